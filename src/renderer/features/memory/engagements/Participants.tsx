import { useState, type ReactElement } from 'react';
import type { EngagementDetail } from '../../../../shared/domain/engagement';
import { Role } from '../../../../shared/domain/values';
import { useDossier } from '../../../api/appState';
import { useChange, useRead } from '../../../api/queries';
import { IconButton } from '../../../components/Button';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { Choice } from '../../../components/fields/Choice';
import { PersonField } from '../../../components/fields/PersonField';
import { en } from '../../../strings/en';
import { RecordLink } from '../../../components/navigation/RecordLink';

const SIDES = ['ours', 'theirs', 'other'] as const;
type Participation = EngagementDetail['participations'][number];

function Participant({ person, onRemove }: { person: Participation; onRemove: () => void }): ReactElement {
  return (
    <Evidenced field={`participation:${person.id}`} className="participant">
      <span>
        {person.personId ? <RecordLink type="person" id={person.personId}>{person.name}</RecordLink> : person.name}
        {person.post ? `, ${person.post}` : ''} <span className="meta">{en.words.role[person.role]}</span> <EvidenceKeys field={`participation:${person.id}`} />
      </span>
      <IconButton icon="close" className="remove" label={en.engagement.removeParticipant(person.name)} onPress={onRemove} />
      {person.nameAsReported && person.nameAsReported !== person.name ? <div className="meta">{en.engagement.asReported(person.nameAsReported)}</div> : null}
    </Evidenced>
  );
}

function AddParticipant({ record }: { record: EngagementDetail }): ReactElement {
  const dossier = useDossier();
  const { data: people } = useRead('person.list', { dossierId: dossier.id });
  const add = useChange('engagement.addParticipant');
  const [role, setRole] = useState<Participation['role']>('delegate');
  const present = new Set(record.participations.map((person) => person.personId));
  const options = (people ?? []).filter((person) => !present.has(person.id));
  const sideOf = (id: string): (typeof SIDES)[number] => {
    const country = options.find((person) => person.id === id)?.country;
    if (country === dossier.ours) return 'ours';
    return country === dossier.theirs ? 'theirs' : 'other';
  };
  return (
    <div className="adder">
      <PersonField label={en.engagement.addParticipant} hideLabel placeholder={en.engagement.addParticipant} adds value={null}
        people={options.map((person) => ({ id: person.id, name: person.displayName, post: person.post, spellings: [person.sortKey, ...person.spellings] }))}
        error={add.error?.message ?? null}
        onChange={(personId) => { if (personId) add.mutate({ engagementId: record.id, personId, side: sideOf(personId), role }); }} />
      <div className="role-choice">
        <Choice label={en.engagement.asRole} hideLabel value={role} onChange={setRole} options={Role.options.map((id) => ({ id, label: en.words.role[id] }))} />
      </div>
    </div>
  );
}

/** Who took part, by side, each with the passages that say so. */
export function Participants({ record }: { record: EngagementDetail }): ReactElement {
  const remove = useChange('engagement.removeParticipant');
  return (
    <>
      {SIDES.map((side) => {
        const people = record.participations.filter((person) => person.side === side);
        if (people.length === 0) return null;
        return (
          <div key={side} role="group" aria-label={en.words.participantSide[side]}>
            {people.map((person) => (
              <Participant key={person.id} person={person} onRemove={() => remove.mutate({ engagementId: record.id, participationId: person.id })} />
            ))}
          </div>
        );
      })}
      <AddParticipant record={record} />
    </>
  );
}
