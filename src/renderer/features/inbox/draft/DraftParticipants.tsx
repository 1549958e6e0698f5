import type { ReactElement } from 'react';
import type { z } from 'zod';
import type { DraftView, ReportView } from '../../../../shared/domain/inbox';
import { Role, type Side } from '../../../../shared/domain/values';
import { IconButton } from '../../../components/Button';
import { Choice } from '../../../components/fields/Choice';
import { CountryField, type CountryOption } from '../../../components/fields/CountryField';
import { EditText } from '../../../components/fields/EditText';
import { Icon } from '../../../components/Icon';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { markOf } from '../reportStops';
import { EvidencePart, howWords, Keys } from './DraftRow';

const words = en.inbox;
type DraftParticipant = DraftView['participants'][number];
type DraftPerson = ReportView['people'][number];
const SIDES = ['ours', 'theirs', 'other'] as const satisfies ReadonlyArray<z.infer<typeof Side>>;

/** The person of the report that a participant is, by any spelling. */
export function personOf(people: readonly DraftPerson[], name: string): DraftPerson | undefined {
  return people.find((person) => person.name === name || person.variants.includes(name));
}

function MatchState({ person }: { person: DraftPerson | undefined }): ReactElement {
  if (person?.isUndecided) return <span className="match stale"><Icon name="attention" small />{words.match.open}</span>;
  if (!person?.known) return <span className="match">{words.match.unknown}</span>;
  return <span className="match" title={person.known.reason}><Icon name="tick" small className="ok" /><RecordLink type="person" id={person.known.id}>{person.known.name === person.name ? words.match.knownPlain : words.match.known(person.known.name)}</RecordLink></span>;
}

function Facts({ one, countries }: { one: DraftParticipant; countries: readonly CountryOption[] }): ReactElement {
  const { edit } = useOpenReport();
  return (
    <div className="participant-facts">
      <EditText label={words.fields.post(one.name)} hideLabel look="quiet" value={one.post ?? ''} placeholder={words.fields.postNone} wraps onSave={(post) => edit.save(`${one.key}.post`, post.trim() || null)} />
      <CountryField label={words.fields.country(one.name)} hideLabel look="quiet" placeholder={words.fields.noCountry} countries={countries} value={one.country} onChange={(code) => edit.set(`${one.key}.country`, code)} />
      <Choice label={words.fields.role(one.name)} hideLabel look="quiet" value={one.role} options={Role.options.map((id) => ({ id, label: en.words.role[id] }))} onChange={(role) => edit.set(`${one.key}.role`, role)} />
    </div>
  );
}

/** How a participant was found, with the passages of name and post together. */
function markOfPerson(draft: DraftView, one: DraftParticipant): DraftView['marks'][string] | undefined {
  const mark = markOf(draft, `${one.key}.name`) ?? markOf(draft, one.key);
  const post = markOf(draft, `${one.key}.post`)?.keys ?? [];
  return mark ? { ...mark, keys: [...new Set([...mark.keys, ...post])].sort((a, b) => a - b) } : undefined;
}

function Participant({ draft, one, countries }: { draft: DraftView; one: DraftParticipant; countries: readonly CountryOption[] }): ReactElement {
  const { view, edit, setFault } = useOpenReport();
  const path = `${one.key}.name`;
  const mark = markOfPerson(draft, one);
  return (
    <EvidencePart word={one.name} mark={mark} className={`draft-participant ${one.isKept ? '' : 'left-out'}`}>
      <div className="participant-name">
        <EditText label={words.fields.name(one.name)} hideLabel look="quiet" value={one.name} wraps check={(name) => (name.trim() === '' ? words.fields.nameNeeded : null)}
          onSave={(name) => edit.save(path, name.trim())} onFault={(fault) => setFault(path, fault === null ? null : words.fields.name(one.name))} />
        <span className="meta draft-how">{mark ? howWords(mark) : ''}</span>
        <IconButton icon={one.isKept ? 'close' : 'plus'} className="leave" label={one.isKept ? words.leaveOut(one.name) : words.takeIn(one.name)} onPress={() => edit.keep(one.key, !one.isKept)} />
        <Keys keys={mark?.keys ?? []} />
      </div>
      {one.isKept ? <Facts one={one} countries={countries} /> : null}
      <div className="meta participant-match">{one.isKept ? <MatchState person={personOf(view.people, one.name)} /> : words.tabs.leftOut}</div>
    </EvidencePart>
  );
}

/** Who took part, by side: name, post, and who of the memory it is. */
export function DraftParticipants({ draft, countries }: { draft: DraftView; countries: readonly CountryOption[] }): ReactElement {
  return (
    <>
      {SIDES.map((side) => {
        const people = draft.participants.filter((one) => one.side === side);
        return people.length === 0 ? null : (
          <div key={side} className="draft-group" role="group" aria-label={words.fields[side]}>
            <span className="draft-word">{words.fields[side]}</span>
            <div className="draft-people">{people.map((one) => <Participant key={one.key} draft={draft} one={one} countries={countries} />)}</div>
          </div>
        );
      })}
    </>
  );
}
