import { z } from 'zod';
import { InboxRow, KeptRecord, QuestionChoice, ReportPatch, ReportView } from '../../domain/inbox';
import { Id, RecordType } from '../../domain/values';
import { channel } from '../channel';

const Report = z.object({ reportId: Id });
/** The largest file that is read, the same as the reader's own limit: a scan of hundreds of pages has no text to read anyway. */
export const MOST_BYTES = 40 * 1024 * 1024;

export const inboxChannels = {
  'inbox.list': channel(z.object({ dossierId: Id }), z.array(InboxRow)),
  'inbox.get': channel(Report, ReportView),
  /** Says that a report is likely to come: the inbox is open, files hover over the window. The reader gets ready meanwhile. */
  'inbox.expect': channel(z.object({}), z.object({})),
  /**
   * Reads one file or pasted text into the inbox, in the reader's own process. A batch is sent file by file under one
   * `batchId`; a file that cannot be read gives a row with state "refused" and its reason, never a failure.
   */
  'inbox.receive': channel(z.object({
    dossierId: Id, batchId: z.string().min(1).max(64),
    item: z.discriminatedUnion('from', [
      z.object({ from: z.literal('file'), name: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_BYTES, `This file is larger than ${MOST_BYTES / 1024 / 1024} MB. Save the report as text and drop that.`) }),
      z.object({ from: z.literal('paste'), text: z.string().min(1).max(4_000_000), isHtml: z.boolean().default(false) }),
    ]),
    publishedOn: z.iso.date().nullable().default(null), publisher: z.string().trim().max(200).nullable().default(null),
  }), InboxRow),
  /** Ends the reading of a batch at once (error code CANCELLED for what was being read); what was read before stays. */
  'inbox.cancel': channel(z.object({ batchId: z.string().min(1).max(64) }), z.object({})),
  'inbox.changeReport': channel(Report.extend({ patch: ReportPatch, coalesce: z.string().max(120).optional() }), ReportView),
  /** Changes one value of a draft: "primary.city", "other.0.dateStart", "primary.participants.1.post", "primary.topics.0.treatment", "statement.0.speaker", "outcome.1.text"; null clears it. */
  'inbox.edit': channel(Report.extend({ path: z.string().min(1).max(120), value: z.union([z.string().max(2000), z.number().int(), z.array(z.string().max(10)).max(30)]).nullable(), coalesce: z.string().max(120).optional() }), ReportView),
  /** Leaves out or takes in a draft, a participant, a topic, a statement or an outcome by its key. */
  'inbox.keep': channel(Report.extend({ key: z.string().min(1).max(120), isKept: z.boolean() }), ReportView),
  /** Answers a question; null opens it again. */
  'inbox.decide': channel(Report.extend({ questionId: z.string().max(120), answer: z.object({ choice: QuestionChoice, targetId: Id.nullable() }).nullable() }), ReportView),
  /** Keeps everything that is not left out, in one action that undo takes back as a whole. */
  'inbox.accept': channel(Report, z.object({ report: InboxRow, records: z.array(z.object({ recordType: RecordType, recordId: Id, title: z.string(), isNew: z.boolean() })) })),
  /** The records that rest on an accepted report, as they stand now: engagements first, then people, statements, commitments, series and topics. */
  'inbox.kept': channel(Report, z.array(KeptRecord)),
  'inbox.discard': channel(Report, InboxRow),
  'inbox.reopen': channel(Report, InboxRow),
};
