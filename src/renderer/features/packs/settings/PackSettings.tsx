import type { ReactElement } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { formatDate } from '../../../../shared/domain/dates';
import type { MarkingView, PackDetail } from '../../../../shared/domain/pack';
import { Paper } from '../../../../shared/domain/values';
import { useToday } from '../../../api/appState';
import { request } from '../../../api/bridge';
import { fieldSentence, useRead } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { Choice } from '../../../components/fields/Choice';
import { EditText } from '../../../components/fields/EditText';
import { Icon } from '../../../components/Icon';
import { MarkingLabel } from '../../../components/marks/SmallMarks';
import { location } from '../../../components/navigation/location';
import { DialogBox } from '../../../components/overlay/DialogBox';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { whenAndWhere } from '../composer/PackHead';
import { placeWords } from '../list/MeetingPacks';

const words = en.packs.settings;
const PAPERS = Paper.options.map((id) => ({ id, label: id }));
const NONE = 'none';
const MOST_CAVEATS = 12;

/** One caveat for each line that is not blank. */
export function readCaveats(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** Why the caveats cannot be kept as they stand. */
export function caveatProblem(text: string): string | null {
  const caveats = readCaveats(text);
  if (caveats.length > MOST_CAVEATS) return words.tooManyCaveats;
  return caveats.some((caveat) => caveat.length > 80) ? words.caveatTooLong : null;
}

function useSave(): (field: string, patch: Parameters<ReturnType<typeof useComposer>['actions']['change']>[0]) => Promise<unknown> {
  const { actions } = useComposer();
  return async (field, patch) => {
    try {
      return await actions.change(patch);
    } catch (error) {
      throw new Error(fieldSentence(error, field), { cause: error });
    }
  };
}

function markOption(marking: MarkingView): { id: string; label: string; mark: ReactElement; detail: string; spoken: string } {
  return { id: marking.id, label: '', spoken: marking.label, mark: <MarkingLabel label={marking.label} colour={marking.colour} onColour={marking.onColour} />, detail: marking.scheme };
}

function MarkingFields({ pack }: { pack: PackDetail }): ReactElement {
  const { data: markings = [] } = useRead('marking.list', {});
  const save = useSave();
  const none = { id: NONE, label: words.noMark };
  const first = markings.filter((marking) => !marking.isSecondMark).toSorted((a, b) => a.rank - b.rank);
  const second = markings.filter((marking) => marking.isSecondMark).toSorted((a, b) => a.rank - b.rank);
  const idOf = (id: string): string | null => (id === NONE ? null : id);
  return (
    <div className="form-pair">
      <Choice label={words.marking} options={[none, ...first.map(markOption)]} value={pack.markingId ?? NONE} note={words.markingNote}
        onChange={(id) => void save('markingId', { markingId: idOf(id) }).catch(() => undefined)} />
      <Choice label={words.secondMark} options={[none, ...second.map(markOption)]} value={pack.secondMarkingId ?? NONE}
        onChange={(id) => void save('secondMarkingId', { secondMarkingId: idOf(id) }).catch(() => undefined)} />
    </div>
  );
}

function PaperFields({ pack }: { pack: PackDetail }): ReactElement {
  const save = useSave();
  return (
    <div className="form-pair">
      <Choice label={words.paper} options={PAPERS} value={pack.paper} onChange={(paper) => void save('paper', { paper }).catch(() => undefined)} />
      <div className="field">
        <span className="field-label">{words.principalMode}</span>
        <Checkbox className="check settings-check" isSelected={pack.isPrincipalMode} onChange={(isPrincipalMode) => void save('isPrincipalMode', { isPrincipalMode }).catch(() => undefined)}>
          <span className="check-box"><Icon name="tick" /></span>{words.principalAbout}
        </Checkbox>
      </div>
    </div>
  );
}

function MeetingFacts({ pack }: { pack: PackDetail }): ReactElement {
  const today = useToday();
  const { meeting } = pack;
  const { facts } = words;
  const ours = meeting.delegates.filter((delegate) => delegate.side === 'ours').length;
  const rows: ReadonlyArray<readonly [string, string | null]> = [
    [facts.when, whenAndWhere(pack, today)], [facts.where, placeWords(meeting.venue, meeting.city)],
    [facts.principal, meeting.principal], [facts.counterpart, meeting.counterpart], [facts.purpose, meeting.purpose],
    [facts.get, meeting.oneToGet], [facts.avoid, meeting.oneToAvoid],
    [facts.delegates, meeting.delegates.length > 0 ? words.delegates(ours, meeting.delegates.length - ours) : null],
    [facts.agenda, meeting.agenda.length > 0 ? words.agendaItems(meeting.agenda.length) : null],
  ];
  return (
    <>
      <h3 className="h3">{words.meeting}</h3>
      <dl className="facts">
        {rows.map(([label, value]) => (value ? [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>] : null))}
        <dt>{words.asOf}</dt><dd>{formatDate(pack.asOf)}</dd>
      </dl>
    </>
  );
}

/** Settings of the pack: kept as they are made, with the reason at the field when one cannot be kept. */
export function PackSettings({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactElement {
  const { pack } = useComposer();
  const save = useSave();
  const discard = (): void => {
    onClose();
    location.go({ place: 'packs', view: 'meetings', id: pack.meetingId });
    void request('pack.trash', { packId: pack.id }).catch(() => undefined);
  };
  return (
    <DialogBox title={en.packs.composer.settingsTitle} isOpen={isOpen} onClose={onClose}>
      <div className="form-grid pack-settings">
        <EditText label={words.title} value={pack.title} onSave={(title) => save('title', { title })} check={(text) => (text.trim() === '' ? words.needTitle : null)} />
        <EditText label={words.reference} value={pack.reference} onSave={(reference) => save('reference', { reference })} note={words.referenceNote}
          check={(text) => (text.trim() === '' ? words.needReference : null)} />
        <MarkingFields pack={pack} />
        <EditText label={words.caveats} value={pack.caveats.join('\n')} multiline note={words.caveatsNote} check={caveatProblem} onSave={(text) => save('caveats', { caveats: readCaveats(text) })} />
        <div className="form-pair">
          <EditText label={words.originator} value={pack.originator ?? ''} onSave={(text) => save('originator', { originator: text.trim() || null })} />
          <EditText label={words.contact} value={pack.contact ?? ''} onSave={(text) => save('contact', { contact: text.trim() || null })} />
        </div>
        <PaperFields pack={pack} />
      </div>
      <MeetingFacts pack={pack} />
      <p className="settings-end"><Button small onPress={discard}>{words.discard}</Button></p>
    </DialogBox>
  );
}
