import type { ReactElement } from 'react';
import type { DraftView } from '../../../../shared/domain/inbox';
import { IconButton } from '../../../components/Button';
import { EditText } from '../../../components/fields/EditText';
import { StrengthChoice } from '../../../components/fields/StrengthChoice';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { markOf } from '../reportStops';
import { EvidencePart, Keys } from './DraftRow';

const words = en.inbox;

function Topic({ draft, topic }: { draft: DraftView; topic: DraftView['topics'][number] }): ReactElement {
  const { edit } = useOpenReport();
  const mark = markOf(draft, topic.key) ?? markOf(draft, `${topic.key}.name`);
  return (
    <EvidencePart word={topic.name} mark={mark} className={`draft-topic ${topic.isKept ? '' : 'left-out'}`}>
      <EditText label={words.fields.topic(topic.name)} hideLabel look="quiet" value={topic.name} check={(name) => (name.trim() === '' ? words.fields.topicNeeded : null)} onSave={(name) => edit.save(`${topic.key}.name`, name.trim())} />
      {topic.isKept ? <StrengthChoice label={words.fields.howFirmly(topic.name)} value={topic.treatment} onChange={(treatment) => edit.set(`${topic.key}.treatment`, treatment)} /> : <span className="meta">{words.tabs.leftOut}</span>}
      <IconButton icon={topic.isKept ? 'close' : 'plus'} className="leave" label={topic.isKept ? words.leaveOut(topic.name) : words.takeIn(topic.name)} onPress={() => edit.keep(topic.key, !topic.isKept)} />
      <Keys keys={mark?.keys ?? []} />
    </EvidencePart>
  );
}

/** What was treated, and how firmly; each can be left out. */
export function DraftTopics({ draft }: { draft: DraftView }): ReactElement | null {
  if (draft.topics.length === 0) return null;
  return (
    <div className="draft-group" role="group" aria-label={words.fields.topics}>
      <span className="draft-word">{words.fields.topics}</span>
      <div className="draft-people">{draft.topics.map((topic) => <Topic key={topic.key} draft={draft} topic={topic} />)}</div>
    </div>
  );
}
