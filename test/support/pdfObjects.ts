import { inflateSync } from 'node:zlib';

/** A name of a PDF, e.g. /P. */
export class Name {
  constructor(readonly value: string) {}
}
export class Reference {
  constructor(readonly id: number) {}
}
export type PdfValue = null | boolean | number | string | Name | Reference | PdfValue[] | PdfDict;
export interface PdfDict {
  [key: string]: PdfValue;
}

const TOKEN = /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\/[^\s()<>[\]{}/%]*|\d+ \d+ R\b|[+-]?(?:\d+\.?\d*|\.\d+)|<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*\)|true|false|null)/uy;

function decodeString(token: string): string {
  if (!token.startsWith('(')) return token;
  const bytes = token.slice(1, -1).replace(/\\([\s\S])/gu, (_, ch: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[ch] ?? ch);
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  let text = '';
  for (let index = 2; index + 1 < bytes.length; index += 2) text += String.fromCharCode(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
  return text;
}

/** Reads the values of one object of a PDF. */
class ValueReader {
  #at = 0;
  constructor(readonly source: string) {}

  read(): PdfValue {
    const token = this.#next();
    if (token === '<<') return this.#dict();
    if (token === '[') return this.#list();
    if (token.startsWith('/')) return new Name(token.slice(1));
    if (token.endsWith(' R')) return new Reference(Number.parseInt(token, 10));
    if (token.startsWith('(') || token.startsWith('<')) return decodeString(token);
    if (token === 'true' || token === 'false') return token === 'true';
    return token === 'null' ? null : Number(token);
  }

  #next(): string {
    TOKEN.lastIndex = this.#at;
    const [all = '', token] = TOKEN.exec(this.source) ?? [];
    if (token === undefined) throw new Error(`Not a PDF value: ${this.source.slice(this.#at, this.#at + 60)}`);
    this.#at += all.length;
    return token;
  }

  #peek(): string {
    const at = this.#at;
    const token = this.#next();
    this.#at = at;
    return token;
  }

  #dict(): PdfDict {
    const dict: PdfDict = {};
    while (this.#peek() !== '>>') {
      const key = this.#next().slice(1);
      dict[key] = this.read();
    }
    this.#next();
    return dict;
  }

  #list(): PdfValue[] {
    const list: PdfValue[] = [];
    while (this.#peek() !== ']') list.push(this.read());
    this.#next();
    return list;
  }
}

export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Name) && !(value instanceof Reference);

/** The objects of a PDF as the engine writes it: one after the other, none packed into a stream of objects. */
export class PdfObjects {
  readonly #values = new Map<number, PdfValue>();
  readonly #streams = new Map<number, string>();
  readonly root: PdfDict;

  constructor(bytes: Uint8Array) {
    const raw = Buffer.from(bytes).toString('latin1');
    for (const [, id = '', body = ''] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)) {
      const start = body.search(/\nstream\n/u);
      const value = new ValueReader(start < 0 ? body : body.slice(0, start)).read();
      this.#values.set(Number(id), value);
      if (start >= 0) this.#streams.set(Number(id), body.slice(start + 8, body.lastIndexOf('\nendstream')));
    }
    const trailer = new ValueReader(raw.slice(raw.lastIndexOf('trailer') + 7)).read();
    this.root = this.dict(isDict(trailer) ? trailer['Root'] : undefined);
  }

  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof Reference ? this.resolve(this.#values.get(value.id)) : (value ?? null);
  }

  dict(value: PdfValue | undefined): PdfDict {
    const resolved = this.resolve(value);
    return isDict(resolved) ? resolved : {};
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    if (Array.isArray(resolved)) return resolved;
    return resolved === null ? [] : [resolved];
  }

  /** Operators of a page. */
  content(value: PdfValue | undefined): string {
    if (!(value instanceof Reference)) return '';
    const stream = this.#streams.get(value.id) ?? '';
    const isPacked = this.dict(value)['Filter'] !== undefined;
    return isPacked ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
  }
}

export const nameOf = (value: PdfValue | undefined): string => (value instanceof Name ? value.value : '');
