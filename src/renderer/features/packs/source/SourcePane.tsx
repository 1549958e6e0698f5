import { useState, type ReactElement } from 'react';
import type { Citation, EvidenceView } from '../../../../shared/domain/citation';
import { formatDate } from '../../../../shared/domain/dates';
import type { Conflict } from '../../../../shared/domain/citation';
import { useRead } from '../../../api/queries';
import { Button, IconButton } from '../../../components/Button';
import { spoken } from '../../../components/evidence/conflictWords';
import { useKeys } from '../../../components/keyboard/useKeys';
import { EvidenceKey } from '../../../components/marks/SmallMarks';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { location } from '../../../components/navigation/location';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { useComposer } from '../composer/ComposerContext';
import type { RecordRef } from '../composer/selection';
import { excerptOf, passagesOf, type Excerpt } from './passages';

const words = en.packs.source;

function sourceLine({ source, paragraph }: Excerpt): string {
  return [
    wordFor(words.kinds, source.kind),
    source.publisher,
    source.publishedOn ? words.published(formatDate(source.publishedOn), source.publishedBasis) : null,
    paragraph > 0 ? words.paragraph(paragraph) : null,
    source.textKind === 'account' ? words.account : null,
  ].filter(Boolean).join(' · ');
}

function ExcerptText({ excerpt, current, onChoose }: { excerpt: Excerpt; current: Citation; onChoose: (key: number) => void }): ReactElement {
  return (
    <div className="source-excerpt text-select">
      <p>
        {excerpt.isCut ? '… ' : null}
        {excerpt.pieces.map((piece, index) => {
          const { key } = piece;
          if (key === null) return <span key={index}>{piece.text}</span>;
          const isCurrent = key === current.key;
          return <span key={index}><span className={`passage ${isCurrent ? 'current' : ''}`}>{piece.text}</span><EvidenceKey number={key} isCurrent={isCurrent} onPress={() => onChoose(key)} /></span>;
        })}
        {excerpt.isCut ? ' …' : null}
      </p>
      <p className="line wrap">
        <span className="meta">{sourceLine(excerpt)}</span>
        <Button look="bare" small onPress={() => location.go({ place: 'memory', view: 'sources', id: excerpt.source.id })}>{words.openSource}</Button>
      </p>
    </div>
  );
}

