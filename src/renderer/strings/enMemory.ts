import { plural } from './enShell';

export const evidence = {
  title: 'Evidence', keys: 'Evidence', next: 'next', show: 'evidence', nextPassage: 'next passage', previousPassage: 'previous passage',
  count: (passages: number, sources: number, origins: number) =>
    `${plural(passages, 'passage', 'passages')} · ${plural(sources, 'source', 'sources')}${sources > origins ? ` · ${plural(origins, 'origin', 'origins')}` : ''}`,
  published: (date: string | null, basis: string) => (date ? `Published ${date}, ${basis}` : 'Day of publication not known'),
  copyOf: (title: string) => `Carries the text of ${title}: not a second witness`,
  characters: (start: number, end: number) => `characters ${start.toLocaleString('en-GB')}–${end.toLocaleString('en-GB')}`,
  stance: { supports: 'Supports', contradicts: 'Contradicts', context: 'Gives context to' },
  state: { accepted: '', candidate: 'proposed, not yet decided', rejected: 'decided against' },
  none: 'No passage is recorded for this', noneAbout: 'Claims without a source are shown as such in the pack. Passages come from the sources in Memory.',
  conflict: 'The sources differ', witnesses: (names: readonly string[]) => names.join(', '), chosen: 'kept', noWitness: 'desk entry',
  decided: 'Decided', decideAnew: 'Decide anew', keep: (value: string) => `Keep “${value}”`, whyKept: (value: string) => `Why “${value}” is kept`, decide: 'Decide',
  reasonPlaceholder: 'One line: what speaks for it', reasonNeeded: 'Say in one line why this value is kept.', reasonTooLong: 'Keep the reason under 1,000 characters.',
  sourceTabs: 'Sources of this record', openSource: 'Open the source', noText: 'Only a reference is stored for this source.',
  field: (field: string) => FIELD_WORDS[field.split(':')[0] ?? field] ?? field.split(':')[0] ?? field,
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  date: 'the date', edition: 'the edition', participation: 'who took part', treatment: 'how a topic was treated', name: 'a spelling', tenure: 'a post held', status: 'the status',
  evidence: 'the line', point: 'the line', text: 'the text', title: 'the title', city: 'the place', chair: 'the chair', kind: 'the kind', summary: 'the summary', biography: 'the biography', strength: 'the strength',
  series: 'the series', statement: 'the statement', venue: 'the place', host: 'the host', speaker: 'the speaker', channel: 'the channel', form: 'the form',
};

export const memory = {
  title: 'Memory', sections: 'Parts of Memory',
  tabs: { engagements: 'Engagements', people: 'People', series: 'Series', topics: 'Topics', commitments: 'Commitments', sources: 'Sources' },
  keys: 'Memory', searchKey: 'search', nextTab: 'next part', previousTab: 'previous part', tabsWord: 'tabs', move: 'move', leaveSearch: 'leave the search',
  searchAll: 'Search all of memory', searchPlaceholder: 'Search all of memory', searching: 'Searching…',
  hits: (shown: number, total: number) => (shown < total ? `${shown} of ${total} found` : `${total} found`),
  noHits: (text: string) => `Nothing in this dossier matches “${text}”.`, noHitsAbout: 'Spellings and accents are forgiven; try fewer words, a name or an acronym.',
  list: 'list', detail: 'detail', chooseOne: 'Choose a record in the list',
  newEngagement: 'New engagement', untitled: 'New engagement', trash: 'move to trash', trashRecord: 'Move to trash',
  filters: { kind: 'Kind', strength: 'Strength', person: 'Person', status: 'Status' }, newestFirst: 'newest first', sourcesWord: 'sources',
  andBefore: (year: number) => `${year} and before`, noDate: 'Date not known',
  emptyEngagements: 'No engagement is recorded yet', emptyEngagementsAbout: 'Meetings, sessions, exercises and calls belong here, each with its sources.',
  emptyFiltered: 'No engagement passes these filters', clearFilters: 'Take all filters off',
  conflicts: (count: number) => plural(count, 'conflict', 'conflicts'),
};

export const timeline = {
  title: 'Timeline', held: 'held', reference: 'known by reference only', planned: 'planned', due: 'due by cadence, no date yet',
  span: (months: number) => `${months} months`, move: 'move', earlier: 'timeline earlier', later: 'timeline later', wider: 'more months', narrower: 'fewer months', scale: 'scale', fold: 'fold or show the timeline',
  show: 'Timeline', capped: 'Only the first marks are drawn; show fewer months to see all.',
  dueLabel: (label: string) => label,
};

export const engagement = {
  kind: 'Kind', status: 'Status', date: 'Date', lastDay: 'Last day', place: 'Place', city: 'City', country: 'Country', venue: 'Venue', series: 'Series', edition: 'Edition', level: 'Level', modality: 'Manner',
  title: 'Title', summary: 'Summary', notes: 'Notes', marking: 'Marking', addSummary: 'Add a summary', addNotes: 'Add a note for the desk', basis: 'Basis', dateNote: 'Note on the date',
  noSeries: 'no series', chooseSeries: 'Choose a series', participants: 'Took part', addParticipant: 'Add a person', asReported: (name: string) => `as reported: “${name}”`,
  removeParticipant: (name: string) => `Remove ${name}`, asSide: 'Side', asRole: 'Role',
  notSameAs: 'Not the same as', decided: (date: string) => `Decided ${date}`, partOf: 'Part of', contains: 'Contains',
  topics: 'Topics and how firmly they were treated', addTopic: 'Add a topic', removeTopic: (name: string) => `Remove ${name}`, howFirmly: (topic: string) => `How firmly ${topic} was treated`, noTopics: 'No topic is recorded.',
  commitments: 'What was promised', statements: 'What was said', packs: 'Goes into', seriesCheck: 'Series check',
  witnesses: (count: number) => plural(count, 'witness', 'witnesses'),
  editionLine: (series: string, edition: string | null) => (edition ? `${series} · ${edition} edition` : series), numberNeeded: 'An edition is a whole number from 1, such as 14. Correct it or empty the field.',
};

