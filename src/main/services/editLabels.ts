/** Columns of the engagement table by field name, where they differ. */
export const COLUMN_OF: Readonly<Record<string, string>> = {
  kind: 'kind', title: 'title', status: 'status', dateStart: 'date_start', dateEnd: 'date_end', datePrecision: 'date_precision', dateBasis: 'date_basis', dateNote: 'date_note',
  hostCountry: 'host_country', city: 'city', venue: 'venue', modality: 'modality', level: 'level', seriesId: 'series_id', edition: 'edition', parentId: 'parent_id',
  summary: 'summary', notes: 'notes', marking: 'marking',
};

/** Fields as a person calls them; several fields that make one thing share a word. */
const WORD_OF: Readonly<Record<string, string>> = {
  dateStart: 'date', dateEnd: 'date', datePrecision: 'date', dateBasis: 'date', dateNote: 'date', hostCountry: 'host', seriesId: 'series', parentId: 'parent', countries: 'countries',
  topicId: 'issue', ifPressed: 'if-pressed line', usability: 'use', validUntil: 'validity', reviewBy: 'review date', reviewedOn: 'review', text: 'wording',
};

const TITLE_LENGTH = 60;

/** A title short enough for a label. */
export function quotedTitle(title: string): string {
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}

/** What undo says it took back: "Change of date, 13th committee session". */
export function actLabel(fields: readonly string[], title: string): string {
  const words = [...new Set(fields.map((field) => WORD_OF[field] ?? field))];
  const what = words.length > 2 ? `${words.length} fields` : words.join(' and ');
  return `Change of ${what}, ${quotedTitle(title)}`;
}

/** The fields of a patch that hold something: a field sent as undefined was not meant to be changed. */
export function given(patch: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
