import type { ReactElement, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { en } from '../../strings/en';
import { IconButton } from '../Button';
import { Icon } from '../Icon';
import { KeyCap } from '../keyboard/KeyCap';

/** Search in a list. Esc empties it; Enter or the down arrow goes on to the results. */
export function SearchBox({ label, placeholder, value, onChange, onLeave, inputRef }: {
  label: string; placeholder: string; value: string; onChange: (text: string) => void; onLeave?: (() => void) | undefined; inputRef?: Ref<HTMLInputElement> | undefined;
}): ReactElement {
  return (
    <SearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      onSubmit={() => onLeave?.()}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && onLeave) onLeave();
        else event.continuePropagation();
      }}
    >
      <div className="field-box">
        <Icon name="search" />
        <Input ref={inputRef} placeholder={placeholder} spellCheck={false} />
        {value === '' ? null : <IconButton icon="close" label={en.common.clearSearch} onPress={() => onChange('')} />}
      </div>
      <KeyCap keys="/" />
    </SearchField>
  );
}
