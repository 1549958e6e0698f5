import { useRef, type ReactElement } from 'react';
import type { Finding } from '../../../shared/domain/finding';
import { useDossier } from '../../api/appState';
import { useRead } from '../../api/queries';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { wishForEvidence } from '../../components/evidence/evidenceContext';
import { Icon, type IconName } from '../../components/Icon';
import { KeyCap } from '../../components/keyboard/KeyCap';
import { useKeys } from '../../components/keyboard/useKeys';
import { ReasonLine } from '../../components/marks/SmallMarks';
import { location, type Location } from '../../components/navigation/location';
import { iconOfRecord, placeOfRecord } from '../../components/navigation/recordPlace';
import { Pane } from '../../components/panes/Pane';
import { en } from '../../strings/en';

const words = en.packs.checks;
const RANKS = ['blocking', 'warning', 'note'] as const;

const LOOK: Readonly<Record<Finding['code'], { icon: IconName; tone: string }>> = {
  conflict: { icon: 'conflict', tone: 'error' }, 'stale-line': { icon: 'stale', tone: 'stale' }, 'series-gap': { icon: 'series', tone: 'stale' },
  'series-duplicate': { icon: 'series', tone: 'stale' }, 'series-cadence': { icon: 'series', tone: 'stale' }, 'series-venue': { icon: 'series', tone: 'stale' },
  overdue: { icon: 'clock', tone: 'error' }, 'verify-by': { icon: 'stale', tone: 'stale' }, 'no-source': { icon: 'attention', tone: 'error' },
  'unresolved-override': { icon: 'override', tone: 'stale' }, marking: { icon: 'blocked', tone: 'error' }, 'over-budget': { icon: 'packs', tone: 'stale' },
  'uncovered-character': { icon: 'attention', tone: 'stale' }, acronym: { icon: 'because', tone: 'accent' }, missing: { icon: 'attention', tone: 'stale' }, 'undated-photo': { icon: 'attention', tone: 'stale' }, store: { icon: 'attention', tone: 'error' },
};

/** A conflict is decided beside the passages: the record opens with its evidence. */
function go(finding: Finding, place: Location): void {
  if (finding.code === 'conflict' && finding.recordId) wishForEvidence(finding.recordId);
  location.go(place);
}

function FindingRow({ finding }: { finding: Finding }): ReactElement {
  const { icon, tone } = LOOK[finding.code];
  const place = finding.recordType && finding.recordId ? placeOfRecord(finding.recordType, finding.recordId) : null;
  return (
    <li className="finding" data-finding="">
      <Icon name={icon} className={tone} />
      <div className="finding-words">
        <span className="line tight"><b className="ell" title={finding.title}>{finding.title}</b>{finding.recordType ? <Icon name={iconOfRecord(finding.recordType)} className="pick-kind" /> : null}</span>
        <ReasonLine>{finding.reason}</ReasonLine>
        <span className="remedy"><Icon name="go" small />{finding.remedy}</span>
      </div>
      {place ? <Button small onPress={() => go(finding, place)} aria-label={words.openRecord(finding.title)}>{words.open}<KeyCap keys="Enter" /></Button> : null}
    </li>
  );
}

/** Arrows go from remedy to remedy; Enter takes it. */
function step(list: HTMLElement | null, by: number): void {
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>('[data-finding] button') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
}

/** Checks: everything in this dossier that wants attention, ranked, each with its reason and one step to its remedy. */
export function ChecksPlace(): ReactElement {
  const dossier = useDossier();
  const { data: findings, error } = useRead('finding.list', { dossierId: dossier.id });
  const listRef = useRef<HTMLDivElement>(null);
  useKeys(words.title, [
    { keys: 'ArrowUp', label: en.packs.keys.previousFinding, run: () => step(listRef.current, -1) },
    { keys: 'ArrowDown', label: en.packs.keys.nextFinding, run: () => step(listRef.current, 1) },
    { keys: 'Home', label: en.packs.keys.firstFinding, bar: false, run: () => step(listRef.current, -Infinity) },
    { keys: 'End', label: en.packs.keys.lastFinding, bar: false, run: () => step(listRef.current, Infinity) },
    { keys: 'Enter', label: en.packs.keys.go },
  ]);
  if (error) return <EmptyState title={words.title}>{error.message}</EmptyState>;
  if (!findings) return <Pane label={words.title}><span className="hidden-visually" role="status">{words.reading}</span></Pane>;
  if (findings.length === 0) return <EmptyState title={words.well}>{words.wellAbout}</EmptyState>;
  return (
    <Pane title={words.list} head={<h1 className="hidden-visually">{words.title}</h1>} count={words.count(findings.length)}>
      <div ref={listRef} className="findings">
        {RANKS.map((rank) => {
          const ranked = findings.filter((finding) => finding.severity === rank);
          return ranked.length === 0 ? null : (
            <section key={rank} aria-label={words[rank]}>
              <div className="findings-head"><h2>{words[rank]}</h2><span className="meta">{ranked.length}</span></div>
              <ul>{ranked.map((finding) => <FindingRow key={finding.id} finding={finding} />)}</ul>
            </section>
          );
        })}
      </div>
    </Pane>
  );
}
