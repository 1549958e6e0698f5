import type { DateFault } from '../../shared/domain/dateEntry';

/** "1 passage", "5 passages". */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export const common = {
  cancel: 'Cancel', close: 'Close', remove: 'Remove', none: 'None',
  removeFilter: (name: string) => `Take the filter ${name} off`,
  clearSearch: 'Empty the search',
  today: 'today',
};

export const shell = {
  everywhere: 'Everywhere', places: 'Places', keys: 'Keys', setUp: 'Set up',
  inbox: 'Inbox', memory: 'Memory', lines: 'Lines', packs: 'Packs', checks: 'Checks',
  back: 'back', forward: 'forward', undo: 'undo', redo: 'redo', undoLast: 'Undo the last change', allKeys: 'all keys',
  whereYouAre: 'Where you are', commandBox: 'Go to, create, search', keysHere: 'Keys of this place',
  saving: 'Saving…', saved: (at: string) => `Saved ${at}`, undid: (label: string) => `Undid “${label}”`, redid: (label: string) => `Did “${label}” again`,
  dossier: (title: string) => `Dossier: ${title}`, dossiers: 'Dossiers', noDossier: 'No dossier is open',
  noDossierAbout: 'A dossier holds all that is known about one pair of countries. Load the sample with “npm run attache -- sample”, or restore a backup in Set up.',
  dossierSize: (engagements: number, people: number) => `${plural(engagements, 'engagement', 'engagements')}, ${plural(people, 'person', 'people')}`,
  toLookAt: ' to look at',
  offlineStore: 'Offline store on this disk', opening: 'Opening the store…',
  backedUp: (at: string) => `Backed up ${at}`,
};

export const panes = {
  title: 'Panes',
  goOrFold: (name: string) => `${name}; again folds it`,
  resize: (name: string) => `Width before ${name}`,
  fold: (name: string) => `Fold ${name}`,
};

export const palette = {
  title: 'Go to, create, search', goTo: 'Go to', selection: 'Do with the selection', selectionOf: (name: string) => `Do with the selection: ${name}`, create: 'Create', search: 'Search', results: 'Results',
  within: (dossier: string) => `in ${dossier}`,
  searchAll: (text: string) => `All texts for “${text}”`, found: (count: number) => plural(count, 'record', 'records'),
  count: (count: number) => plural(count, 'entry', 'entries'),
  nothing: (text: string) => (text === '' ? 'Nothing can be done here yet.' : `Nothing is called “${text}”. Try fewer letters or another spelling.`),
  move: 'move', open: 'open', openRecord: 'Open',
};

export const setUp = {
  theme: 'Colours', themes: { system: 'As the system', light: 'Light', dark: 'Dark', hc: 'High contrast' },
  density: 'Rows', densities: { comfortable: 'Comfortable', compact: 'Compact' }, densityAbout: 'Compact shows about a sixth more rows.',
  zoom: 'Text size', store: 'Store', backUp: 'Back up…', restore: 'Restore a backup…', showFile: 'Show the file',
  backedUpTo: (file: string) => `Copied and verified: ${file}`,
  restored: (file: string, copy: string) => `Restored from ${file}. The store that was open is kept as ${copy}.`,
  about: 'Version', version: (version: string) => `Attaché ${version}. Works offline; nothing leaves this laptop.`,
};

export const fault = {
  title: 'This part of the window has failed',
  remedy: 'Nothing that was saved is lost. Try again; if it fails once more, load the window anew and note the sentence below for whoever looks after Attaché.',
  again: 'Try again', reload: 'Load the window anew',
};

export const recovery = {
  title: 'The store cannot be opened', untouched: 'The file has not been changed. It lies at', restore: 'Restore a backup…', showFile: 'Show the file', again: 'Try again',
};

const FAULTS: Readonly<Record<DateFault, string>> = {
  'not-a-date': 'Not a date.', 'no-such-day': 'That month has no such day.', 'month-first': 'The day comes first here.', 'wrong-weekday': 'The weekday does not fit the date.',
};

export const fields = {
  datePlaceholder: '24 Nov 2025', typeToFind: 'Type to find', noMatch: 'Nothing matches. Try another spelling.', showAll: (label: string) => `Show all: ${label}`,
  readAs: (typed: string, written: string) => `typed “${typed}”, read as ${written}`,
  dateFault: (kind: DateFault, suggestion: string | null) =>
    suggestion ? `${FAULTS[kind]} Did you mean ${suggestion}?` : `${FAULTS[kind]} Write it like 24 Nov 2025, 24/11/25, Nov 2025 or last Monday.`,
  takesIt: 'takes it',
  dayNeeded: (written: string) => `“${written}” needs a day as well, such as 24 ${written.replace(/^\d{4}$/, 'Nov $&')}.`,
};

export const marks = {
  pages: (used: number, budget: number) => `${used.toFixed(1)} of ${budget} ${budget === 1 ? 'page' : 'pages'}`,
  detail: 'Level of detail', example: 'Example', planningExample: 'Planning example', passage: (number: number) => `Passage ${number}`,
};
