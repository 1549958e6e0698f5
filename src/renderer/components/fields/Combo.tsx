import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { en } from '../../strings/en';
import { Icon } from '../Icon';
import { FloatingBox } from '../overlay/FloatingBox';
import { FieldLabel, FieldWords, lookClass, type FieldLook } from './FieldFrame';
import { matchOptions, type ComboOption } from './comboMatch';

interface ComboProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly options: readonly ComboOption[];
  readonly value: string | null;
  /** Null when the field was emptied. */
  readonly onChange: (id: string | null) => void;
  readonly look?: FieldLook | undefined;
  readonly placeholder?: string | undefined;
  readonly error?: string | null | undefined;
  readonly canClear?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Empties itself after a choice: adds to a list instead of holding a value. */
  readonly adds?: boolean | undefined;
}

/** Type to find one of many, by any of its names. What matches no option is put back on leaving the field. */
export function Combo(props: ComboProps): ReactElement {
  const { label, hideLabel = false, options, value, look = 'plain', error = null, canClear = true, adds = false } = props;
  const chosen = options.find((option) => option.id === value);
  const [text, setText] = useState(chosen?.label ?? '');
  const chosenLabel = chosen?.label ?? '';
  useEffect(() => setText(chosenLabel), [chosenLabel]);
  const shown = useMemo(() => (text === chosenLabel ? options : matchOptions(options, text)).slice(0, 60), [options, text, chosenLabel]);
  const choose = (id: string | null): void => {
    const option = options.find((candidate) => candidate.id === id);
    setText(adds ? '' : (option?.label ?? ''));
    if (id !== value) props.onChange(id);
  };
  const leave = (): void => {
    if (text === chosenLabel) return;
    if (text.trim() === '' && canClear) choose(null);
    else {
      const only = matchOptions(options, text);
      if (!adds && only[0] && (only.length === 1 || only[0].label.toLowerCase() === text.trim().toLowerCase())) choose(only[0].id);
      else setText(chosenLabel);
    }
  };
  return (
    <ComboBox
      className={lookClass(look)}
      items={shown}
      inputValue={text}
      onInputChange={setText}
      value={value}
      onChange={(key) => { if (key !== null) choose(String(key)); }}
      onBlur={leave}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      isInvalid={error !== null}
      autoFocus={props.autoFocus ?? false}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      <FieldLabel label={label} isHidden={hideLabel} />
      <div className={`field-box ${error === null ? '' : 'invalid'}`}>
        <Input placeholder={props.placeholder ?? en.fields.typeToFind} autoComplete="off" spellCheck={false} />
        <AriaButton className="button icon-only opener" aria-label={en.fields.showAll(label)}><Icon name="down" small /></AriaButton>
      </div>
      <FieldWords error={error} />
      <FloatingBox>
        <ListBox<ComboOption> className="menu" renderEmptyState={() => <div className="menu-none">{en.fields.noMatch}</div>}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              <span className="ell">{option.label}</span>
              {option.detail ? <span className="meta">{option.detail}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </FloatingBox>
    </ComboBox>
  );
}
