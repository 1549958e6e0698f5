import { formatDate } from '../../domain/dates';
import type { Block } from '../model';
import { run } from '../richText';
import type { SnapshotPassage, SnapshotSource } from '../snapshot';
import { EXAMPLE_LABEL } from '../words';
import { joinWords } from './events';
import { conflictsOf, type Material } from './material';
import { shortened } from './quotes';

const QUOTE_CHARACTERS = 160;

/** A passage that the finished pages cite: its final number and where. */
export interface CitedPassage { number: number; passage: SnapshotPassage; citedFrom: readonly string[] }

/** "Publisher, Title, 24 Nov 2025 (date from the dateline)". */
export function sourceLine(source: SnapshotSource): string {
  const basis = source.publishedBasis === 'dateline' ? ' (from the dateline)' : source.publishedBasis === 'stated' ? '' : ' (date worked out)';
  const date = source.publishedOn ? `${formatDate(source.publishedOn)}${basis}` : 'not dated';
  return joinWords([source.publisher, source.title, date], ', ');
}

function textKindLabel(source: SnapshotSource): string {
  return { full: 'Original text', account: 'Our account', reference: 'Known by reference' }[source.textKind];
}

/** Our own account is not put in quotation marks; quotations inside original words get single ones. */
function passageText(source: SnapshotSource, exact: string): string {
  const words = shortened(exact.replace(/\s+/g, ' ').trim(), QUOTE_CHARACTERS);
  return source.textKind === 'account' ? words : `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** @param first number of the first note from the same source, where it is named in full */
function noteBlock(material: Material, cited: CitedPassage, first: number): Block[] {
  const source = material.sources.get(cited.passage.sourceId);
  if (!source) return [];
  const example = source.isExample ? `${EXAMPLE_LABEL}. ` : '';
  const name = first === cited.number ? sourceLine(source) : `${joinWords([source.publisher ?? source.title, source.publishedOn ? formatDate(source.publishedOn) : null], ', ')}, as note ${first}`;
  return [{
    kind: 'source-note', number: cited.number, citedFrom: [...cited.citedFrom], anchor: `note-${cited.number}`,
    text: [...run(`${example}${name}. ${textKindLabel(source)}: `), ...run(passageText(source, cited.passage.exact), { italic: true })],
  }];
}

/** The root of a source's lineage: an agency copy is the same witness as the agency. */
export function originOf(sources: ReadonlyMap<string, SnapshotSource>, sourceId: string): string {
  let current = sourceId;
  for (let step = 0; step < 20; step += 1) {
    const next = sources.get(current)?.originId;
    if (!next) return current;
    current = next;
  }
  return current;
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function passagesOf(material: Material, type: string, id: string): string[] {
  if (type === 'statement') return (material.statements.get(id)?.witnesses ?? []).map((witness) => witness.passageId);
  return material.snapshot.citations.filter((citation) => citation.subjectType === type && citation.subjectId === id && citation.stance === 'supports').map((citation) => citation.passageId);
}

/** Names of printed records that rest on one independent origin; invented ones are not evidence of anything. */
export function singleOrigin(material: Material): string[] {
  return [...material.printed.values()].filter(({ type, id }) => {
    const sources = passagesOf(material, type, id).flatMap((passage) => material.passages.get(passage)?.sourceId ?? []);
    const isInvented = sources.every((source) => material.sources.get(source)?.isExample);
    return !isInvented && new Set(sources.map((source) => originOf(material.sources, source))).size === 1;
  }).map(({ name }) => name);
}

function disputed(material: Material): string[] {
  return [...material.printed.values()].flatMap(({ type, id, name }) => conflictsOf(material, type, id).map((conflict) => {
    const values = conflict.values.map((value) => `“${value.value}”`).join(' or ');
    const outcome = conflict.state === 'decided' && conflict.chosenValue ? `we use “${conflict.chosenValue}”` : 'not decided';
    return `${name}: ${conflict.field.split(':')[0] ?? conflict.field} ${values}; ${outcome}.`;
  }));
}

function listed(title: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run(title) }, { kind: 'list', ordered: false, items: items.map((item) => run(item)) }];
}

function together(title: string, names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run(title) }, { kind: 'paragraph', style: 'small', text: run(`${names.join('; ')}.`) }];
}

function summary(material: Material, cited: readonly CitedPassage[]): string {
  const sources = new Set(cited.map((note) => note.passage.sourceId));
  const origins = new Set([...sources].map((source) => originOf(material.sources, source)));
  return `${counted(cited.length, 'note', 'notes')} from ${counted(sources.size, 'source', 'sources')} of ${counted(origins.size, 'independent origin', 'independent origins')}. Copies of one report count as one origin.`;
}

/** Every marker with its passage, then what rests on one origin and what is disputed. */
export function assembleSourceNotes(material: Material, cited: readonly CitedPassage[]): Block[] {
  const firsts = new Map(cited.toReversed().map((note) => [note.passage.sourceId, note.number]));
  const notes = cited.flatMap((note) => noteBlock(material, note, firsts.get(note.passage.sourceId) ?? note.number));
  if (notes.length === 0) return [];
  return [
    { kind: 'paragraph', style: 'body', text: run(summary(material, cited)) }, ...notes,
    ...listed('Disputed', disputed(material)), ...together('Resting on one origin', singleOrigin(material)),
  ];
}
