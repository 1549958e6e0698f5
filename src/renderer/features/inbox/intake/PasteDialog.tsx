import { useState, type ReactElement } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/fields/DateField';
import { FieldLabel, FieldWords } from '../../../components/fields/FieldFrame';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { DialogBox } from '../../../components/overlay/DialogBox';
import { useToday } from '../../../api/appState';
import { en } from '../../../strings/en';

const words = en.inbox.intake;
const LONGEST = 4_000_000;

export interface PastedReport { readonly text: string; readonly publisher: string | null; readonly publishedOn: string | null }

function textFault(text: string): string | null {
  if (text.trim() === '') return words.needText;
  return text.length > LONGEST ? words.tooLong : null;
}

function PasteForm({ onRead, onClose }: { onRead: (report: PastedReport) => void; onClose: () => void }): ReactElement {
  const today = useToday();
  const [text, setText] = useState('');
  const [publisher, setPublisher] = useState('');
  const [publishedOn, setPublishedOn] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const fault = isAsked ? textFault(text) : null;
  const read = (): void => {
    setAsked(true);
    if (textFault(text) === null) onRead({ text, publisher: publisher.trim() || null, publishedOn });
  };
  return (
    <div className="form-grid paste-form">
      <TextField className="field" value={text} onChange={setText} isInvalid={fault !== null} autoFocus validationBehavior="aria"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
          else event.continuePropagation();
        }}>
        <FieldLabel label={words.text} isHidden={false} />
        <div className={`field-box ${fault === null ? '' : 'invalid'}`}><TextArea rows={10} placeholder={words.textPlaceholder} /></div>
        <FieldWords error={fault} />
      </TextField>
      <div className="form-pair paste-pair">
        <TextField className="field" value={publisher} onChange={setPublisher}>
          <FieldLabel label={words.publisher} isHidden={false} />
          <div className="field-box"><Input placeholder={words.publisherPlaceholder} autoComplete="off" /></div>
        </TextField>
        <DateField label={words.published} today={today} value={publishedOn} dayOnly onSave={(reading) => { setPublishedOn(reading?.date ?? null); return Promise.resolve(); }} />
      </div>
      <p className="field-note">{words.publishedNote}</p>
      <div className="line paste-acts">
        <Button look="primary" onPress={read}>{words.read}<KeyCap keys="Mod+Enter" /></Button>
        <Button onPress={onClose}>{en.common.cancel}</Button>
      </div>
    </div>
  );
}

/** A report as text, with what the text itself often does not tell: who published it, and when. */
export function PasteDialog({ isOpen, onClose, onRead }: { isOpen: boolean; onClose: () => void; onRead: (report: PastedReport) => void }): ReactElement {
  return <DialogBox title={words.dialog} isOpen={isOpen} onClose={onClose}>{isOpen ? <PasteForm onRead={onRead} onClose={onClose} /> : null}</DialogBox>;
}
