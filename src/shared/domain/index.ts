export * from './values';
export * from './citation';
export * from './engagement';
export * from './person';
export * from './records';
export * from './pack';
export * from './finding';
export * from './dates';
