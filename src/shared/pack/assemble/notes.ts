import type { Block, RichText, Section } from '../model';
import { mapBlock, richTextsOf } from '../richText';

/** Numbers of a section's blocks in reading order with the anchor of the place that cites them. */
interface Place { anchor: string; numbers: number[] }

function numbersIn(texts: readonly RichText[]): number[] {
  return texts.flatMap((text) => text.flatMap((inline) => inline.notes ?? []));
}

function placesOf(block: Block): Place[] {
  const anchor = block.anchor ?? '';
  if (block.kind === 'table') {
    return block.rows.map((row) => ({ anchor: row.anchor ?? anchor, numbers: numbersIn(row.cells.flatMap((cell) => (cell.sub ? [cell.text, cell.sub] : [cell.text]))) }));
  }
  return [{ anchor, numbers: numbersIn(richTextsOf(block)) }];
}

/** Gives every block and table row an anchor of its own, so that notes can point back at it. */
export function anchored(section: Section): Section {
  const blocks = section.blocks.map((block, index): Block => {
    const anchor = block.anchor ?? `${section.anchor}-${index + 1}`;
    if (block.kind === 'table') return { ...block, anchor, rows: block.rows.map((row, at) => ({ ...row, anchor: row.anchor ?? `${anchor}-${at + 1}` })) };
    return { ...block, anchor };
  });
  return { ...section, blocks };
}

/** Drops every marker: a pack without source notes must not print numbers that lead nowhere. */
export function withoutNotes(section: Section): Section {
  return { ...section, blocks: section.blocks.map((block) => mapBlock(block, (text) => text.map(({ notes: _, ...inline }) => inline))) };
}

export interface Numbered { sections: Section[]; /** provisional number → final number and citing places, in final order */ order: Array<{ provisional: number; number: number; citedFrom: string[] }> }

/** Counts the notes again from 1 in reading order over the finished sections. */
export function numberNotes(sections: readonly Section[]): Numbered {
  const cited = new Map<number, string[]>();
  for (const place of sections.flatMap((section) => section.blocks.flatMap(placesOf))) {
    for (const provisional of place.numbers) {
      const anchors = cited.get(provisional) ?? [];
      if (!anchors.includes(place.anchor)) anchors.push(place.anchor);
      cited.set(provisional, anchors);
    }
  }
  const order = [...cited].map(([provisional, citedFrom], index) => ({ provisional, number: index + 1, citedFrom }));
  const final = new Map(order.map((note) => [note.provisional, note.number]));
  const renumber = (text: RichText): RichText => text.map((inline) => {
    if (!inline.notes) return inline;
    return { ...inline, notes: inline.notes.flatMap((provisional) => final.get(provisional) ?? []).toSorted((a, b) => a - b) };
  });
  return { sections: sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => mapBlock(block, renumber)) })), order };
}
