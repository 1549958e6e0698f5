import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { PackDetail } from '../../../../shared/domain/pack';
import { request } from '../../../api/bridge';
import { useRead } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { useKeys } from '../../../components/keyboard/useKeys';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { location } from '../../../components/navigation/location';
import { placeOfRecord } from '../../../components/navigation/recordPlace';
import { PaneGroup, PaneSlot } from '../../../components/panes/PaneGroup';
import { en } from '../../../strings/en';
import { Outline } from '../outline/Outline';
import { takeOut } from '../outline/takeOut';
import { PagesPane } from '../pages/PagesPane';
import { usePress } from '../pages/usePress';
import { Picker } from '../picker/Picker';
import { PackSettings } from '../settings/PackSettings';
import { ComposerContext, type ComposerValue } from './ComposerContext';
import { Notices, type ExportState } from './Notices';
import { PackHead } from './PackHead';
import { keepSelection, selectSection, type Selection } from './selection';
import { useMedia } from './useMedia';
import { usePackActions } from './usePackActions';

const words = en.packs.composer;
const NARROW = '(max-width: 1199px)';
const LOW = '(max-height: 700px)';

/** Opens on the points card: it is what the principal carries. */
function firstSelection(pack: PackDetail): Selection {
  const section = pack.sections.find((candidate) => candidate.isIncluded && candidate.kind === 'points-card') ?? pack.sections.find((candidate) => candidate.isIncluded);
  return section ? selectSection(section.id) : { sectionId: null, itemId: null, record: null };
}

function useExport(packId: string): { exported: ExportState; start: () => void; close: () => void } {
  const [exported, setExported] = useState<ExportState>({ kind: 'quiet' });
  const start = (): void => {
    if (exported.kind === 'running') return;
    setExported({ kind: 'running' });
    request('pack.export', { packId }).then(
      (result) => setExported(result ? { kind: 'done', result } : { kind: 'quiet' }),
      (error: unknown) => setExported({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  };
  return { exported, start, close: () => setExported({ kind: 'quiet' }) };
}

/** The selection with what is open on it; choosing something else closes the editors. */
function useSelection(pack: PackDetail): Pick<ComposerValue, 'selection' | 'select' | 'isOverriding' | 'setOverriding' | 'isRenaming' | 'setRenaming'> {
  const [chosen, setChosen] = useState<Selection>(() => firstSelection(pack));
  const [isOverriding, setOverriding] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  const selection = useMemo(() => keepSelection(pack, chosen), [pack, chosen]);
  return useMemo(() => ({
    selection, isOverriding, setOverriding, isRenaming, setRenaming,
    select: (next: Selection) => {
      setChosen(next);
      setOverriding(false);
      setRenaming(false);
    },
  }), [selection, isOverriding, isRenaming]);
}

function useComposerKeys(composer: ComposerValue, acts: { export: () => void; settings: () => void; checks: () => void }): void {
  const { selection, isSourceOpen, setSourceOpen, setOverriding, setRenaming } = composer;
  const keys = en.packs.keys;
  const { record } = selection;
  const place = record ? placeOfRecord(record.recordType, record.recordId) : null;
  const hasItem = selection.itemId !== null;
  const isSection = !hasItem && record === null && selection.sectionId !== null;
  useKeys(words.title, [
    { keys: 'ArrowRight', label: keys.detail },
    { keys: 'O', label: keys.override, enabled: hasItem, run: () => setOverriding(true), palette: { group: 'selection', label: en.packs.commands.override } },
    { keys: 'R', label: keys.rename, enabled: isSection, run: () => setRenaming(true) },
    { keys: 'Enter', label: keys.move },
    { keys: 'Delete', label: keys.remove, enabled: hasItem, run: () => takeOut(composer) },
    { keys: 'E', label: keys.evidence, run: () => setSourceOpen(!isSourceOpen) },
    { keys: 'G', label: keys.openRecord, bar: false, enabled: place !== null, run: () => { if (place) location.go(place); }, palette: { group: 'selection', label: en.packs.commands.openRecord } },
    { keys: 'C', label: keys.checks, bar: false, run: acts.checks, palette: { group: 'selection', label: en.packs.commands.checks } },
    { keys: 'S', label: keys.settings, bar: false, run: acts.settings, palette: { group: 'selection', label: en.packs.commands.settings } },
    { keys: 'Mod+E', label: keys.export, bar: false, run: acts.export, palette: { group: 'selection', label: en.packs.commands.export } },
  ]);
}

function OpenComposer({ pack }: { pack: PackDetail }): ReactElement {
  const actions = usePackActions(pack.id);
  const press = usePress(pack.id);
  const selected = useSelection(pack);
  const isLow = useMedia(LOW);
  const isNarrow = useMedia(NARROW);
  const [sourceChoice, setSourceOpen] = useState<boolean | null>(null);
  const [isSettingsOpen, setSettingsOpen] = useState(false);
  const [isChecksOpen, setChecksOpen] = useState(false);
  const outlineRef = useRef<HTMLDivElement>(null);
  const { exported, start, close } = useExport(pack.id);
  const isSourceOpen = sourceChoice ?? !isLow;
  const composer = useMemo<ComposerValue>(() => ({ pack, actions, press, ...selected, isSourceOpen, setSourceOpen, outlineRef }), [pack, actions, press, selected, isSourceOpen]);
  useComposerKeys(composer, { export: start, settings: () => setSettingsOpen(true), checks: () => setChecksOpen(true) });
  useCrumbs([{ label: pack.title }]);
  useEffect(() => outlineRef.current?.focus(), []);
  return (
    <ComposerContext.Provider value={composer}>
      <div className="composer">
        <PackHead onSettings={() => setSettingsOpen(true)} onExport={start} isExporting={exported.kind === 'running'} isChecksOpen={isChecksOpen} onChecks={setChecksOpen} />
        <Notices exported={exported} onCloseExport={close} problem={actions.problem} onCloseProblem={actions.clearProblem} />
        <PaneGroup name={isNarrow ? 'composer-narrow' : 'composer'}>
          <PaneSlot id="picker" name={en.packs.keys.picker} width={isNarrow ? 272 : 312} minWidth={240} canFold><Picker /></PaneSlot>
          <PaneSlot id="outline" name={en.packs.keys.outline} width={isNarrow ? 328 : 372} minWidth={300}><Outline /></PaneSlot>
          <PaneSlot id="pages" name={en.packs.keys.pages} minWidth={320}><PagesPane /></PaneSlot>
        </PaneGroup>
      </div>
      <PackSettings isOpen={isSettingsOpen} onClose={() => setSettingsOpen(false)} />
    </ComposerContext.Provider>
  );
}

/** The composer of one pack: what may be chosen, what is chosen, and the true pages, side by side. */
export function Composer({ packId }: { packId: string }): ReactElement {
  const { data: pack, error } = useRead('pack.get', { packId });
  if (pack) return <OpenComposer key={pack.id} pack={pack} />;
  if (!error) return <div className="composer" aria-busy="true"><span className="hidden-visually" role="status">{words.opening}</span></div>;
  return (
    <EmptyState title={words.gone} action={<Button onPress={() => location.go({ place: 'packs' })}>{words.toPacks}</Button>}>
      {error.message} {words.goneAbout}
    </EmptyState>
  );
}
