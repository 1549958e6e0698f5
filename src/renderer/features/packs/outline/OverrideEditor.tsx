import type { ReactElement } from 'react';
import type { Override, PackItemView } from '../../../../shared/domain/pack';
import { useRead } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { EditText } from '../../../components/fields/EditText';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';

const words = en.packs.overrides;
type Part = keyof Override;

/** The override after one part of it was written; null when nothing differs from the record any more. */
export function withPart(override: Override | null, part: Part, text: string): Override | null {
  const rest: Override = { ...override };
  delete rest[part];
  const next: Override = text.trim() === '' ? rest : { ...rest, [part]: text };
  return next.title === undefined && next.text === undefined ? null : next;
}

/** The record's own text, where a record has one that a pack prints. */
function useRecordText(item: PackItemView): string | null {
  const isLine = item.recordType === 'talking-point';
  const isPromise = item.recordType === 'commitment';
  const line = useRead('point.get', { id: item.recordId }, { enabled: isLine });
  const promise = useRead('commitment.get', { id: item.recordId }, { enabled: isPromise });
  if (isLine) return line.data?.text ?? null;
  return isPromise ? (promise.data?.text ?? null) : null;
}

/** The reasons above say that the record changed; here one takes its words or keeps one's own. */
function ChangedUnderneath({ item }: { item: PackItemView }): ReactElement {
  const { actions } = useComposer();
  return (
    <div className="line wrap">
      <Button small onPress={() => void actions.override(item.id, null).catch(() => undefined)}>{words.take}</Button>
      <Button small onPress={() => void actions.override(item.id, item.override).catch(() => undefined)}>{words.keep}</Button>
    </div>
  );
}

function RecordNow({ own, text }: { own: string | null; text: string }): ReactElement | null {
  return own !== null && text !== '' && own !== text ? <p className="meta"><b>{words.record}</b> {own}</p> : null;
}

/** Words for this pack only; the record keeps its own. */
export function OverrideEditor({ item }: { item: PackItemView }): ReactElement {
  const { actions, setOverriding, outlineRef } = useComposer();
  const own = useRecordText(item);
  const save = (part: Part) => (text: string): Promise<unknown> => actions.override(item.id, withPart(item.override, part, text), part);
  const close = (): void => {
    setOverriding(false);
    outlineRef.current?.focus();
  };
  const text = item.override?.text ?? '';
  const title = item.override?.title ?? '';
  const isChanged = item.flags.includes('changed-underneath');
  return (
    <div className="override" role="group" aria-label={words.title}>
      {isChanged ? <ChangedUnderneath item={item} /> : null}
      <EditText label={words.titleField} value={title} placeholder={item.title} autoFocus onSave={save('title')}
        check={(value) => (value.length > 300 ? words.tooLongTitle : null)} />
      <EditText label={words.textField} value={text} multiline placeholder={own ?? ''} onSave={save('text')}
        check={(value) => (value.length > 8_000 ? words.tooLongText : null)} />
      <RecordNow own={own} text={text} />
      <div className="line wrap">
        {own && text === '' ? <Button small onPress={() => void save('text')(own).catch(() => undefined)}>{words.start}</Button> : null}
        {item.override && !isChanged ? <Button small onPress={() => void actions.override(item.id, null).catch(() => undefined)}>{words.take}</Button> : null}
        <span className="grow" />
        <Button small look="bare" onPress={close}>{words.close}</Button>
      </div>
    </div>
  );
}
