/** What a file says, before it is read as a report. */
export interface ReportText {
  text: string;
  /** The day of publication that the file itself tells (a mail's date, a page's metadata), YYYY-MM-DD. */
  published: string | null;
  /** What went not quite right on the way, in sentences. */
  notes: string[];
}

/** A file that cannot be read; the message says why and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Files above this are no press reports. */
export const LARGEST_FILE = 40 * 1024 * 1024;
/** More text than this is not read. */
export const LONGEST_TEXT = 4 * 1024 * 1024;
