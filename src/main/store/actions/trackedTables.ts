/**
 * A table whose every change is recorded, and the record that the change belongs to.
 * `ownerType` and `ownerId` are SQL expressions in which ROW stands for the changed row.
 */
export interface TrackedTable {
  table: string;
  ownerType: string;
  ownerId: string;
}

/** The table's row is the record itself. */
function record(table: string, type: string = table, key: string = 'id'): TrackedTable {
  return { table, ownerType: `'${type}'`, ownerId: `ROW.${key}` };
}

/** The table's row is a part of a record named by one of its columns. */
function partOf(type: string, table: string, column: string): TrackedTable {
  return { table, ownerType: `'${type}'`, ownerId: `ROW.${column}` };
}

/** The row names the record it belongs to by type and id. */
function polymorphic(table: string, typeColumn: string, idColumn: string): TrackedTable {
  return { table, ownerType: `ROW.${typeColumn}`, ownerId: `ROW.${idColumn}` };
}

/**
 * Every table that holds the office's work. A table missing here cannot be undone, so a test compares
 * this list with the schema. Changing it needs a migration number: the triggers are part of the schema.
 */
export const TRACKED_TABLES: readonly TrackedTable[] = [
  record('country', 'country', 'code'),
  record('dossier'),
  record('organisation'),
  record('post'),
  record('topic'),
  partOf('topic', 'topic_term', 'topic_id'),

  record('person'),
  partOf('person', 'person_name', 'person_id'),
  partOf('person', 'person_distinct', 'person_a'),
  partOf('person', 'tenure', 'person_id'),

  record('series'),
  partOf('series', 'series_alias', 'series_id'),
  record('engagement'),
  partOf('engagement', 'engagement_country', 'engagement_id'),
  partOf('engagement', 'engagement_distinct', 'engagement_a'),
  partOf('engagement', 'participation', 'engagement_id'),
  partOf('engagement', 'topic_treatment', 'engagement_id'),

  partOf('engagement', 'meeting', 'engagement_id'),
  partOf('engagement', 'objective', 'meeting_id'),
  partOf('engagement', 'agenda_item', 'meeting_id'),
  partOf('engagement', 'delegate', 'meeting_id'),
  partOf('engagement', 'protocol_note', 'meeting_id'),
  partOf('engagement', 'context_note', 'meeting_id'),
  partOf('engagement', 'draft_text', 'meeting_id'),
  partOf('engagement', 'deliverable', 'meeting_id'),
  partOf('engagement', 'press_answer', 'meeting_id'),
  partOf('engagement', 'meeting_contact', 'meeting_id'),
  partOf('dossier', 'key_figure', 'dossier_id'),

  record('commitment'),
  partOf('commitment', 'commitment_history', 'commitment_id'),
  record('statement'),
  partOf('statement', 'statement_witness', 'statement_id'),
  record('talking_point', 'talking-point'),
  partOf('talking-point', 'talking_point_version', 'talking_point_id'),
  partOf('talking-point', 'talking_point_evidence', 'talking_point_id'),

  record('source'),
  partOf('source', 'passage', 'source_id'),
  polymorphic('assertion', 'subject_type', 'subject_id'),
  {
    table: 'evidence',
    ownerType: '(SELECT subject_type FROM assertion WHERE id = ROW.assertion_id)',
    ownerId: '(SELECT subject_id FROM assertion WHERE id = ROW.assertion_id)',
  },
  polymorphic('conflict', 'subject_type', 'subject_id'),
  polymorphic('record_attachment', 'record_type', 'record_id'),

  record('inbox_report', 'report'),
  partOf('report', 'inbox_text', 'report_id'),
  partOf('report', 'inbox_answer', 'report_id'),

  record('marking_scheme', 'marking-scheme'),
  partOf('marking-scheme', 'marking', 'scheme_id'),
  partOf('marking-scheme', 'caveat', 'scheme_id'),
  record('pack'),
  partOf('pack', 'pack_section', 'pack_id'),
  { table: 'pack_item', ownerType: "'pack'", ownerId: '(SELECT pack_id FROM pack_section WHERE id = ROW.section_id)' },
  partOf('pack', 'pack_version', 'pack_id'),
  { table: 'pack_copy', ownerType: "'pack'", ownerId: '(SELECT pack_id FROM pack_version WHERE id = ROW.version_id)' },
];

/**
 * Tables that are not the office's work: the store's own books, and attachments, which are
 * content-addressed and therefore never change (what points at them is tracked).
 */
export const UNTRACKED_TABLES: readonly string[] = ['meta', 'action', 'current_action', 'change', 'audit', 'attachment', 'search_doc'];