export const person = {
  list: 'People', noCountry: 'Country not known', empty: 'Nobody is recorded yet', emptyAbout: 'People come with the engagements they took part in.',
  formOfAddress: (form: string) => `form of address: ${form}`, said: (how: string) => `said ${how}`,
  postsOverTime: 'Posts over time', onlySolid: 'only what a source shows is drawn solid', seen: 'seen in a source', assumed: 'assumed to continue, no source', another: 'another person',
  noPosts: 'No post is recorded.', names: 'Names', namesCount: (names: number, scripts: number) => `${plural(names, 'spelling', 'spellings')}, ${plural(scripts, 'script', 'scripts')}`,
  spelling: 'Spelling', script: 'Script', kind: 'Kind', usedBy: 'Used by', deskEntry: 'Desk entry', verified: 'verified', verify: 'verify',
  biography: 'Biography', verifyBy: (date: string) => `verify by ${date}`, verifyLate: (date: string) => `was to be verified by ${date}`, noBiography: 'No biography is recorded.',
  appearsIn: 'Appears in', neverSame: 'Never the same', post: 'Post', notes: 'Notes', noPost: 'no post recorded', from: (date: string, basis: string) => `${basis} ${date}`,
};

export const series = {
  list: 'Series', empty: 'No series is recorded yet', emptyAbout: 'Committees, talks and exercises that come round again belong here.',
  cadence: 'Cadence', everyMonths: (months: number) => (months % 12 === 0 ? (months === 12 ? 'every year' : `every ${months / 12} years`) : `every ${months} months`), noCadence: 'no fixed cadence',
  venue: 'Venue', numbering: 'Numbering', alsoCalled: 'Also called', next: 'Next expected', editions: 'Editions', check: 'Series check', clean: 'Nothing odd: editions, dates and venues fit the rules.',
  edition: 'Edition', when: 'When', where: 'Where', what: 'What', warnings: (count: number) => plural(count, 'oddity', 'oddities'), last: (what: string) => `last ${what}`, due: (date: string) => `due ${date}`,
  count: (count: number) => plural(count, 'edition', 'editions'),
};

export const topic = {
  list: 'Topics', empty: 'No topic is recorded yet', emptyAbout: 'Topics come with the engagements that treated them.',
  terms: 'Also known as', treated: 'Where it was treated', lines: 'Lines', commitments: 'Commitments', statements: 'Statements', neverTreated: 'Not treated at any recorded engagement.',
  partOf: 'Part of', uses: (engagements: number, points: number) => `${plural(engagements, 'engagement', 'engagements')} · ${plural(points, 'line', 'lines')}`, noLines: 'No line on this topic yet.',
};

export const commitment = {
  list: 'Commitments', title: 'Commitment', open: (count: number) => `${count} open`, overdueCount: (count: number) => `${count} overdue`, overdueFirst: 'overdue first',
  overdue: (days: number) => `Overdue ${plural(days, 'day', 'days')}`, due: (date: string) => `due ${date}`, noDate: 'no date', from: (origin: string) => `from ${origin}`, noOwner: 'no owner named',
  notDone: 'Not done', topicFilter: 'Topic', ownerFilter: 'Owner', exampleNote: 'marks planning examples; the others come from the sources.',
  what: 'What', strength: 'Strength of the verb', saidAt: 'Said at', status: 'Status', asOf: 'As of', closed: 'Done, dropped or superseded', showClosed: 'show or hide what is closed',
  owner: 'Owner', dueDate: 'Due', origin: 'Origin', topicWord: 'Topic', goesInto: 'Goes into', toDo: 'What to do about it', history: 'History', kind: 'Kind',
  markDone: 'Mark done', moveDate: 'Move the date', drop: 'Drop', reopen: 'Open again', start: 'In progress', otherSide: 'other side',
  empty: 'Nothing is owed', emptyAbout: 'What either side agreed, proposed or promised at an engagement belongs here.', emptySide: 'Nothing here passes the filters.', choose: 'Choose a commitment to see its history and evidence.',
  conflict: 'Conflict', decide: 'Decide', back: 'Back to the commitment',
};

export const source = {
  list: 'Sources', empty: 'No source is recorded yet', emptyAbout: 'Every claim rests on a source. Reports and posts belong here, each with its text.',
  claims: (passages: number, claims: number) => `${plural(passages, 'passage', 'passages')} · ${plural(claims, 'claim', 'claims')}`,
  origin: 'Origin', independent: 'own reporting, an independent origin', copyOf: 'carries the text of', copies: 'Carried by', reliability: 'Reliability', published: 'Published', publisher: 'Publisher', address: 'Address', note: 'Note',
  supports: 'Rests on this passage', text: 'Text', nothing: 'No claim rests on this passage.', kindWord: 'Kind', passages: 'Passages',
};
