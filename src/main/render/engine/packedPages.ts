import { deflate } from 'node:zlib';
import { SharedFaceDocument } from './sharedFaces';
import type { ContentStream } from './pdfkitObjects';
import type { PdfDocumentInstance } from './pdfmakeInternals';

/** A page's content as it stood when it was compressed. */
interface Packed {
  stream: ContentStream;
  length: number;
  bytes: Uint8Array;
}

/** A document whose pages are compressed beside the drawing of the next ones; the bytes of each are those that pdfkit makes. */
export class PackedDocument extends SharedFaceDocument {
  readonly #packing: Promise<Packed>[] = [];

  override addPage(options: unknown): PdfDocumentInstance {
    // Absent before the first page.
    const last: PdfDocumentInstance['page'] | null = this.page;
    if (this.options.bufferPages && last) this.#packing.push(packed(last.content));
    return super.addPage(options);
  }

  /** Resolves when the pages before the last are compressed; the document can then be ended. */
  async packPages(): Promise<void> {
    for (const { stream, length, bytes } of await Promise.all(this.#packing)) {
      // What was added later, if anything ever is, would be lost.
      if (stream.uncompressedLength !== length) continue;
      stream.buffer = [bytes];
      stream.compress = false;
    }
  }
}

function packed(stream: ContentStream): Promise<Packed> {
  const length = stream.uncompressedLength;
  return new Promise((resolve, reject) => {
    deflate(Buffer.concat(stream.buffer), (error, bytes) => (error ? reject(error) : resolve({ stream, length, bytes })));
  });
}
