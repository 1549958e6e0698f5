import type { Block, PackModel, RichText, Seat } from '../../src/shared/pack/model';

// Run by run: the mark of a note may stand between two.
const plain = (text: RichText | undefined): string[] => (text ?? []).map((inline) => inline.text);
const seat = (value: Seat | undefined): string[] => (value ? [...plain(value.name), ...plain(value.ownScript), ...plain(value.post), value.attendance] : []);

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function textWords(block: Of<'heading' | 'paragraph' | 'labelled' | 'panel' | 'list' | 'quote' | 'facts' | 'source-note'>): string[] {
  switch (block.kind) {
    case 'heading': return [block.number ?? '', ...plain(block.text)];
    case 'paragraph': return [...plain(block.text)];
    case 'labelled':
    case 'panel': return [block.label, ...block.body.flatMap(plain)];
    case 'list': return block.items.flatMap(plain);
    case 'quote': return [...plain(block.text), ...plain(block.attribution)];
    case 'facts': return block.rows.flatMap(({ label, value }) => [label, ...plain(value)]);
    case 'source-note': return [String(block.number), ...plain(block.text)];
  }
}

function pictureWords(block: Of<'figures' | 'status-bar' | 'map' | 'portrait'>): string[] {
  switch (block.kind) {
    case 'figures': return block.items.flatMap(({ value, label, sub }) => [value, label, ...plain(sub)]);
    case 'status-bar': return block.bars.flatMap(({ label, parts }) => [label, ...parts.flatMap(({ count, word }) => [String(count), word])]);
    case 'map': return [block.place.name, ...plain(block.caption)];
    case 'portrait': return [block.caption];
  }
}

const tableWords = (block: Of<'table'>): string[] => [
  block.caption ?? '', ...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells.flatMap(({ text, sub }) => [...plain(text), ...plain(sub)])), 
  ...(block.rows.length === 0 ? [block.emptyText ?? ''] : [])
];

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'point': return [block.stanceWord, block.keyedTo?.text ?? '', ...plain(block.headline), ...plain(block.text), ...plain(block.ifPressed), block.usability ?? ''];
    case 'table': return tableWords(block);
    case 'room': return [block.oursTitle, block.theirsTitle, ...block.rows.flatMap(({ ours, theirs }) => [...seat(ours), ...seat(theirs)])];
    case 'timeline': return block.lanes.flatMap((lane, index) => [lane, ...block.marks.filter((mark) => mark.lane === index).flatMap(({ label, detail }) => [label, detail ?? ''])]);
    case 'figures':
    case 'status-bar':
    case 'map':
    case 'portrait': return pictureWords(block);
    default: return textWords(block);
  }
}

function coverWords({ cover }: PackModel): string[] {
  if (!cover) return [];
  const sides = [cover.ours, cover.theirs].flatMap((side) => (side ? [side.label, ...plain(side.name), ...plain(side.ownScript), ...plain(side.post)] : []));
  return [
    cover.kicker, cover.title, cover.subtitle, cover.notice ?? '', ...sides,
    ...cover.facts.flatMap(({ label, value }) => [label, value]), ...cover.clearance.flatMap(({ role, name, date }) => [role, name, date]), ...cover.caveats,
  ];
}

/** Every word of a pack in reading order, one string a piece; `isElsewhere` leaves out blocks that another part of a file holds. */
export function modelWords(model: PackModel, isElsewhere: (block: Block) => boolean): string[] {
  const sections = model.sections.filter(({ kind }) => kind !== 'cover');
  const body = sections.flatMap(({ number, title, blocks }) => [number, title, ...blocks.filter((block) => !isElsewhere(block)).flatMap(wordsOfBlock)]);
  return [...coverWords(model), ...body].filter((text) => text !== '');
}
