import { z } from 'zod';
import { StoredReading } from '../readingSchema';

const Item = z.discriminatedUnion('from', [
  z.object({ from: z.literal('file'), name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  z.object({ from: z.literal('paste'), text: z.string(), isHtml: z.boolean() }),
]);

/** What the reader's thread is asked: to read an item, or a text that was received before. */
export const ReaderRequest = z.discriminatedUnion('what', [
  z.object({ what: z.literal('item'), id: z.number().int(), item: Item, published: z.string().nullable() }),
  z.object({ what: z.literal('text'), id: z.number().int(), text: z.string(), published: z.string().nullable() }),
]);
export type ReaderRequest = z.infer<typeof ReaderRequest>;

/** What it answers: pages of a file as they are read, then one reading or one refusal. */
export const ReaderReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), id: z.number().int(), done: z.number().int(), total: z.number().int() }),
  z.object({ kind: z.literal('read'), id: z.number().int(), original: z.string(), published: z.string().nullable(), reading: StoredReading }),
  z.object({ kind: z.literal('unreadable'), id: z.number().int(), reason: z.string() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
]);
export type ReaderReply = z.infer<typeof ReaderReply>;
