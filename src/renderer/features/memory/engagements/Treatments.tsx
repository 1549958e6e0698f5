import type { ReactElement } from 'react';
import type { EngagementDetail } from '../../../../shared/domain/engagement';
import { useDossier } from '../../../api/appState';
import { useChange, useRead } from '../../../api/queries';
import { IconButton } from '../../../components/Button';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { Combo } from '../../../components/fields/Combo';
import { StrengthChoice } from '../../../components/fields/StrengthChoice';
import { en } from '../../../strings/en';
import { RecordLink } from '../../../components/navigation/RecordLink';

/** Topics with the strength of the verb that the sources used. */
export function Treatments({ record }: { record: EngagementDetail }): ReactElement {
  const dossier = useDossier();
  const { data: topics } = useRead('topic.list', { dossierId: dossier.id });
  const set = useChange('engagement.setTreatment');
  const present = new Set(record.treatments.map((treatment) => treatment.topicId));
  return (
    <section>
      <h2 className="h3">{en.engagement.topics}</h2>
      {record.treatments.length > 0 ? (
        <table className="table">
          <tbody>
            {record.treatments.map((treatment) => (
              <tr key={treatment.id} className="treatment">
                <td><RecordLink type="topic" id={treatment.topicId}>{treatment.topic}</RecordLink></td>
                <td className="treatment-choice">
                  <Evidenced field={`treatment:${treatment.id}`}>
                    <StrengthChoice label={en.engagement.howFirmly(treatment.topic)} value={treatment.strength} note={treatment.note}
                      onChange={(strength) => set.mutate({ engagementId: record.id, topicId: treatment.topicId, strength })} />
                  </Evidenced>
                </td>
                <td className="end nowrap"><EvidenceKeys field={`treatment:${treatment.id}`} /></td>
                <td className="end tight-cell">
                  <IconButton icon="close" className="remove" label={en.engagement.removeTopic(treatment.topic)} onPress={() => set.mutate({ engagementId: record.id, topicId: treatment.topicId, strength: null })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : <p className="meta">{en.engagement.noTopics}</p>}
      <div className="adder">
        <Combo label={en.engagement.addTopic} hideLabel placeholder={en.engagement.addTopic} adds value={null} error={set.error?.message ?? null}
          options={(topics ?? []).filter((topic) => !present.has(topic.id)).map((topic) => ({ id: topic.id, label: topic.name, names: topic.terms.map((term) => term.term) }))}
          onChange={(topicId) => { if (topicId) set.mutate({ engagementId: record.id, topicId, strength: 'mentioned' }); }} />
      </div>
    </section>
  );
}
