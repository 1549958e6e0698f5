import type { Block, Inline, PackModel, RichText, Section } from './model';

type Run = Omit<Inline, 'text'>;

/** One run of text. Empty text gives no run, so that blank fields leave no trace. */
export function run(text: string | null | undefined, style: Run = {}): RichText {
  if (!text) return [];
  const { notes, ...rest } = style;
  return [{ text, ...rest, ...(notes && notes.length > 0 ? { notes } : {}) }];
}

/** Joins what is not empty. */
export function joined(parts: readonly RichText[], separator: string): RichText {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

/** Puts note numbers after the last run. */
export function withNotes(text: RichText, notes: readonly number[]): RichText {
  const last = text.at(-1);
  if (!last || notes.length === 0) return text;
  return [...text.slice(0, -1), { ...last, notes: [...new Set([...(last.notes ?? []), ...notes])] }];
}

/** Ends a phrase as a sentence, so that another can follow it. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

export function plainText(text: RichText): string {
  return text.map((inline) => inline.text).join('');
}

type MapRich = (text: RichText) => RichText;

function optional<K extends string>(key: K, value: RichText | undefined, map: MapRich): Partial<Record<K, RichText>> {
  const out: Partial<Record<K, RichText>> = {};
  if (value) out[key] = map(value);
  return out;
}

function mapTable(block: Extract<Block, { kind: 'table' }>, map: MapRich): Block {
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: map(cell.text), ...optional('sub', cell.sub, map) })) }));
  return { ...block, rows };
}

type RoomRow = Extract<Block, { kind: 'room' }>['rows'][number];
type SeatOf = NonNullable<RoomRow['ours']>;

function mapSeat(seat: SeatOf, map: MapRich): SeatOf {
  return { ...seat, name: map(seat.name), ...optional('ownScript', seat.ownScript, map), post: map(seat.post) };
}

function mapRoom(block: Extract<Block, { kind: 'room' }>, map: MapRich): Block {
  const rows = block.rows.map((row) => ({ ...row, ...(row.ours ? { ours: mapSeat(row.ours, map) } : {}), ...(row.theirs ? { theirs: mapSeat(row.theirs, map) } : {}) }));
  return { ...block, rows };
}

function mapRows(block: Extract<Block, { kind: 'table' | 'room' | 'facts' | 'timeline' | 'figures' | 'status-bar' | 'map' | 'portrait' }>, map: MapRich): Block {
  if (block.kind === 'table') return mapTable(block, map);
  if (block.kind === 'room') return mapRoom(block, map);
  if (block.kind === 'facts') return { ...block, rows: block.rows.map((row) => ({ ...row, value: map(row.value) })) };
  if (block.kind === 'figures') return { ...block, items: block.items.map((item) => ({ ...item, sub: map(item.sub) })) };
  if (block.kind === 'map') return { ...block, caption: map(block.caption) };
  return block;
}

/** Rebuilds a block with every rich text mapped, visited in reading order. */
export function mapBlock(block: Block, map: MapRich): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'source-note':
      return { ...block, text: map(block.text) };
    case 'labelled':
    case 'panel':
      return { ...block, body: block.body.map(map) };
    case 'list':
      return { ...block, items: block.items.map(map) };
    case 'quote':
      return { ...block, text: map(block.text), attribution: map(block.attribution) };
    case 'point':
      return { ...block, headline: map(block.headline), ...optional('text', block.text, map), ...optional('ifPressed', block.ifPressed, map) };
    default:
      return mapRows(block, map);
  }
}

/** Every rich text of a block in reading order. */
export function richTextsOf(block: Block): RichText[] {
  const found: RichText[] = [];
  mapBlock(block, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

function pictureLabels(block: Block): string[] {
  if (block.kind === 'figures') return block.items.flatMap(({ value, label }) => [value, label]);
  if (block.kind === 'status-bar') return block.bars.flatMap(({ label, parts }) => [label, ...parts.map(({ count, word }) => `${count} ${word}`)]);
  if (block.kind === 'portrait') return [block.altText, block.caption];
  return block.kind === 'map' ? [block.altText, block.place.name] : [];
}

function labelsOf(block: Block): string[] {
  switch (block.kind) {
    case 'labelled':
    case 'panel':
      return [block.label];
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.columns.map((column) => column.title)];
    case 'facts':
      return block.rows.map((row) => row.label);
    case 'timeline':
      return [block.altText, ...block.lanes, ...block.marks.flatMap((mark) => (mark.detail ? [mark.label, mark.detail] : [mark.label]))];
    case 'point':
      return [block.stanceWord, ...(block.usability ? [block.usability] : [])];
    case 'room':
      return [block.oursTitle, block.theirsTitle];
    default:
      return pictureLabels(block);
  }
}

/** The words of a block as a reader meets them, one string a piece. */
export function blockText(block: Block): string {
  return [...labelsOf(block), ...richTextsOf(block).map(plainText)].filter((text) => text !== '').join('\n');
}

export function sectionText(section: Section): string {
  return [section.title, ...section.blocks.map(blockText)].join('\n');
}

/** All words of the sections, for checks and the glossary. */
export function modelText(model: Pick<PackModel, 'sections'>): string {
  return model.sections.map(sectionText).join('\n');
}
