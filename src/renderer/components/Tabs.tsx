import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Number after the word; left out while unknown. */
  readonly count?: number | undefined;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** What stands at the right end of the bar. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A bar of tabs with counts over one panel. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, actions, children }: TabsProps<Id>): ReactElement {
  return (
    <AriaTabs
      className="work-body"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find((candidate) => candidate.id === key);
        if (item) onSelect(item.id);
      }}
    >
      <div className="tabs-bar">
        <TabList aria-label={label} className="tabs-list">
          {items.map((item) => (
            <Tab key={item.id} id={item.id} className="tabs-tab" aria-label={item.count === undefined ? item.label : `${item.label}, ${item.count}`}>
              {item.label} {item.count === undefined ? null : <span className="meta">{item.count}</span>}
            </Tab>
          ))}
        </TabList>
        <span className="grow" />
        {actions}
      </div>
      <TabPanel key={selected} id={selected} className="tabs-panel">{children}</TabPanel>
    </AriaTabs>
  );
}
