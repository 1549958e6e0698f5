import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { FieldLabel, FieldWords, lookClass, type FieldLook } from './FieldFrame';
import { useDraft } from './useDraft';

interface EditTextProps {
  readonly label: string;
  /** The surrounding facts show the label; it is then only read out. */
  readonly hideLabel?: boolean | undefined;
  readonly value: string;
  readonly onSave: (text: string) => Promise<unknown>;
  readonly check?: ((text: string) => string | null) | undefined;
  readonly look?: FieldLook | undefined;
  /** Several lines: Enter makes a new one, Ctrl+Enter leaves the field. */
  readonly multiline?: boolean | undefined;
  /** One line of words that may take more room than a line. */
  readonly wraps?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly note?: ReactNode;
  readonly autoFocus?: boolean | undefined;
  /**
   * How the text is written once one leaves the field ("9" as "09:00"). Half of such a text would be valid too, so it is
   * then kept on leaving and not while typing.
   */
  readonly tidy?: ((text: string) => string) | undefined;
  /** Told while the field holds what cannot be kept; null when it is mended or goes away. */
  readonly onFault?: ((fault: string | null) => void) | undefined;
}

/** Titles wrap like text but are one line of words. */
function takesLines({ multiline = false, wraps = false, look }: EditTextProps): boolean {
  return multiline || wraps || look === 'title' || look === 'heading';
}

/** A text field that keeps what is typed by itself and says under the field what it could not keep, and why. */
export function EditText(props: EditTextProps): ReactElement {
  const { label, hideLabel = false, look = 'plain', multiline = false, placeholder } = props;
  const { draft, state } = useDraft({ saved: props.value, save: props.onSave, check: props.check, delay: props.tidy ? Infinity : undefined, onFault: props.onFault });
  const isOneLine = !multiline;
  const isArea = takesLines(props);
  const leave = (): void => {
    if (props.tidy) draft.type(props.tidy(state.text));
    void draft.commit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (isOneLine || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      draft.restore();
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && state.text !== props.value) {
      // While text is still open, undo belongs to the typing.
      event.stopPropagation();
    }
  };
  const common = { onKeyDown, ...(placeholder ? { placeholder } : {}) };
  return (
    <TextField
      className={lookClass(look)}
      value={state.text}
      onChange={(text) => draft.type(isOneLine ? text.replace(/\s*\n\s*/g, ' ') : text)}
      onFocus={() => draft.enter()}
      onBlur={leave}
      isInvalid={state.error !== null}
      autoFocus={props.autoFocus ?? false}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      <FieldLabel label={label} isHidden={hideLabel} />
      <div className={`field-box ${state.error === null ? '' : 'invalid'}`}>
        {isArea ? <TextArea rows={1} {...common} /> : <Input {...common} />}
      </div>
      <FieldWords error={state.error} note={props.note} />
    </TextField>
  );
}
