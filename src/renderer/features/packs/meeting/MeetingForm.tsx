import { useEffect, useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import type { MeetingPatch, MeetingView } from '../../../../shared/domain/pack';
import type { PersonRow } from '../../../../shared/domain/person';
import { Confidence, Press } from '../../../../shared/domain/values';
import { useDossier } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Choice } from '../../../components/fields/Choice';
import { Combo } from '../../../components/fields/Combo';
import { EditText } from '../../../components/fields/EditText';
import { PersonField } from '../../../components/fields/PersonField';
import { useKeys } from '../../../components/keyboard/useKeys';
import { en } from '../../../strings/en';
import { readClock } from './clockTime';
import { takeFactsFocus } from './goToFacts';
import { Objectives } from './Objectives';
import { zoneOptions } from './timeZones';
import { useMeetingEdit, type MeetingEdit } from './useMeetingEdit';

const words = en.meeting;
const NOT_JUDGED = 'none';

interface FactsProps { readonly meeting: MeetingView; readonly edit: MeetingEdit }

function Fact({ word, children }: { word: string; children: ReactNode }): ReactElement {
  return <><dt>{word}</dt><dd>{children}</dd></>;
}

type TextField = 'purpose' | 'requestedBy' | 'interpreter' | 'theirAims' | 'oneToGet' | 'oneToAvoid' | 'pressLine';

function TextFact({ meeting, edit, field, placeholder }: FactsProps & { field: TextField; placeholder: string }): ReactElement {
  const patchOf = (text: string): MeetingPatch => ({ [field]: text.trim() || null });
  return (
    <Fact word={words[field]}>
      <EditText label={words[field]} hideLabel look="quiet" multiline value={meeting[field] ?? ''} placeholder={placeholder} check={(text) => edit.check(patchOf(text))} onSave={(text) => edit.save(field, patchOf(text))} />
    </Fact>
  );
}

/** Those of one country first: they are the ones one looks for. */
function countryFirst(people: readonly PersonRow[], country: string): PersonRow[] {
  return people.toSorted((a, b) => Number(b.country === country) - Number(a.country === country));
}

function PeopleFacts({ meeting, edit }: FactsProps): ReactElement {
  const dossier = useDossier();
  const { data: people = [] } = useRead('person.list', { dossierId: dossier.id });
  const options = (country: string): ReadonlyArray<{ id: string; name: string; post: string | null; spellings: readonly string[] }> =>
    countryFirst(people, country).map((person) => ({ id: person.id, name: person.displayName, post: person.post, spellings: person.spellings }));
  return (
    <>
      <Fact word={words.principal}>
        <PersonField label={words.principal} hideLabel look="quiet" placeholder={words.principalPlaceholder} people={options(dossier.ours)} value={meeting.principalId} onChange={(principalId) => edit.set({ principalId })} />
      </Fact>
      <Fact word={words.counterpart}>
        <PersonField label={words.counterpart} hideLabel look="quiet" placeholder={words.counterpartPlaceholder} people={options(dossier.theirs)} value={meeting.counterpartId} onChange={(counterpartId) => edit.set({ counterpartId })} />
      </Fact>
    </>
  );
}

function ClockField({ meeting, edit, field, label, placeholder }: FactsProps & { field: 'startTime' | 'endTime'; label: string; placeholder: string }): ReactElement {
  const patchOf = (text: string): MeetingPatch => ({ [field]: text.trim() === '' ? null : (readClock(text) ?? text.trim()) });
  return (
    <EditText label={label} hideLabel look="quiet" tidy={(text) => readClock(text) ?? text} value={meeting[field] ?? ''} placeholder={placeholder} check={(text) => edit.check(patchOf(text))} onSave={(text) => edit.save(field, patchOf(text))} />
  );
}

function TimeFacts({ meeting, edit }: FactsProps): ReactElement {
  const zones = useMemo(() => zoneOptions(meeting.timeZone), [meeting.timeZone]);
  return (
    <Fact word={words.time}>
      <div className="meeting-times">
        <ClockField meeting={meeting} edit={edit} field="startTime" label={words.start} placeholder={words.startPlaceholder} />
        <ClockField meeting={meeting} edit={edit} field="endTime" label={words.end} placeholder={words.endPlaceholder} />
        <Combo label={words.zone} hideLabel look="quiet" placeholder={words.zonePlaceholder} options={zones} value={meeting.timeZone} onChange={(timeZone) => edit.set({ timeZone })} />
      </div>
    </Fact>
  );
}

function ConfidenceChoice({ meeting, edit }: FactsProps): ReactElement {
  const options = [{ id: NOT_JUDGED, label: words.noConfidence }, ...Confidence.options.map((id) => ({ id, label: words.confidences[id] }))];
  return (
    <Fact word={words.confidence}>
      <Choice label={words.confidence} hideLabel look="quiet" value={meeting.theirAimsConfidence ?? NOT_JUDGED} options={options}
        onChange={(id) => edit.set({ theirAimsConfidence: Confidence.options.find((level) => level === id) ?? null })} />
    </Fact>
  );
}

function Loaded({ meeting }: { meeting: MeetingView }): ReactElement {
  const edit = useMeetingEdit(meeting);
  const form = useRef<HTMLElement>(null);
  const enter = (): void => {
    form.current?.scrollIntoView({ block: 'start' });
    form.current?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  useKeys(words.title, [{ keys: 'F', label: words.go, run: enter, palette: { group: 'selection', label: words.goLong, detail: meeting.title } }]);
  useEffect(() => {
    if (takeFactsFocus(meeting.engagementId)) enter();
  }, [meeting.engagementId]);
  const props = { meeting, edit };
  return (
    <section ref={form} className="meeting-form" aria-label={words.title}>
      <div className="section-head"><h2>{words.title}</h2><span className="meta ell">{words.about}</span></div>
      <dl className="facts">
        <TextFact {...props} field="purpose" placeholder={words.purposePlaceholder} />
        <TextFact {...props} field="requestedBy" placeholder={words.requestedByPlaceholder} />
        <PeopleFacts {...props} />
        <TimeFacts {...props} />
        <TextFact {...props} field="interpreter" placeholder={words.interpreterPlaceholder} />
        <Fact word={words.objectives}><Objectives {...props} /></Fact>
        <TextFact {...props} field="theirAims" placeholder={words.theirAimsPlaceholder} />
        <ConfidenceChoice {...props} />
        <TextFact {...props} field="oneToGet" placeholder={words.oneToGetPlaceholder} />
        <TextFact {...props} field="oneToAvoid" placeholder={words.oneToAvoidPlaceholder} />
        <Fact word={words.press}>
          <Choice label={words.press} hideLabel look="quiet" value={meeting.press} options={Press.options.map((id) => ({ id, label: words.presses[id] }))} onChange={(press) => edit.set({ press })} />
        </Fact>
        <TextFact {...props} field="pressLine" placeholder={words.pressLinePlaceholder} />
      </dl>
    </section>
  );
}

/** The editable facts of a meeting: kept as they are typed, each with undo, faults at the field. */
export function MeetingForm({ engagementId }: { engagementId: string }): ReactElement | null {
  const { data, error } = useRead('meeting.get', { engagementId });
  if (error) return <p className="records-note" role="alert">{error.message}</p>;
  return data ? <Loaded key={data.engagementId} meeting={data} /> : null;
}
