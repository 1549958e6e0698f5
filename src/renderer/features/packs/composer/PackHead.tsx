import { useState, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { daysBetween, formatDate, relativeAge, weekday } from '../../../../shared/domain/dates';
import type { Finding } from '../../../../shared/domain/finding';
import type { PackDetail } from '../../../../shared/domain/pack';
import { Profile } from '../../../../shared/domain/values';
import { useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Button, IconButton } from '../../../components/Button';
import { Choice } from '../../../components/fields/Choice';
import { Icon } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { PageMeter } from '../../../components/marks/PageMeter';
import { ExampleTag, MarkingLabel } from '../../../components/marks/SmallMarks';
import { location } from '../../../components/navigation/location';
import { placeOfRecord } from '../../../components/navigation/recordPlace';
import { FloatingBox } from '../../../components/overlay/FloatingBox';
import { en } from '../../../strings/en';
import { useComposer, type ComposerValue } from './ComposerContext';
import { placesOf, selectItem } from './selection';

const words = en.packs.composer;

/** "Muscat · Wed 18 Nov 2026 · in 16 days". */
export function whenAndWhere(pack: Pick<PackDetail, 'meeting'>, today: string): string {
  const { city, dateStart, datePrecision } = pack.meeting;
  const date = formatDate(dateStart, datePrecision);
  if (!dateStart || datePrecision !== 'day') return words.when(city, date, null);
  const isAhead = daysBetween(today, dateStart) >= 0;
  return words.when(city, `${weekday(dateStart)} ${date}`, isAhead ? relativeAge(dateStart, today) : null);
}

/** Goes to what a finding is about: its row in the outline, else the record where it is kept. */
export function goToFinding({ pack, select, outlineRef }: Pick<ComposerValue, 'pack' | 'select' | 'outlineRef'>, finding: Finding, openSettings: () => void): void {
  const { recordType, recordId } = finding;
  if (recordType === null || recordId === null || recordType === 'pack') return openSettings();
  const placed = pack.sections.flatMap((section) => section.items).find((item) => item.recordId === recordId && item.recordType === recordType);
  const first = placed ? placesOf(pack, placed)[0] : undefined;
  if (first) {
    select(selectItem(pack, first.item.id));
    outlineRef.current?.focus();
    return;
  }
  const place = placeOfRecord(recordType, recordId);
  if (place) location.go(place);
}

/** More sheets than these are not counted at a glance; the words stand alone. */
const MOST_SHEETS = 20;

const TONE = { blocking: { icon: 'blocked', tone: 'error' }, warning: { icon: 'attention', tone: 'stale' }, note: { icon: 'because', tone: 'accent' } } as const;

function CheckList({ findings, onGo }: { findings: readonly Finding[]; onGo: (finding: Finding) => void }): ReactElement {
  if (findings.length === 0) return <p className="check-none"><Icon name="tick" className="ok" />{words.checksClear}</p>;
  return (
    <ul className="check-list">
      {findings.map((finding) => (
        <li key={finding.id} className="check-entry">
          <Icon name={TONE[finding.severity].icon} className={TONE[finding.severity].tone} />
          <span><b>{finding.title}</b><span className="meta2">{finding.reason}</span><span className="remedy"><Icon name="go" small />{finding.remedy}</span></span>
          <Button small onPress={() => onGo(finding)} aria-label={words.showFindingOf(finding.title)}>{words.showFinding}</Button>
        </li>
      ))}
    </ul>
  );
}

function ChecksButton({ isOpen, onOpenChange, openSettings }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void; openSettings: () => void }): ReactElement {
  const composer = useComposer();
  const { data: findings = [] } = useRead('pack.checks', { packId: composer.pack.id }, { keepPrevious: true });
  const blocking = findings.filter((finding) => finding.severity === 'blocking').length;
  const rest = findings.length - blocking;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton className="button bare head-quiet" aria-keyshortcuts="C">
        <Icon name="checks" className={blocking > 0 ? 'error' : ''} /><span>{findings.length === 0 ? words.checksClear : words.checks(blocking, rest)}</span>
      </AriaButton>
      <FloatingBox placement="bottom end">
        <Dialog className="check-box-list" aria-label={words.checksTitle}>
          <CheckList findings={findings} onGo={(finding) => { onOpenChange(false); goToFinding(composer, finding, openSettings); }} />
        </Dialog>
      </FloatingBox>
    </DialogTrigger>
  );
}

interface PackHeadProps { readonly onSettings: () => void; readonly onExport: () => void; readonly isExporting: boolean; readonly isChecksOpen: boolean; readonly onChecks: (isOpen: boolean) => void }

/** The pack's head: what it is for, its mark, profile, pages used, checks, export. */
export function PackHead({ onSettings, onExport, isExporting, isChecksOpen, onChecks }: PackHeadProps): ReactElement {
  const { pack, press, actions } = useComposer();
  const today = useToday();
  const [profiles] = useState(() => Profile.options.map((id) => ({ id, label: en.packs.profiles[id].name })));
  const mark = pack.markingView;
  const map = press.pages?.map ?? null;
  return (
    <div className="pack-head" style={mark ? { borderBottomColor: mark.colour } : {}}>
      <div className="pack-name">
        <h1 className="ell" title={pack.title}>{pack.title}</h1>
        <span className="line tight"><span className="meta ell">{whenAndWhere(pack, today)}</span>{pack.meeting.isExample ? <ExampleTag long /> : null}</span>
      </div>
      {mark ? <MarkingLabel label={mark.label} colour={mark.colour} onColour={mark.onColour} /> : <span className="tag">{words.noMarking}</span>}
      <span className="grow" />
      <Choice label={words.profile} hideLabel look="quiet" options={profiles} value={pack.profile} onChange={(profile) => void actions.setProfile(profile)} />
      <span className="separator" />
      {map ? <span className="line tight pack-pages">{pack.pageRange.max <= MOST_SHEETS ? <PageMeter used={map.pageCount} budget={pack.pageRange.max} isWhole /> : null}<span className={`meta2 nowrap ${map.pageCount > pack.pageRange.max ? 'stale' : ''}`}>{words.pages(map.pageCount, pack.pageRange.max)}</span></span> : null}
      {map ? <span className="separator" /> : null}
      <ChecksButton isOpen={isChecksOpen} onOpenChange={onChecks} openSettings={onSettings} />
      <IconButton icon="setup" label={words.settingsTitle} keys="S" onPress={onSettings} />
      <Button look="primary" isDisabled={isExporting} onPress={onExport}>{words.export}<KeyCap keys="Mod+E" /></Button>
    </div>
  );
}
