import { useId, type ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Settings } from '../../shared/ipc/channels/app';
import { useChange } from '../api/queries';
import { Button } from '../components/Button';
import { DialogBox } from '../components/overlay/DialogBox';
import { en } from '../strings/en';
import { useApp } from '../api/appState';

const THEMES = ['system', 'light', 'dark', 'hc'] as const satisfies ReadonlyArray<Settings['theme']>;
const DENSITIES = ['comfortable', 'compact'] as const satisfies ReadonlyArray<Settings['density']>;
const ZOOMS = [0.9, 1, 1.1, 1.25, 1.5] as const;

function Segments<Id extends string>({ labelId, options, value, onChange, wordOf }: {
  labelId: string; options: readonly Id[]; value: Id; onChange: (value: Id) => void; wordOf: (id: Id) => string;
}): ReactElement {
  return (
    <ToggleButtonGroup className="segmented" aria-labelledby={labelId} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = options.find((option) => keys.has(option));
        if (next) onChange(next);
      }}>
      {options.map((option) => <ToggleButton key={option} id={option}>{wordOf(option)}</ToggleButton>)}
    </ToggleButtonGroup>
  );
}

function StoreRows(): ReactElement {
  const { state } = useApp();
  const backup = useChange('store.backup');
  const restore = useChange('store.restore');
  const show = useChange('store.showFile');
  return (
    <>
      <span>{en.setUp.store}</span>
      <div>
        <div className="line wrap">
          <Button small onPress={() => backup.mutate({})}>{en.setUp.backUp}</Button>
          <Button small onPress={() => restore.mutate({})}>{en.setUp.restore}</Button>
          <Button small onPress={() => show.mutate({})}>{en.setUp.showFile}</Button>
        </div>
        <p className="about" role="status">
          {backup.data ? en.setUp.backedUpTo(backup.data.file) : restore.data ? en.setUp.restored(restore.data.file, restore.data.replacedCopy) : state.storeFile}
        </p>
        {[backup.error, restore.error, show.error].map((error) => (error ? <p key={error.message} className="field-error">{error.message}</p> : null))}
        {state.warnings.map((warning) => <p key={warning} className="about">{warning}</p>)}
      </div>
    </>
  );
}

/** Set up: how the window looks on this laptop, and where the store lies. */
export function SetUp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactElement {
  const { state, changeSettings } = useApp();
  const { theme, density, zoom } = state.settings;
  const id = useId();
  const nearest = ZOOMS.reduce((best, next) => (Math.abs(next - zoom) < Math.abs(best - zoom) ? next : best));
  return (
    <DialogBox title={en.shell.setUp} isOpen={isOpen} onClose={onClose}>
      <div className="setup">
        <span id={`${id}t`}>{en.setUp.theme}</span>
        <Segments labelId={`${id}t`} options={THEMES} value={theme} onChange={(next) => changeSettings({ theme: next })} wordOf={(key) => en.setUp.themes[key]} />
        <span id={`${id}d`}>{en.setUp.density}</span>
        <div>
          <Segments labelId={`${id}d`} options={DENSITIES} value={density} onChange={(next) => changeSettings({ density: next })} wordOf={(key) => en.setUp.densities[key]} />
          <p className="about">{en.setUp.densityAbout}</p>
        </div>
        <span id={`${id}z`}>{en.setUp.zoom}</span>
        <Segments labelId={`${id}z`} options={ZOOMS.map(String)} value={String(nearest)} onChange={(next) => changeSettings({ zoom: Number(next) })} wordOf={(key) => `${Math.round(Number(key) * 100)} %`} />
        <StoreRows />
        <span>{en.setUp.about}</span>
        <span className="meta2">{en.setUp.version(state.version)}</span>
      </div>
    </DialogBox>
  );
}