function fieldName(field: string): string {
  const name = en.evidence.field(field);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function ConflictFact({ conflict }: { conflict: Conflict }): ReactElement {
  return (
    <>
      <dt>{fieldName(conflict.field)}</dt>
      <dd>
        {conflict.state === 'open'
          ? <VerdictMark kind="conflict">{`${en.packs.outline.flags.conflict}: ${words.conflict}`}</VerdictMark>
          : <VerdictMark kind="good">{words.decided(conflict.chosenValue === null ? (conflict.rationale ?? '') : spoken(conflict.chosenValue, conflict.field))}</VerdictMark>}
        <ul className="source-values">
          {conflict.values.map((value) => <li key={value.assertionId}><span>{spoken(value.value, conflict.field)}</span><span className="meta">{value.witnesses.join(', ')}</span></li>)}
        </ul>
      </dd>
    </>
  );
}

const BEARING = { supports: words.supports, contradicts: words.contradicts, context: words.context } as const;

function SourceFacts({ evidence, current }: { evidence: EvidenceView; current: Citation }): ReactElement {
  return (
    <dl className="facts narrow source-facts">
      <dt>{BEARING[current.stance]}</dt>
      <dd>{fieldName(current.field)}{current.value ? <div className="meta">{spoken(current.value, current.field)}</div> : null}{current.note ? <div className="meta">{current.note}</div> : null}</dd>
      {evidence.conflicts.map((conflict) => <ConflictFact key={conflict.id} conflict={conflict} />)}
      <dt>{words.origins}</dt>
      <dd>{words.originCount(evidence.independentOrigins)}</dd>
    </dl>
  );
}

interface Turning { readonly passages: readonly Citation[]; readonly current: Citation | null; readonly at: number; readonly turn: (by: number) => void; readonly show: (key: number) => void }

/** Which passage of the selected record is shown; starts anew with each record. */
function useTurning(evidence: EvidenceView | undefined, recordKey: string): Turning {
  const [shown, setShown] = useState<{ recordKey: string; key: number } | null>(null);
  const passages = evidence ? passagesOf(evidence) : [];
  const found = shown?.recordKey === recordKey ? passages.findIndex((passage) => passage.key === shown.key) : 0;
  const at = Math.max(0, found);
  const show = (key: number): void => setShown({ recordKey, key });
  const turn = (by: number): void => {
    const next = passages[(at + by + passages.length) % Math.max(1, passages.length)];
    if (next) show(next.key);
  };
  return { passages, current: passages[at] ?? null, at, turn, show };
}

function FoldedSource({ excerpt, evidence }: { excerpt: Excerpt | null; evidence: EvidenceView | undefined }): ReactElement {
  const marked = excerpt?.pieces.find((piece) => piece.key !== null);
  const hasConflict = evidence?.conflicts.some((conflict) => conflict.state === 'open') ?? false;
  return (
    <>
      <span className="ell grow">
        {excerpt && marked ? <><span className="meta">{`${excerpt.source.publisher ?? wordFor(words.kinds, excerpt.source.kind)}: `}</span><span className="passage current">{marked.text}</span></> : <span className="meta">{words.none}</span>}
      </span>
      {hasConflict ? <VerdictMark kind="conflict">{en.packs.outline.flags.conflict}</VerdictMark> : null}
    </>
  );
}

function OpenSource({ evidence, turning, excerpt }: { evidence: EvidenceView | undefined; turning: Turning; excerpt: Excerpt | null }): ReactElement {
  if (!evidence) return <p className="source-none meta" aria-busy="true" />;
  if (!turning.current || !excerpt) return <p className="source-none meta">{words.noPassage}</p>;
  return (
    <div className="source-body">
      <ExcerptText excerpt={excerpt} current={turning.current} onChoose={turning.show} />
      <SourceFacts evidence={evidence} current={turning.current} />
    </div>
  );
}

/** What is behind the selected record, and which of its passages is shown. */
function useBehind(record: RecordRef | null): { evidence: EvidenceView | undefined; turning: Turning; excerpt: Excerpt | null } {
  const { data } = useRead('evidence.of', record ?? { recordType: 'engagement', recordId: '-' }, { enabled: record !== null });
  const evidence = record && data?.recordId === record.recordId ? data : undefined;
  const turning = useTurning(evidence, record ? `${record.recordType}:${record.recordId}` : '');
  return { evidence, turning, excerpt: evidence && turning.current ? excerptOf(evidence, turning.current) : null };
}

function SourceCount({ evidence, turning }: { evidence: EvidenceView | undefined; turning: Turning }): ReactElement | null {
  if (!evidence || !turning.current) return null;
  return <span className="meta ell">{words.count(turning.at + 1, turning.passages.length, evidence.independentOrigins)}</span>;
}

/** Below the pages: the passages behind the selected record, and where the sources differ. One line while nothing is chosen. */
export function SourcePane(): ReactElement {
  const { selection, isSourceOpen, setSourceOpen } = useComposer();
  const { record } = selection;
  const { evidence, turning, excerpt } = useBehind(record);
  const isOpen = isSourceOpen && record !== null;
  const canTurn = turning.passages.length > 1;
  useKeys(words.title, [
    { keys: ']', label: en.packs.keys.next, bar: false, enabled: canTurn, run: () => turning.turn(1) },
    { keys: '[', label: en.packs.keys.previous, bar: false, enabled: canTurn, run: () => turning.turn(-1) },
  ]);
  return (
    <section className={`source-pane ${isOpen ? 'open' : ''}`} aria-label={words.title}>
      <div className="source-bar">
        <h2>{isOpen ? words.ofItem(en.packs.words.kind[record.recordType]) : words.title}</h2>
        {isOpen ? <><SourceCount evidence={evidence} turning={turning} /><span className="grow" /></> : <FoldedSource excerpt={excerpt} evidence={evidence} />}
        {canTurn ? <IconButton icon="forward" label={words.nextLabel} keys="]" onPress={() => turning.turn(1)} /> : null}
        {record ? <IconButton icon={isOpen ? 'down' : 'panel'} label={isOpen ? words.fold : words.unfold} keys="E" onPress={() => setSourceOpen(!isOpen)} /> : null}
      </div>
      {isOpen ? <OpenSource evidence={evidence} turning={turning} excerpt={excerpt} /> : null}
    </section>
  );
}
