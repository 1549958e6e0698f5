export * from './bridge';
export * from './errors';
export * from './channel';
export * from './channels/app';
export * from './channels/inbox';
export * from './channels/memory';
export * from './channels/packs';
export * from './contract';
