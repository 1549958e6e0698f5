'use strict';
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

if (process.env.ATTACHE_USER_DATA) app.setPath('userData', process.env.ATTACHE_USER_DATA);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true, contextIsolation: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, 'window', 'index.html'));
});
app.on('window-all-closed', () => app.quit());
