import type { CommitmentStatus, DateBasis, Detail, EngagementKind, EngagementStatus, PromiseSide, RecordType, Stance, Strength, Treatment } from '../../shared/domain/values';

/** The field's own words for its closed lists. */
export const words = {
  stance: { raise: 'Raise', 'if-raised': 'If raised', avoid: 'Avoid', 'listen-for': 'Listen for' } satisfies Record<Stance, string>,
  strength: {
    mentioned: 'Mentioned', 'exchanged-views': 'Exchanged views', discussed: 'Discussed', reviewed: 'Reviewed', proposed: 'Proposed', reaffirmed: 'Reaffirmed',
    agreed: 'Agreed', signed: 'Signed', implemented: 'Implemented', explored: 'Explored',
  } satisfies Record<Treatment | Strength, string>,
  kind: {
    meeting: 'Meeting', 'committee-session': 'Committee session', 'staff-talks': 'Staff talks', dialogue: 'Dialogue', exercise: 'Exercise', visit: 'Visit',
    call: 'Call', signing: 'Signing', 'port-call': 'Port call', ceremony: 'Ceremony', other: 'Other',
  } satisfies Record<EngagementKind, string>,
  status: {
    planned: 'Planned', confirmed: 'Confirmed', held: 'Held', postponed: 'Postponed', cancelled: 'Cancelled', 'reported-only': 'By reference only',
  } satisfies Record<EngagementStatus, string>,
  commitment: {
    open: 'Open', 'in-progress': 'In progress', done: 'Done', overdue: 'Overdue', dropped: 'Dropped', superseded: 'Superseded', unknown: 'Not known',
  } satisfies Record<CommitmentStatus, string>,
  side: { ours: 'Owed by us', theirs: 'Owed by them', joint: 'Joint' } satisfies Record<PromiseSide, string>,
  participantSide: { ours: 'Ours', theirs: 'Theirs', other: 'Others' },
  role: {
    chair: 'chair', 'co-chair': 'co-chair', principal: 'principal', host: 'host', delegate: 'delegate', signatory: 'signatory', observer: 'observer', interpreter: 'interpreter', unit: 'unit',
  },
  basis: { stated: 'stated in the text', relative: 'from a relative phrase', dateline: 'from the dateline', inferred: 'inferred' } satisfies Record<DateBasis, string>,
  usability: { 'may-use': 'May be used', 'paraphrase-only': 'Paraphrase only', 'do-not-disclose': 'Do not disclose' },
  pointState: { draft: 'Draft', 'in-clearance': 'In clearance', approved: 'Approved', withdrawn: 'Withdrawn' },
  detail: { line: 'Line', brief: 'Brief', full: 'Full' } satisfies Record<Detail, string>,
  nameKind: { canonical: 'Canonical', 'original-script': 'Own script', romanisation: 'Romanisation', 'press-variant': 'Press variant', short: 'Short form', former: 'Former' },
  tenureBasis: { stated: 'stated', 'first-seen': 'first seen', 'last-seen': 'last seen', 'successor-seen': 'successor seen' },
  sourceKind: {
    'press-report': 'Press report', 'agency-copy': 'Agency copy', 'press-release': 'Press release', communique: 'Communiqué', post: 'Post', minutes: 'Minutes',
    agreement: 'Agreement', 'desk-note': 'Desk note', other: 'Other',
  },
  textKind: { full: 'text stored', account: 'short account stored', reference: 'reference only' },
  statementForm: { 'direct-quote': 'direct quotation', paraphrase: 'paraphrase', 'official-text': 'official text' },
  completeness: { full: 'complete', extract: 'extract', truncated: 'cut off' },
  numbering: { ordinal: 'ordinal', roman: 'Roman figures', year: 'by year', none: 'not numbered' },
  venueRule: { none: 'no rule', alternate: 'alternates between the two', ours: 'always ours', theirs: 'always theirs' },
  level: {
    'head-of-state': 'Head of state or government', minister: 'Minister', 'permanent-secretary': 'Permanent secretary', 'service-chief': 'Service chief',
    'senior-official': 'Senior officials', working: 'Working level', unit: 'Unit',
  },
  modality: { 'in-person': 'In person', virtual: 'Virtual', hybrid: 'Hybrid', phone: 'By telephone' },
  recordType: {
    engagement: 'Engagements', person: 'People', series: 'Series', organisation: 'Organisations', post: 'Posts', topic: 'Topics', commitment: 'Commitments',
    statement: 'Statements', source: 'Sources', 'talking-point': 'Lines', pack: 'Packs',
  } satisfies Record<RecordType, string>,
  script: { Latn: 'Latin', Arab: 'Arabic', Deva: 'Devanagari', Cyrl: 'Cyrillic', Hans: 'Chinese', Hant: 'Chinese', Hebr: 'Hebrew', Grek: 'Greek' },
  reliability: { 'not-judged': 'not judged' },
  termKind: { synonym: '', acronym: 'acronym', expansion: 'in full' },
};

/** A word from a list whose keys come from data; the key itself where the list has none. */
export function wordFor(list: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(list, key) ? list[key] : undefined) ?? key;
}
