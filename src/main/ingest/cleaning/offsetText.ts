/** A stretch of the text that is taken out or written otherwise. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text that knows for each of its characters where it stood in the original. */
export class OffsetText {
  readonly text: string;
  /** For each position of `text`, and its end, the position in the original; null as long as nothing was edited. */
  readonly #origin: Int32Array | null;

  private constructor(text: string, origin: Int32Array | null) {
    this.text = text;
    this.#origin = origin;
  }

  static of(original: string): OffsetText {
    return new OffsetText(original, null);
  }

  /** Where a position of this text stands in the original. */
  originOf(at: number): number {
    const within = Math.max(0, Math.min(at, this.text.length));
    return this.#origin === null ? within : (this.#origin[within] ?? 0);
  }

  /** Applies edits that do not overlap, in the order of their starts; overlapping ones are left out. */
  edited(edits: readonly Edit[]): OffsetText {
    if (edits.length === 0) return this;
    const kept = apart(edits);
    const length = kept.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), this.text.length);
    const origin = new Int32Array(length + 1);
    const parts: string[] = [];
    let [at, next] = [0, 0];
    const keep = (end: number): void => {
      parts.push(this.text.slice(at, end));
      if (this.#origin !== null) origin.set(this.#origin.subarray(at, end), next);
      else for (let position = at; position < end; position += 1) origin[next + position - at] = position;
      next += end - at;
    };
    for (const edit of kept) {
      keep(edit.start);
      parts.push(edit.text);
      for (let extra = 0; extra < edit.text.length; extra += 1) origin[next++] = this.originOf(Math.min(edit.start + extra, edit.end));
      at = edit.end;
    }
    keep(this.text.length);
    origin[next] = this.originOf(this.text.length);
    return new OffsetText(parts.join(''), origin);
  }

  /** The map as runs `[position, original]`: within a run both positions advance in step. */
  runs(): Array<[number, number]> {
    if (this.#origin === null) return [[0, 0]];
    const list: Array<[number, number]> = [];
    let expected = -1;
    for (let at = 0; at < this.#origin.length; at += 1) {
      const origin = this.#origin[at] ?? 0;
      if (origin !== expected) list.push([at, origin]);
      expected = origin + 1;
    }
    return list;
  }
}

/** In order, without those that begin before the one before has ended. */
function apart(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits.toSorted((a, b) => a.start - b.start).filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
