import type { Detail } from '../../domain/values';
import type { Block, RichText, TableBlock } from '../model';
import { joined, run, sentence } from '../richText';
import type { SnapshotItem, SnapshotPoint, SnapshotStatement } from '../snapshot';
import { CONFIDENCE_WORD, STANCE_ORDER } from '../words';
import { commitmentTable, type ChosenCommitment } from './commitmentTables';
import { eventDate, eventDetail, eventTitle, joinWords } from './events';
import type { IssuePage } from './issuePages';
import { pointBlock } from './lines';
import { itemAnchor, shorter, type Material, type SectionInput } from './material';
import { quoteBlock } from './quotes';

type Row = TableBlock['rows'][number];

interface OnPage { material: Material; page: IssuePage; detailOf(item: SnapshotItem): Detail }

/** An objective belongs to an issue when it names it: by the topic, one under it, or one of their terms. */
function namesIssue(on: OnPage, text: string): boolean {
  const under = topicsOnPage(on);
  const topics = on.material.snapshot.topics.filter((topic) => under?.has(topic.id));
  const names = topics.flatMap((topic) => [topic.name, ...topic.terms.map((term) => term.term)]);
  const lower = text.toLowerCase();
  return names.some((name) => name.length > 2 && lower.includes(name.toLowerCase()));
}

function label(title: string, body: readonly RichText[]): Block[] {
  const filled = body.filter((text) => text.length > 0);
  return filled.length > 0 ? [{ kind: 'labelled', label: title, body: filled, ordered: false, tone: 'neutral' }] : [];
}

function opening(on: OnPage): Block[] {
  const { meeting } = on.material.snapshot;
  const own = on.page.topicItem?.override?.text;
  const named = meeting.objectives.filter((objective) => objective.side === 'ours' && namesIssue(on, objective.text));
  const objectives = own ? [run(own)] : named.map((objective) => joined([run(sentence(objective.text), { strong: true }), run(objective.successTest ? `Success: ${sentence(objective.successTest)}` : '')], ' '));
  const agenda = on.page.topicId === null ? [] : meeting.agenda.filter((item) => item.topicId === on.page.topicId);
  return [
    ...label('Objective', objectives),
    ...label('On the agenda', agenda.map((item) => run(joinWords([item.startTime, item.title, item.minutes === null ? null : `${item.minutes} min`, item.lead ? (item.lead === 'Both' ? 'both lead' : `${item.lead} leads`) : null], ', ')))),
  ];
}

interface ChosenPoint { item: SnapshotItem; point: SnapshotPoint }

/** A line that is said aloud cannot be one that must not be disclosed: it is background. */
function isHeldBack(point: SnapshotPoint): boolean {
  return point.usability === 'do-not-disclose' && (point.stance === 'raise' || point.stance === 'if-raised');
}

function pointBlocks(on: OnPage, points: readonly ChosenPoint[]): Block[] {
  return STANCE_ORDER.flatMap((stance) => points
    .filter(({ point }) => point.stance === stance && !isHeldBack(point))
    .map(({ item, point }) => pointBlock(on.material, item, point, { where: 'issue', detail: on.detailOf(item) })));
}

function heldBack(on: OnPage, points: readonly ChosenPoint[]): Block[] {
  const panel = (body: RichText, origin: { anchor?: string; itemId?: string }): Block => ({ kind: 'panel', label: 'Not to be disclosed', tone: 'bad', body: [body], ...origin });
  const lines = points.filter(({ point }) => isHeldBack(point)).map(({ item, point }) => {
    const block = pointBlock(on.material, item, point, { where: 'issue', detail: on.detailOf(item) });
    return panel(joined([block.headline, block.text ?? []], '. '), itemAnchor(item));
  });
  const assessed = on.material.snapshot.meeting.objectives.filter((objective) => objective.side === 'theirs' && namesIssue(on, objective.text)).map((objective) => panel(
    run(`Assessed aim: ${sentence(objective.text)}${objective.confidence ? ` ${CONFIDENCE_WORD[objective.confidence]}.` : ''}`), {},
  ));
  return [...lines, ...assessed];
}

