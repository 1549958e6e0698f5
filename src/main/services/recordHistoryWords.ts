/** Columns that say nothing to a person: keys, stamps, places in a list. */
const SILENT: ReadonlySet<string> = new Set(['id', 'created_at', 'updated_at', 'dossier_id', 'position', 'version', 'sort_key', 'text_sha256', 'photo_sha256', 'is_example']);

export function isSilent(column: string): boolean {
  return SILENT.has(column);
}

/** Columns whose values are words of a closed list, written with hyphens. */
export const CODED: ReadonlySet<string> = new Set(['kind', 'status', 'strength', 'level', 'modality', 'stance', 'usability', 'state', 'form', 'attendance', 'record_type', 'target_type']);

/** Columns that hold the id of another record, with the kind of that record. */
export const POINTS_AT: Readonly<Record<string, string>> = {
  series_id: 'series', parent_id: 'engagement', topic_id: 'topic', person_id: 'person', organisation_id: 'organisation', post_id: 'post', engagement_id: 'engagement',
  origin_engagement_id: 'engagement', fulfilled_by_id: 'engagement', speaker_person_id: 'person', speaker_organisation_id: 'organisation', origin_source_id: 'source', meeting_id: 'engagement',
  principal_person_id: 'person', counterpart_person_id: 'person', person_b: 'person', engagement_b: 'engagement',
};

const WORDS: Readonly<Record<string, string>> = {
  date_start: 'First day', date_end: 'Last day', date_precision: 'Precision of the date', date_basis: 'Basis of the date', date_note: 'Note on the date', host_country: 'Host country', series_id: 'Series',
  parent_id: 'Part of', topic_id: 'Topic', person_id: 'Person', organisation_id: 'Organisation', post_id: 'Post', deleted_at: 'In the trash since', if_pressed: 'If pressed', review_by: 'Review by',
  reviewed_on: 'Reviewed on', valid_until: 'Valid until', due_date: 'Due date', due_precision: 'Precision of the due date', as_of: 'As of', best_text: 'Text', display_name: 'Name',
  origin_engagement_id: 'Agreed at', fulfilled_by_id: 'Fulfilled by', name_as_reported: 'Name as reported', post_as_reported: 'Post as reported', engagement_id: 'Engagement',
  speaker_label: 'Speaker', made_on: 'Made on', published_on: 'Published on', origin_source_id: 'Copied from', form_of_address: 'Form of address',
};

/** A column as a person calls the field: "date_start" is "First day". */
export function columnWord(column: string): string {
  const text = column.replaceAll('_', ' ');
  return WORDS[column] ?? text.charAt(0).toUpperCase() + text.slice(1);
}

interface Part { word: string; columns: readonly string[] }

/** Parts of records, with the columns that tell what they are; parts without columns are not told one by one. */
const PARTS: Readonly<Record<string, Part>> = {
  topic_term: { word: 'Term', columns: ['term', 'kind'] },
  person_name: { word: 'Spelling', columns: ['name', 'kind', 'is_verified'] },
  person_distinct: { word: 'Never the same as', columns: ['person_b', 'reason'] },
  tenure: { word: 'Post held', columns: ['post_id', 'from_date', 'to_date'] },
  series_alias: { word: 'Other name', columns: ['name', 'note'] },
  engagement_country: { word: 'Country', columns: ['country'] },
  engagement_distinct: { word: 'Not the same as', columns: ['engagement_b', 'reason'] },
  participation: { word: 'Participant', columns: ['person_id', 'organisation_id', 'name_as_reported', 'role'] },
  topic_treatment: { word: 'Topic treated', columns: ['topic_id', 'strength', 'note'] },
  meeting: { word: 'Meeting', columns: ['purpose', 'start_time', 'end_time'] },
  objective: { word: 'Objective', columns: ['text', 'success_test'] },
  agenda_item: { word: 'Agenda', columns: ['start_time', 'title'] },
  delegate: { word: 'Delegate', columns: ['label', 'attendance'] },
  protocol_note: { word: 'Protocol', columns: ['kind', 'text'] },
  context_note: { word: 'Context', columns: ['title', 'text'] },
  draft_text: { word: 'Draft text', columns: ['document', 'text'] },
  deliverable: { word: 'Deliverable', columns: ['title', 'lead'] },
  press_answer: { word: 'Press answer', columns: ['question', 'answer'] },
  meeting_contact: { word: 'Contact', columns: ['name', 'reach'] },
  key_figure: { word: 'Key figure', columns: ['label', 'value'] },
  commitment_history: { word: 'Status noted', columns: ['status', 'as_of', 'note'] },
  statement_witness: { word: 'Carried by', columns: ['text', 'completeness'] },
  talking_point_version: { word: 'Version', columns: [] },
  talking_point_evidence: { word: 'Evidence', columns: ['target_type'] },
  passage: { word: 'Passage', columns: [] },
  assertion: { word: 'Claim', columns: ['predicate', 'value', 'state'] },
  evidence: { word: 'Passage', columns: [] },
  conflict: { word: 'Conflict', columns: ['predicate', 'state', 'rationale'] },
  record_attachment: { word: 'Attachment', columns: ['caption'] },
  pack_section: { word: 'Section', columns: ['kind', 'title', 'is_included', 'page_budget'] },
  pack_item: { word: 'Item', columns: ['record_type', 'detail'] },
  pack_version: { word: 'Version', columns: ['number', 'as_of'] },
  pack_copy: { word: 'Copy', columns: ['number', 'holder'] },
};

/** The part that a table holds; null for the table of a record itself. */
export function partOf(table: string): Part | null {
  return PARTS[table] ?? null;
}
