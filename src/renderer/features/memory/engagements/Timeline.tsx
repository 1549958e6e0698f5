import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { formatDate, formatRange } from '../../../../shared/domain/dates';
import type { OutputOf } from '../../../../shared/ipc/contract';
import { Icon } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { useKeys } from '../../../components/keyboard/useKeys';
import { en } from '../../../strings/en';
import { placeLane, rulesOf, shareOf, spanOf, type PlacedMark, type Rule } from './timelineLayout';

type Mark = OutputOf<'timeline.get'>['marks'][number];
interface KeyedMark { readonly key: string; readonly mark: Mark }

const SPANS = [12, 36, 72, 144, 288] as const;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

interface MarkProps {
  readonly keyed: KeyedMark;
  readonly placed: PlacedMark;
  readonly isCurrent: boolean;
  readonly onOpen: (id: string) => void;
}

function TimelineMark({ keyed: { mark }, placed, isCurrent, onOpen }: MarkProps): ReactElement {
  const when = formatRange(mark.start, mark.end);
  const name = `${[mark.label, mark.detail].filter(Boolean).join(' ')}, ${when}, ${en.timeline[mark.status]}`;
  const words = placed.words === 'hidden' ? null : (
    <em>{mark.label}{placed.isShort || !mark.detail ? null : <>{' '}<small>{mark.detail}</small></>}</em>
  );
  if (mark.status === 'due') {
    return (
      <span className={`timeline-due ${placed.words}`} role="img" aria-label={name} title={name} style={{ left: percent(placed.left), width: `max(14px, ${percent(placed.width)})` }}>{words}</span>
    );
  }
  const { engagementId } = mark;
  return (
    <AriaButton
      className={`timeline-mark ${mark.status} ${placed.words} ${isCurrent ? 'current' : ''}`}
      style={{ left: percent(placed.left) }}
      aria-label={name}
      excludeFromTabOrder={!isCurrent}
      isDisabled={engagementId === null}
      {...(isCurrent ? { 'aria-current': true } : {})}
      {...(engagementId ? { onPress: () => onOpen(engagementId) } : {})}
    >
      <i />{words}
    </AriaButton>
  );
}

function Lane({ name, marks, span, width, rules, today, currentId, onOpen }: {
  name: string; marks: readonly KeyedMark[]; span: { from: string; to: string }; width: number; rules: readonly Rule[]; today: number; currentId: string | null; onOpen: (id: string) => void;
}): ReactElement {
  const placed = useMemo(() => placeLane(marks.map(({ key, mark }) => ({ key, ...mark })), span.from, span.to, width), [marks, span, width]);
  return (
    <div className="timeline-lane" role="group" aria-label={name}>
      <span className="timeline-name ell" title={name}>{name}</span>
      <div className="timeline-axis">
        {rules.map((rule) => <i key={rule.at} className={`timeline-rule ${rule.year ? 'year' : ''}`} style={{ left: percent(rule.at) }} />)}
        {today >= 0 && today <= 1 ? <i className="timeline-now" style={{ left: percent(today) }} /> : null}
        {placed.map((place) => {
          const keyed = marks.find((candidate) => candidate.key === place.key);
          return keyed ? <TimelineMark key={place.key} keyed={keyed} placed={place} isCurrent={keyed.mark.engagementId !== null && keyed.mark.engagementId === currentId} onOpen={onOpen} /> : null;
        })}
      </div>
    </div>
  );
}

function Legend({ months }: { months: number }): ReactElement {
  return (
    <div className="timeline-legend">
      <span><i className="dot held" />{en.timeline.held}</span>
      <span><i className="dot reference" />{en.timeline.reference}</span>
      <span><i className="dot planned" />{en.timeline.planned}</span>
      <span><i className="dot due" />{en.timeline.due}</span>
      <span className="grow" />
      <span>{en.timeline.span(months)} <KeyCap keys="," also={['.']} /> {en.timeline.move} · <KeyCap keys="+" also={['-']} /> {en.timeline.scale}</span>
    </div>
  );
}

/** The drawn timeline: solid held, dotted by reference only, open planned, dashed due by cadence. */
export function Timeline({ currentId, onOpen }: { currentId: string | null; onOpen: (id: string) => void }): ReactElement {
  const dossier = useDossier();
  const todayDate = useToday();
  const [scale, setScale] = useState(1);
  const [moved, setMoved] = useState(0);
  const [isShown, setShown] = useState(() => window.innerHeight >= 680);
  const [axis, width] = useWidth();
  const months = SPANS[scale] ?? 36;
  const span = useMemo(() => spanOf(todayDate, months, moved), [todayDate, months, moved]);
  const { data } = useRead('timeline.get', { dossierId: dossier.id, ...span }, { keepPrevious: true });
  const rules = useMemo(() => rulesOf(span.from, span.to, months), [span, months]);
  const marks = useMemo<readonly KeyedMark[]>(() => (data?.marks ?? []).map((mark, index) => ({ key: mark.engagementId ?? `mark${index}`, mark })), [data]);
  useKeys(en.timeline.title, [
    { keys: ',', label: en.timeline.earlier, run: () => setMoved((by) => by - Math.max(1, Math.round(months / 6))), bar: false },
    { keys: '.', label: en.timeline.later, run: () => setMoved((by) => by + Math.max(1, Math.round(months / 6))), bar: false },
    { keys: '-', label: en.timeline.wider, run: () => setScale((at) => Math.min(SPANS.length - 1, at + 1)), bar: false },
    { keys: '+', label: en.timeline.narrower, run: () => setScale((at) => Math.max(0, at - 1)), bar: false },
    { keys: 'T', label: en.timeline.fold, run: () => setShown((shown) => !shown), bar: false },
  ]);
  const onArrow = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const ids = [...marks].sort((a, b) => a.mark.start.localeCompare(b.mark.start)).flatMap(({ mark }) => (mark.engagementId ? [mark.engagementId] : []));
    if (by === undefined || event.altKey || event.ctrlKey || ids.length === 0) return;
    event.preventDefault();
    const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(currentId ?? '') + by))];
    if (next) onOpen(next);
  };
  const today = shareOf(todayDate, span.from, span.to);
  if (!isShown) {
    return <AriaButton className="timeline-folded focus-inside" onPress={() => setShown(true)}><Icon name="right" small />{en.timeline.show} <KeyCap keys="T" /></AriaButton>;
  }
  return (
    // Arrows move between the marks, which are buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="timeline" aria-label={en.timeline.title} onKeyDown={onArrow}>
      <div className="timeline-lane head" aria-hidden="true">
        <span />
        <div className="timeline-axis" ref={axis}>
          {rules.map((rule) => <i key={rule.at} className={`timeline-rule ${rule.year ? 'year' : ''}`} style={{ left: percent(rule.at) }}>{rule.year ? <b>{rule.year}</b> : null}</i>)}
          {today >= 0 && today <= 1 ? <i className="timeline-now head" style={{ left: percent(today) }}><b>{formatDate(todayDate)}</b></i> : null}
        </div>
      </div>
      <div className="timeline-lanes">
        {(data?.lanes ?? []).map((name, lane) => (
          <Lane key={name} name={name} marks={marks.filter(({ mark }) => mark.lane === lane)} span={span} width={width} rules={rules} today={today} currentId={currentId} onOpen={onOpen} />
        ))}
      </div>
      <Legend months={months} />
      {data?.isCapped ? <p className="records-note">{en.timeline.capped}</p> : null}
    </section>
  );
}