const QUOTE_TITLE: Readonly<Record<SnapshotStatement['side'], string>> = { theirs: 'Their last public words', joint: 'Said together', ours: 'Our last public words', other: 'Said by others' };
const QUOTE_ORDER: ReadonlyArray<SnapshotStatement['side']> = ['theirs', 'joint', 'ours', 'other'];

function quotes(on: OnPage): Block[] {
  const chosen = on.page.items.flatMap((item) => {
    const statement = item.recordType === 'statement' ? on.material.statements.get(item.recordId) : undefined;
    return statement ? [{ item, statement }] : [];
  });
  return QUOTE_ORDER.flatMap((side): Block[] => {
    const ofSide = chosen.filter(({ statement }) => statement.side === side);
    if (ofSide.length === 0) return [];
    return [{ kind: 'heading', level: 3, text: run(QUOTE_TITLE[side]) }, ...ofSide.map(({ item, statement }) => quoteBlock(on.material, item, statement, on.detailOf(item)))];
  });
}

/** The issue's topic and everything under it: how firmly each was treated. */
function topicsOnPage(on: OnPage): ReadonlySet<string> | null {
  const root = on.page.topicId;
  if (root === null) return null;
  const found = new Set([root]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const topic of on.material.snapshot.topics) if (topic.parentId && found.has(topic.parentId)) found.add(topic.id);
  }
  return found;
}

function eventsTable(on: OnPage): Block[] {
  const topics = topicsOnPage(on);
  const rows = on.page.items.flatMap((item): Row[] => {
    const event = item.recordType === 'engagement' ? on.material.engagements.get(item.recordId) : undefined;
    if (!event) return [];
    const sub = eventDetail(on.material, { ...item, detail: on.detailOf(item) }, event, topics);
    return [{ ...itemAnchor(item), cells: [{ text: run(eventDate(event)) }, { text: eventTitle(on.material, item, event), ...(sub.length > 0 ? { sub } : {}) }] }];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'table', rowHeaders: false, rows, columns: [{ title: 'Date', width: 'auto', align: 'left', role: 'figure' }, { title: 'What happened', width: 'fill', align: 'left', role: 'text' }] }];
}

function commitmentsTable(on: OnPage): Block[] {
  const chosen = on.page.items.flatMap((item): ChosenCommitment[] => {
    const commitment = item.recordType === 'commitment' ? on.material.commitments.get(item.recordId) : undefined;
    return commitment ? [{ item: { ...item, detail: on.detailOf(item) }, commitment }] : [];
  });
  return chosen.length > 0 ? [commitmentTable(on.material, chosen)] : [];
}

function issuePage(material: Material, page: IssuePage): Block[] {
  const limit = page.topicItem?.detail ?? 'full';
  const on: OnPage = { material, page, detailOf: (item) => shorter(item.detail, limit) };
  const points = page.items.flatMap((item): ChosenPoint[] => {
    const point = item.recordType === 'talking-point' ? material.points.get(item.recordId) : undefined;
    return point ? [{ item, point }] : [];
  });
  const said = [...opening(on), ...pointBlocks(on, points), ...quotes(on)];
  const usable = [...eventsTable(on), ...commitmentsTable(on)];
  const background: Block[] = usable.length > 0 ? [{ kind: 'heading', level: 3, text: run('Background: may be used') }, ...usable] : [];
  const body = [...said, ...background, ...heldBack(on, points)];
  const heading: Block = { kind: 'heading', level: 2, number: page.number, text: run(page.name), anchor: page.anchor, ...(page.topicItem ? { itemId: page.topicItem.id } : {}) };
  return body.length > 0 ? [heading, ...body] : [heading, { kind: 'paragraph', style: 'note', text: run('No line and no event was chosen for this issue.') }];
}

/** One page an issue: the aim, what to say and not to say, their words, and the background kept apart by what may be used. */
export function assembleIssues({ material }: SectionInput): Block[] {
  return material.issues.flatMap((page) => issuePage(material, page));
}
