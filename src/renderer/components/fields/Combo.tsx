import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { en } from '../../strings/en';
import { Icon } from '../Icon';
import { FloatingBox } from '../overlay/FloatingBox';
import { blinkFocus } from './blinkFocus';
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

interface ComboText {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly shown: readonly ComboOption[];
  readonly choose: (id: string | null) => void;
  readonly leave: () => void;
}

/** What stands in the field, which options it finds, and what becomes of it on leaving. */
function useComboText({ options, value, onChange, canClear = true, adds = false }: ComboProps): ComboText {
  const chosenLabel = options.find((option) => option.id === value)?.label ?? '';
  const [text, setText] = useState(chosenLabel);
  useEffect(() => setText(chosenLabel), [chosenLabel]);
  const shown = useMemo(() => (text === chosenLabel ? options : matchOptions(options, text)).slice(0, 60), [options, text, chosenLabel]);
  const choose = (id: string | null): void => {
    setText(adds ? '' : (options.find((option) => option.id === id)?.label ?? ''));
    if (id !== value) onChange(id);
  };
  const settle = (): void => {
    const found = matchOptions(options, text);
    const isClear = found.length === 1 || found[0]?.label.toLowerCase() === text.trim().toLowerCase();
    if (!adds && isClear && found[0]) choose(found[0].id);
    else setText(chosenLabel);
  };
  const leave = (): void => {
    if (text === chosenLabel) return;
    if (text.trim() === '' && canClear) choose(null);
    else settle();
  };
  return { text, setText, shown, choose, leave };
}

/** Type to find one of many, by any of its names. What matches no option is put back on leaving the field. */
export function Combo(props: ComboProps): ReactElement {
  const { label, hideLabel = false, value, look = 'plain', error = null } = props;
  const { text, setText, shown, choose, leave } = useComboText(props);
  const input = useRef<HTMLInputElement>(null);
  return (
    <ComboBox
      className={lookClass(look)}
      items={shown}
      inputValue={text}
      onInputChange={setText}
      value={value}
      onChange={(key) => {
        if (key === null) return;
        if (props.adds) blinkFocus(input.current);
        choose(String(key));
      }}
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
        <Input ref={input} placeholder={props.placeholder ?? en.fields.typeToFind} autoComplete="off" spellCheck={false} />
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
