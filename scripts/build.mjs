#!/usr/bin/env node
// npm run build: the command line and, unless --headless is given, the app.
import './setup/requireNode.mjs';
import { runScript } from './setup/failure.mjs';
import { setUp } from './setup/setUp.mjs';

await runScript(() => setUp(process.argv.includes('--headless') ? 'headless' : 'window'));
