import { plural } from './enShell';
import { ruleWords } from './enRules';

const counted = (parts: ReadonlyArray<readonly [number, string, string]>): string => parts.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many)).join(', ');

/** The words of the inbox: reading reports, what the reader made of them, and what is asked. */
export const inbox = {
  title: 'Inbox', reports: 'Reports', reading: 'Report', draft: 'Draft', keys: 'Inbox',
  count: (waiting: number) => (waiting === 0 ? 'nothing waits' : `${waiting} waiting`),
  groups: { waiting: 'Waiting for decisions', today: 'Today, done', earlier: 'Earlier, done' },
  move: 'move', empty: 'No report is here yet', emptyAbout: 'Press reports, releases and posts belong here. Each is read into a draft with its evidence; nothing is kept in Memory before you accept it.', choose: 'Choose a report in the list',
  questions: (count: number) => plural(count, 'decision', 'decisions'), pasted: 'Pasted text',
  drop: 'Drop reports anywhere in the window',
  intake: {
    paste: 'Paste', pasteKey: 'paste a report', pasteHere: 'paste from the clipboard', pasteReport: 'Paste a report', addFiles: 'Add files…', addKey: 'add files', addReportFiles: 'Add report files…',
    reading: (at: number, total: number, name: string) => (total === 1 ? `Reading ${name}` : `Reading ${at} of ${total} · ${name}`), readingOf: (at: number, total: number) => `Reading ${at} of ${total}`, page: (done: number, total: number) => `page ${done} of ${total}`,
    theText: 'the text', cancelling: 'Cancelling', cancel: 'cancel reading', nowReading: 'What is being read',
    oldWord: (ending: string) => `A ${ending} file is not read. Save it as .docx or .pdf, or paste its text.`,
    unknownKind: (ending: string) => `A ${ending} file is not read. Reports may be .txt, .md, .html, .eml, .docx or .pdf; or paste the text.`,
    tooLarge: (megabytes: number, most: number) => `This file has ${megabytes} MB; up to ${most} MB are read. Save the report as text and drop that.`,
    emptyFile: 'This file is empty. Check that it was saved to the end.', gone: 'This could not be read: it was moved, or it is a folder. Drop it onto the window.',
    archive: (ending: string) => `A ${ending} archive is not opened. Unpack it and drop the folder or its files.`,
    folder: {
      cut: (most: number) => `There are more than ${most.toLocaleString('en-GB')} files in this folder. The first ${most.toLocaleString('en-GB')} in the order of their names are read; drop the others in a folder of their own.`,
      passed: (counts: ReadonlyArray<readonly [ending: string, count: number]>) => `${plural(counts.reduce((sum, [, count]) => sum + count, 0), 'file in this folder is', 'files in this folder are')} not read: ${counts.map(([ending, count]) => `${count} ${ending}`).join(', ')}. Reports may be .txt, .md, .html, .eml, .docx or .pdf; archives are to be unpacked first.`,
      empty: 'There is no file in this folder. Drop a folder with reports, or the reports themselves.', unreadable: 'This folder could not be looked through: it was moved, or it may not be read. Drop the files themselves.',
    },
    looking: (name: string) => `Looking through ${name}`, found: (count: number) => plural(count, 'file found', 'files found'),
    dropTitle: (count: number) => (count > 1 ? `Drop ${count} files to read them into the inbox` : 'Drop to read it into the inbox'), dropAbout: (dossier: string) => `Each becomes a draft in ${dossier}. Nothing is kept in Memory before you accept it.`,
    noDossier: 'Open a dossier first; reports are read into it.',
    started: (count: number) => `Reading ${plural(count, 'report', 'reports')}.`,
    ended: (waiting: number, refused: number, left: number) => [`${plural(waiting, 'report waits', 'reports wait')} for decisions`, refused > 0 ? `${refused} not read` : '', left > 0 ? `${left} left unread` : ''].filter(Boolean).join(', '),
    dialog: 'Paste a report', text: 'Text of the report', textPlaceholder: 'Paste the report here, with its headline and dateline', publisher: 'Publisher', publisherPlaceholder: 'Who published it', published: 'Day of publication', publishedNote: '“Monday” or “yesterday” in the text is told from this day.', read: 'Read it', needText: 'Paste or type the text of the report first.', tooLong: 'This is more than 4 million characters. Save it as a file and drop that.',
    notRead: 'Not read', dismiss: 'Take off the list', dismissKey: 'take off the list',
  },
  state: { waiting: 'Waits for decisions', accepted: 'Accepted', discarded: 'Discarded', refused: 'Refused' },
  views: { title: 'How the text is shown', marked: 'Marked', clean: 'Clean', received: 'As received', next: 'next view of the text' },
  head: {
    published: 'Day of publication', publishedNone: 'day not known', giveDay: 'Give the day of publication', basis: { stated: 'as given', relative: 'told from the text', dateline: 'from the dateline', inferred: 'inferred' },
    stripped: (count: number) => (count === 0 ? 'nothing stripped' : `${plural(count, 'part', 'parts')} stripped`), evidence: (count: number) => plural(count, 'passage', 'passages'),
    copy: (title: string) => `One origin, a copy of “${title}”`, notCopy: (title: string) => `An origin of its own, not a copy of “${title}”`, unlink: 'Unlink', link: 'Link', unlinkKey: 'origin', unlinkLong: 'Take it as an origin of its own', linkLong: 'Take it as a copy of the same origin',
    doubts: 'Doubts', publisher: 'Publisher', title: 'Title of the report', details: 'About this report', kind: 'Kind',
  },
  notes: { stripped: 'stripped', dateline: 'dateline', statement: 'statement', outcome: 'outcome', plan: 'plan', notUsed: 'not used', headline: 'headline' },
  more: (letters: number) => ` … ${letters.toLocaleString('en-GB')} more letters`,
  evidence: { key: 'evidence', next: 'next passage', previous: 'previous passage', passage: (key: number, text: string) => `Passage ${key}: ${text}` },
  strip: 'Each number stands at the passage that a value rests on',
  basis: { stated: 'stated', relative: 'relative', dateline: 'dateline', inferred: 'inferred' }, confidence: { high: 'sure', moderate: 'likely', low: 'doubtful' }, edited: 'entered by you',
  because: (rule: string | null) => (rule === null ? 'entered by you' : ruleWords(rule)),
  kinds: { meeting: 'Meeting', 'committee-session': 'Session', 'staff-talks': 'Talks', dialogue: 'Dialogue', exercise: 'Exercise', visit: 'Visit', call: 'Call', signing: 'Signing', 'port-call': 'Port call', ceremony: 'Ceremony', other: 'Event' },
  tabs: { label: 'Drafts of this report', statements: (count: number) => (count === 1 ? 'Statement' : 'Statements'), outcomes: (count: number) => (count === 1 ? 'Outcome' : 'Outcomes'), leftOut: 'left out' },
  fields: {
    title: 'Title', kind: 'Kind', status: 'Status', dateStart: 'Date', dateEnd: 'Ends', city: 'City', hostCountry: 'Country', countries: 'Parties', seriesName: 'Series', edition: 'Edition', ours: 'Ours', theirs: 'Theirs', other: 'Others', topics: 'Topics',
    none: 'not told', noDate: 'no day told', noCity: 'no city told', noSeries: 'none', noEdition: 'no number', addCountry: 'Add a country', removeCountry: (name: string) => `Take ${name} out of the parties`, name: (name: string) => `Name of ${name}`, post: (name: string) => `Post of ${name}`, postNone: 'no post told', country: (name: string) => `Country of ${name}`, role: (name: string) => `Role of ${name}`, noCountry: 'country?',
    numberNeeded: 'An edition is a whole number from 1, such as 14. Correct it or empty the field.', titleNeeded: 'Give the event a title of a few words.', nameNeeded: 'Give the name, or leave the person out.',
    topic: (name: string) => `Topic ${name}`, howFirmly: (name: string) => `How firmly ${name} was treated`, topicNeeded: 'Name the topic, or leave it out.', empty: 'Empty it',
  },
  match: { known: (name: string) => `known as ${name}`, knownPlain: 'known', unknown: 'new to Memory', open: 'to be decided' },
  leaveOut: (what: string) => `Leave out ${what}`, takeIn: (what: string) => `Take in ${what}`, leftOutLine: 'Left out. Nothing of it will be kept.', leaveOutShort: 'Leave out', takeInShort: 'Take in',
  statement: { same: 'Another witness of a statement on record', truncated: 'cut off in this report', noSpeaker: 'speaker not told', noChannel: 'channel not told', of: (speaker: string | null) => `the statement of ${speaker ?? 'an unnamed speaker'}`,
    label: (speaker: string | null) => ({ speaker: speaker === null ? 'Speaker' : `Speaker ${speaker}`, channel: `Channel of ${speaker ?? 'the statement'}`, form: `Form of the statement of ${speaker ?? 'an unnamed speaker'}` }) },
  outcome: {
    commitment: 'Outcome', plan: 'Plan', same: { commitment: 'Another witness of a commitment on record', plan: 'Another witness of a plan on record' }, textNeeded: 'Say in a few words what came of it, or leave it out.',
    label: (number: number) => ({ kind: `Kind of outcome ${number}`, strength: `How firm outcome ${number} is`, text: `Outcome ${number}` }),
  },
  question: {
    title: { event: 'One event or two?', person: 'One person or two?', edition: 'Which session is it?' }, of: (at: number, total: number) => `${at} of ${plural(total, 'decision', 'decisions')}`,
    left: { event: 'This draft', person: 'In this report', edition: 'This draft' }, right: 'On record', more: (count: number) => `${count} possible`, candidate: (at: number, of: number) => `${at} of ${of}`, candidates: 'Which record it may be', noCandidate: 'Nothing on record fits.',
    choices: {
      event: { same: 'One event, two witnesses', new: 'Two events', 'part-of': 'Part of it', 'never-same': 'Never the same', skip: 'Skip' },
      person: { same: 'Same person', new: 'New person', 'part-of': 'Part of it', 'never-same': 'Never the same', skip: 'Skip' },
      edition: { same: 'Same session, sources differ', new: 'Another session, without the number', 'part-of': 'Part of it', 'never-same': 'Never the same', skip: 'Leave it out' },
    },
    bar: { same: 'same', new: 'two', 'part-of': 'part of', 'never-same': 'never the same', skip: 'skip' },
    decided: (choice: string, target: string | null) => (target === null ? choice : `${choice}: ${target}`), anew: 'Decide anew', anewKey: 'decide anew', next: 'next', previous: 'previous', nextLong: 'next draft or question', allDecided: 'All is decided', none: 'Nothing is asked', chosen: (title: string) => `Compared with ${title}`, said: (what: string) => `Decided: ${what}.`, pick: 'which record',
  },
  accept: {
    word: (count: { readonly events: number; readonly witnesses: number; readonly people: number; readonly statements: number; readonly outcomes: number }) => {
      const what = counted([[count.events, 'engagement', 'engagements'], [count.witnesses, 'further witness', 'further witnesses'], [count.people, 'person', 'people'], [count.statements, 'statement', 'statements'], [count.outcomes, 'outcome', 'outcomes']]);
      return what === '' ? 'Accept' : `Accept ${what}`;
    },
    plain: 'Accept',
    key: 'accept', plan: 'What will be kept', showPlan: 'what will be kept', discard: 'Discard', discardKey: 'discard', discardLong: 'Discard the report', leaveKey: 'leave out', reopen: 'Open it again', reopenKey: 'open again',
    fault: (field: string) => `Mend the field “${field}” first.`, accepting: 'Keeping it all', kept: (title: string, count: number) => `Kept from ${title}: ${plural(count, 'record', 'records')}`, keptShort: 'Just kept', isNew: 'new', more: (count: number) => `and ${count} more`, dismiss: 'Close this list',
    saidKept: (records: readonly string[], next: string | null) => `Kept ${plural(records.length, 'record', 'records')}: ${records.slice(0, 3).join(', ')}. ${next === null ? 'No report waits any more.' : `Next: ${next}.`}`, allDone: 'No report waits for a decision.', source: 'Open its source',
  },
  kept: { none: 'Nothing in Memory rests on this report any more.' },
  refused: { same: 'Show the report that it is the same as', source: 'Open the source', discarded: 'This report was discarded. Nothing of it is kept; it can be opened again.', accepted: 'This report was accepted. Its claims stand in Memory, with this text as their source.' },
  commands: { waiting: 'waits for decisions' },
} as const;
