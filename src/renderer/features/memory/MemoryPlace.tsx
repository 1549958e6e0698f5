import { useEffect, useState, type ReactElement } from 'react';
import { useDossier } from '../../api/appState';
import { useChange } from '../../api/queries';
import { Button } from '../../components/Button';
import { KeyCap } from '../../components/keyboard/KeyCap';
import { useKeys } from '../../components/keyboard/useKeys';
import type { KeyCommand } from '../../components/keyboard/keyRegistry';
import { location, useLocation } from '../../components/navigation/location';
import { Tabs } from '../../components/Tabs';
import { en } from '../../strings/en';
import { Commitments } from './commitments/Commitments';
import { Engagements } from './engagements/Engagements';
import { focusTitleOf } from './engagements/focusTitle';
import { blankEngagement } from './engagements/blankEngagement';
import { People } from './people/People';
import { SearchResults } from './search/SearchResults';
import { SeriesView } from './series/SeriesView';
import { Sources } from './sources/Sources';
import { Topics } from './topics/Topics';
import { useIsSearching, viewOf, VIEWS, type View } from './views';

const PARTS: Readonly<Record<View, () => ReactElement>> = {
  engagements: Engagements, people: People, series: SeriesView, topics: Topics, commitments: Commitments, sources: Sources,
};

/** Goes to a part of Memory. */
function goTo(view: View): void {
  location.go({ place: 'memory', view });
}

/** Memory: tabs over lists, details and evidence, and one search over all of it. */
export function MemoryPlace(): ReactElement {
  const here = useLocation();
  const dossier = useDossier();
  const isSearching = useIsSearching();
  const [tab, setTab] = useState<View>(viewOf(here.view));
  const create = useChange('engagement.create');
  useEffect(() => {
    if (here.view !== 'search') setTab(viewOf(here.view));
  }, [here.view]);
  const createEngagement = (): void => create.mutate({ dossierId: dossier.id, fields: blankEngagement(dossier) }, {
    onSuccess: (made) => {
      focusTitleOf(made.id);
      location.go({ place: 'memory', view: 'engagements', id: made.id });
    },
  });
  const newEngagement: KeyCommand = {
    keys: 'N', label: en.memory.newEngagement, run: createEngagement, bar: false, palette: { group: 'create', label: en.memory.newEngagement },
  };
  const neighbour = (by: number): void => goTo(VIEWS[(VIEWS.indexOf(tab) + by + VIEWS.length) % VIEWS.length] ?? 'engagements');
  useKeys(en.memory.keys, [
    newEngagement,
    { keys: 'Mod+ArrowRight', label: en.memory.nextTab, run: () => neighbour(1), bar: false },
    { keys: 'Mod+ArrowLeft', label: en.memory.previousTab, run: () => neighbour(-1), bar: false },
    ...VIEWS.map((view): KeyCommand => ({ keys: '', label: en.memory.tabs[view], run: () => goTo(view), bar: false, palette: { group: 'go', label: en.memory.tabs[view] } })),
  ]);
  const { counts } = dossier;
  const items = VIEWS.map((view) => ({ id: view, label: en.memory.tabs[view], count: counts[view] }));
  const Part = PARTS[tab];
  return (
    <Tabs
      label={en.memory.sections}
      items={items}
      selected={tab}
      onSelect={goTo}
      actions={(
        <>
          <span className="meta nowrap">{en.memory.tabsWord} <KeyCap keys="Mod+ArrowLeft" also={['ArrowRight']} /></span>
          <Button small command={newEngagement} />
        </>
      )}
    >
      {isSearching ? <SearchResults /> : <Part />}
    </Tabs>
  );
}
