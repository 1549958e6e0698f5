// yauzl declares no types; these are the parts used here.
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  interface Entry {
    fileName: string;
    externalFileAttributes: number;
  }
  interface Archive {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }
  export function openPromise(file: string, options: object): Promise<Archive>;
}
