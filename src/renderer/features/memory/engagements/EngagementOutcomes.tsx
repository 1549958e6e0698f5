import type { ReactElement } from 'react';
import type { EngagementDetail } from '../../../../shared/domain/engagement';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { EditText } from '../../../components/fields/EditText';
import { Icon } from '../../../components/Icon';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { RecordLink } from '../../../components/navigation/RecordLink';
import type { EngagementEdit } from './useEngagementEdit';

function Statements({ record }: { record: EngagementDetail }): ReactElement {
  return (
    <section>
      <h2 className="h3">{en.engagement.statements}</h2>
      {record.statements.map((statement) => (
        <Evidenced key={statement.id} field={`statement:${statement.id}`}>
          <div className="line"><b>{statement.speaker}</b><span className="meta ell">{[statement.channel, wordFor(en.words.statementForm, statement.form), en.engagement.witnesses(statement.witnesses)].filter(Boolean).join(' · ')}</span><EvidenceKeys field={`statement:${statement.id}`} /></div>
          <blockquote className="quote">{statement.text}</blockquote>
        </Evidenced>
      ))}
    </section>
  );
}

/** What came of it: promises, words said, the series' own check, the packs it goes into, and the desk's notes. */
export function EngagementOutcomes({ record, edit }: { record: EngagementDetail; edit: EngagementEdit }): ReactElement {
  return (
    <>
      {record.commitments.length > 0 ? (
        <section>
          <h2 className="h3">{en.engagement.commitments}</h2>
          <table className="table">
            <tbody>
              {record.commitments.map((promise) => (
                <tr key={promise.id}>
                  <td><RecordLink type="commitment" id={promise.id}>{promise.text}</RecordLink></td>
                  <td className="meta2 nowrap">{wordFor(en.words.strength, promise.strength)}</td>
                  <td className="meta2 end nowrap">{wordFor(en.words.commitment, promise.status)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {record.statements.length > 0 ? <Statements record={record} /> : null}
      {record.seriesCheck.length > 0 ? (
        <section>
          <h2 className="h3">{en.engagement.seriesCheck}</h2>
          {record.seriesCheck.map((check) => (
            <p key={check.text} className="check-line">
              <span className={check.tone === 'good' ? 'ok' : 'stale'}><Icon name={check.tone === 'good' ? 'tick' : 'attention'} /></span>{check.text}
            </p>
          ))}
        </section>
      ) : null}
      {record.packs.length > 0 ? (
        <section>
          <h2 className="h3">{en.engagement.packs}</h2>
          {record.packs.map((pack) => <p key={pack.id}><RecordLink type="pack" id={pack.id}>{pack.title}</RecordLink></p>)}
        </section>
      ) : null}
      <h2 className="h3">{en.engagement.notes}</h2>
      <EditText label={en.engagement.notes} hideLabel look="quiet" multiline value={record.notes ?? ''} placeholder={en.engagement.addNotes}
        check={(notes) => edit.check('notes', { notes })} onSave={(notes) => edit.save('notes', { notes: notes.trim() || null })} />
    </>
  );
}
