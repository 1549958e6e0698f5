import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { en } from '../strings/en';
import { Icon } from './Icon';
import { FloatingBox } from './overlay/FloatingBox';

/** A filter that is on or off, with a quiet count. */
export function Chip({ children, count, isOn, onChange }: { children: ReactNode; count?: number | undefined; isOn: boolean; onChange: (isOn: boolean) => void }): ReactElement {
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={onChange}>
      {children} {count === undefined ? null : <span className="count">{count}</span>}
    </ToggleButton>
  );
}

export interface ChipOption { readonly id: string; readonly label: string; readonly count?: number | undefined }

interface ChipMenuProps {
  /** The word on the chip while nothing is chosen: "Kind". */
  readonly label: string;
  readonly options: readonly ChipOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A filter chosen from a menu. Chosen, it shows the choice and a cross that takes it away. */
export function ChipMenu({ label, options, value, onChange }: ChipMenuProps): ReactElement {
  const chosen = options.find((option) => option.id === value);
  return (
    <span className="chip-pair">
      <MenuTrigger>
        <AriaButton className={`chip ${chosen ? 'on' : ''}`} aria-label={chosen ? `${label}: ${chosen.label}` : label}>
          <span className="ell" style={{ maxWidth: 140 }}>{chosen?.label ?? label}</span>
          {chosen ? null : <Icon name="down" small />}
        </AriaButton>
        <FloatingBox>
          <Menu
            className="menu"
            aria-label={label}
            selectionMode="single"
            selectedKeys={value === null ? [] : [value]}
            onSelectionChange={(keys) => {
              const next = keys === 'all' ? undefined : [...keys][0];
              onChange(typeof next === 'string' ? next : null);
            }}
          >
            {options.map((option) => (
              <MenuItem key={option.id} id={option.id} textValue={option.label} className="menu-item">
                {({ isSelected }) => (
                  <>
                    <span className="tick">{isSelected ? <Icon name="tick" small /> : null}</span>
                    {option.label}
                    {option.count === undefined ? null : <span className="meta">{option.count}</span>}
                  </>
                )}
              </MenuItem>
            ))}
          </Menu>
        </FloatingBox>
      </MenuTrigger>
      {chosen ? (
        <AriaButton className="chip on" aria-label={en.common.removeFilter(label)} onPress={() => onChange(null)}>
          <Icon name="close" small />
        </AriaButton>
      ) : null}
    </span>
  );
}
