import type { ComponentType, ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { DossierRow } from '../../shared/domain/records';
import { ExampleTag } from '../components/marks/SmallMarks';
import { Icon, type IconName } from '../components/Icon';
import { KeyCap } from '../components/keyboard/KeyCap';
import { FloatingBox } from '../components/overlay/FloatingBox';
import { en } from '../strings/en';
import { useApp } from '../api/appState';
import { location, useLocation, type PlaceId } from '../components/navigation/location';

/** One place of the rail. */
export interface Place {
  readonly id: PlaceId;
  readonly title: string;
  readonly icon: IconName;
  readonly keys: string;
  /** Number on the rail that wants attention. */
  readonly countOf?: ((dossier: DossierRow) => number) | undefined;
  readonly View: ComponentType;
}

function DossierSwitcher(): ReactElement {
  const { state, dossier, openDossier } = useApp();
  return (
    <MenuTrigger>
      <AriaButton className="rail-dossier focus-inside">
        {dossier
          ? <><span>{dossier.ours} </span><hr /><span>{dossier.theirs}</span><span className="hidden-visually">, {en.shell.dossier(dossier.title)}</span></>
          : <><span aria-hidden="true">–</span><span className="hidden-visually">{en.shell.noDossier}</span></>}
        <Icon name="down" small />
      </AriaButton>
      <FloatingBox placement="right top">
        <Menu className="menu" aria-label={en.shell.dossiers} onAction={(key) => openDossier(String(key))}
          selectionMode="single" selectedKeys={dossier ? [dossier.id] : []}>
          {state.dossiers.map((row) => (
            <MenuItem key={row.id} id={row.id} textValue={row.title} className="menu-item">
              <span className="tick">{row.id === dossier?.id ? <Icon name="tick" small /> : null}</span>
              {row.title}{row.isExample ? <ExampleTag /> : null}
              <span className="meta">{en.shell.dossierSize(row.counts.engagements, row.counts.people)}</span>
            </MenuItem>
          ))}
        </Menu>
      </FloatingBox>
    </MenuTrigger>
  );
}

function RailButton({ icon, title, keys, isHere = false, isMinor = false, count = 0, onPress }: {
  icon: IconName; title: string; keys: string; isHere?: boolean; isMinor?: boolean; count?: number; onPress: () => void;
}): ReactElement {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton className={`rail-place focus-inside ${isMinor ? 'minor' : ''}`} onPress={onPress}
        {...(isHere ? { 'aria-current': 'page' as const } : {})}>
        <Icon name={icon} />{title}
        {count > 0 ? <><span className="rail-count"> {count}</span><span className="hidden-visually">{en.shell.toLookAt}</span></> : null}
      </AriaButton>
      <Tooltip className="tooltip" placement="right" offset={4}>{title}<KeyCap keys={keys} /></Tooltip>
    </TooltipTrigger>
  );
}

/** The narrow rail: dossier, places, keys and set-up. */
export function Rail({ places, onKeys, onSetUp }: { places: readonly Place[]; onKeys: () => void; onSetUp: () => void }): ReactElement {
  const here = useLocation();
  const { dossier } = useApp();
  return (
    <nav className="rail" aria-label={en.shell.places}>
      <DossierSwitcher />
      {places.map((place) => (
        <RailButton key={place.id} icon={place.icon} title={place.title} keys={place.keys} isHere={here.place === place.id}
          count={dossier && place.countOf ? place.countOf(dossier) : 0} onPress={() => location.go({ place: place.id })} />
      ))}
      <span className="rail-space" />
      <RailButton icon="keyboard" title={en.shell.keys} keys="?" isMinor onPress={onKeys} />
      <RailButton icon="setup" title={en.shell.setUp} keys="Mod+," isMinor onPress={onSetUp} />
    </nav>
  );
}
