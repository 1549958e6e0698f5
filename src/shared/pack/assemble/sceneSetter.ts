import type { Block, RichText } from '../model';
import { joined, run, sentence } from '../richText';
import { CONFIDENCE_WORD, PRESS_WORD } from '../words';
import { currentPost, languageOf, ownScriptName } from './cover';
import { eventLine } from './events';
import { labelled } from './labelled';
import { exampleMark, itemAnchor, type SectionInput } from './material';
import type { SnapshotPerson } from '../snapshot';

function opposite(person: SnapshotPerson | undefined, label: string | undefined, post: string | null | undefined): RichText[] {
  if (!person) return [];
  const own = ownScriptName(person);
  const spoken = person.pronunciation ? `“${person.pronunciation}”` : '';
  return [
    run(label ?? person.displayName, { strong: true }),
    joined([own ? run(own.name, { lang: languageOf(own.script) }) : [], run(spoken)], ' · '),
    run(post ?? currentPost(person)),
    run(person.formOfAddress ? `Address as: ${person.formOfAddress}` : ''),
  ];
}

/** How sure one is of what is thought of them. */
const sureness = (confidence: keyof typeof CONFIDENCE_WORD | null): RichText => run(confidence ? `${CONFIDENCE_WORD[confidence]}.` : '', { italic: true });

function objectives({ material }: SectionInput, side: 'ours' | 'theirs'): RichText[] {
  return material.snapshot.meeting.objectives.filter((objective) => objective.side === side).map((objective) => joined([
    run(sentence(objective.text), { strong: side === 'ours' }),
    run(objective.successTest ? `Success: ${sentence(objective.successTest)}` : ''),
    side === 'theirs' ? sureness(objective.confidence) : [],
  ], ' '));
}

function lastMet(input: SectionInput): Block[] {
  const { meeting } = input.material.snapshot;
  const events = input.section.items.flatMap((item): Block[] => {
    const event = item.recordType === 'engagement' ? input.material.engagements.get(item.recordId) : undefined;
    return event ? [{ kind: 'labelled', label: '', body: [eventLine(input.material, item, event)], ordered: false, tone: 'neutral', ...itemAnchor(item) }] : [];
  });
  const intro = labelled('Last met', [run(meeting.lastMet)]);
  const [first, ...rest] = events;
  if (intro.length > 0 || first?.kind !== 'labelled') return [...intro, ...events];
  return [{ ...first, label: 'Last met' }, ...rest];
}

/** The bottom line up front: a reader who stops here knows why, whom, what to get and what to avoid. */
export function assembleSceneSetter(input: SectionInput): Block[] {
  const { meeting, people } = input.material.snapshot;
  const delegate = meeting.delegates.find((candidate) => candidate.personId !== null && candidate.personId === meeting.counterpartId);
  const aims = joined([run(sentence(meeting.theirAims ?? '')), sureness(meeting.theirAimsConfidence)], ' ');
  return [
    ...labelled('Purpose', [meeting.purpose ? [...run(meeting.purpose), ...exampleMark(input.material.snapshot, meeting.isExample, 'plan')] : [], run(meeting.requestedBy ? `Requested by: ${meeting.requestedBy}` : '')]),
    ...labelled('Opposite you', opposite(people.find((person) => person.id === meeting.counterpartId), delegate?.label, delegate?.post)),
    ...labelled('Our objectives', objectives(input, 'ours'), { ordered: true }),
    ...labelled('What they want (assessed)', [...(meeting.theirAims ? [aims] : []), ...objectives(input, 'theirs')]),
    ...labelled('The one to get', [run(meeting.oneToGet)], { tone: 'good' }),
    ...labelled('The one to avoid', [run(meeting.oneToAvoid)], { tone: 'bad' }),
    ...lastMet(input),
    ...labelled('Press line', [joined([run(meeting.pressLine, { italic: true }), run(meeting.pressLine ? `Press: ${PRESS_WORD[meeting.press].toLowerCase()}.` : '')], ' ')]),
  ];
}
