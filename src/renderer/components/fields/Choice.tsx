import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from '../Icon';
import { FloatingBox } from '../overlay/FloatingBox';
import { FieldLabel, FieldWords, lookClass, type FieldLook } from './FieldFrame';

export interface ChoiceOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A mark before the word (a stance shape). */
  readonly mark?: ReactNode;
  readonly detail?: string | undefined;
  /** What is read out and typed to find it, where the mark carries the word. */
  readonly spoken?: string | undefined;
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly options: ReadonlyArray<ChoiceOption<Id>>;
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly look?: FieldLook | undefined;
  readonly placeholder?: string | undefined;
  readonly error?: string | null | undefined;
  readonly note?: ReactNode;
}

/** One of a few. Opens a list; letters jump to an entry. */
export function Choice<Id extends string>(props: ChoiceProps<Id>): ReactElement {
  const { label, hideLabel = false, options, value, look = 'plain', error = null } = props;
  return (
    <Select
      className={lookClass(look)}
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key);
        if (option && option.id !== value) props.onChange(option.id);
      }}
      isInvalid={error !== null}
      {...(props.placeholder ? { placeholder: props.placeholder } : {})}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      <FieldLabel label={label} isHidden={hideLabel} />
      <AriaButton className={`field-box select-box ${error === null ? '' : 'invalid'}`}>
        <SelectValue className="value ell">{({ isPlaceholder, defaultChildren }) => {
          const chosen = options.find((option) => option.id === value);
          if (isPlaceholder || !chosen) return <span className="meta">{props.placeholder ?? defaultChildren}</span>;
          return <span className="line tight">{chosen.mark}{chosen.label}</span>;
        }}</SelectValue>
        <span className="opener"><Icon name="down" small /></span>
      </AriaButton>
      <FieldWords error={error} note={props.note} />
      <FloatingBox>
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.spoken ?? option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="tick">{isSelected ? <Icon name="tick" small /> : null}</span>
                  {option.mark}{option.label}
                  {option.detail ? <span className="meta">{option.detail}</span> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </FloatingBox>
    </Select>
  );
}
