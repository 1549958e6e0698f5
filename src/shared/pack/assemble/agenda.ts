import type { Block, RichText } from '../model';
import { joined, run } from '../richText';
import { EXAMPLE_LABEL, PRESS_WORD } from '../words';
import { issueFor } from './issuePages';
import type { SectionInput } from './material';

function remark(text: string): Block {
  return { kind: 'paragraph', style: 'note', text: run(text) };
}

/** The run-of-show: when, how long, what, who leads, who speaks, and what the press may see. */
export function assembleAgenda({ material }: SectionInput): Block[] {
  const { agenda } = material.snapshot.meeting;
  if (agenda.length === 0) return [];
  const hasTimes = agenda.some((item) => item.startTime !== null);
  const manners = new Set(agenda.map((item) => item.interpretation));
  const [only] = [...manners];
  const isSame = manners.size === 1;
  const rows = agenda.map((item) => {
    const issue = issueFor(material.snapshot, material.issues, item.topicId);
    const sub: RichText = joined([run(item.note), run(item.interpretation && !isSame ? `Interpretation: ${item.interpretation}.` : ''), issue ? run(`Issue ${issue.number}`, { link: issue.anchor }) : []], ' ');
    return {
      anchor: `agenda-${item.id}`,
      cells: [
        ...(hasTimes ? [{ text: run(item.startTime ?? '') }] : []),
        { text: run(item.minutes === null ? '' : String(item.minutes)) },
        { text: run(item.title, { strong: true }), ...(sub.length > 0 ? { sub } : {}) },
        { text: run(item.lead ?? '') }, { text: run(item.speaker ?? '') }, { text: run(PRESS_WORD[item.press]) },
      ],
    };
  });
  const table: Block = {
    kind: 'table', rowHeaders: false, rows,
    columns: [
      ...(hasTimes ? [{ title: 'Time', width: 'auto' as const, align: 'left' as const, role: 'figure' as const }] : []),
      { title: 'Min', width: 'auto', align: 'right', role: 'figure' }, { title: 'Item', width: 'fill', align: 'left', role: 'text' }, { title: 'Lead', width: 'auto', align: 'left', role: 'text' },
      { title: 'Speaker', width: 'auto', align: 'left', role: 'text' }, { title: 'Press', width: 'auto', align: 'left', role: 'text' },
    ],
  };
  return [table, ...(isSame && only ? [remark(`Interpretation: ${only}.`)] : []), ...(material.snapshot.meeting.isExample ? [remark(`${EXAMPLE_LABEL}: this meeting is invented.`)] : [])];
}
