/** A stretch of the text that is taken out or written otherwise. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text that knows for each of its characters where it stood in the original. */
export class OffsetText {
  readonly text: string;
  /** For each position of `text`, and its end, the position in the original. */
  readonly origin: Int32Array;

  private constructor(text: string, origin: Int32Array) {
    this.text = text;
    this.origin = origin;
  }

  static of(original: string): OffsetText {
    const origin = new Int32Array(original.length + 1);
    for (let at = 0; at < origin.length; at += 1) origin[at] = at;
    return new OffsetText(original, origin);
  }

  /** Where a position of this text stands in the original. */
  originOf(at: number): number {
    return this.origin[Math.max(0, Math.min(at, this.text.length))] ?? 0;
  }

  /** Applies edits that do not overlap, in the order of their starts; overlapping ones are left out. */
  edited(edits: readonly Edit[]): OffsetText {
    if (edits.length === 0) return this;
    const parts: string[] = [];
    const origin: number[] = [];
    let at = 0;
    const keep = (end: number): void => {
      if (end <= at) return;
      parts.push(this.text.slice(at, end));
      for (let position = at; position < end; position += 1) origin.push(this.origin[position] ?? 0);
    };
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
      if (edit.start < at) continue;
      keep(edit.start);
      parts.push(edit.text);
      for (let extra = 0; extra < edit.text.length; extra += 1) origin.push(this.originOf(Math.min(edit.start + extra, edit.end)));
      at = edit.end;
    }
    keep(this.text.length);
    origin.push(this.originOf(this.text.length));
    return new OffsetText(parts.join(''), Int32Array.from(origin));
  }
}
