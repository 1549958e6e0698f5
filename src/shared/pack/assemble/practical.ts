import type { Block, RichText, TableBlock } from '../model';
import { run } from '../richText';
import { PRESS_WORD } from '../words';
import { zoneName } from './cover';
import { placeOf } from './events';
import { labelled as richlyLabelled } from './labelled';
import { pointBlock } from './lines';
import { coordinatesOf } from './places';
import type { SectionInput } from './material';

const labelled = (label: string, texts: readonly string[]): Block[] => richlyLabelled(label, texts.map((text) => run(text)));

function notesOf(input: SectionInput, kind: string): string[] {
  return input.material.snapshot.meeting.protocol.filter((note) => note.kind === kind).map((note) => note.text);
}

/** The line to take, what the press may see, and answers kept ready. */
export function assemblePress(input: SectionInput): Block[] {
  const { material, section } = input;
  const { meeting } = material.snapshot;
  const lines = section.items.flatMap((item): Block[] => {
    const point = item.recordType === 'talking-point' ? material.points.get(item.recordId) : undefined;
    return point ? [pointBlock(material, item, point, { where: 'issue', detail: item.detail })] : [];
  });
  const answers = meeting.pressAnswers.flatMap(({ question, answer }) => richlyLabelled('Question', [run(question, { strong: true }), run(answer)]));
  const said = [...labelled('Line to take', [meeting.pressLine ?? '']), ...labelled('Press notes', notesOf(input, 'press'))];
  const asked: Block[] = answers.length + lines.length > 0 ? [{ kind: 'heading', level: 2, text: run('Questions and answers') }, ...answers, ...lines] : [];
  return said.length + asked.length > 0 ? [...labelled('Access', [PRESS_WORD[meeting.press]]), ...said, ...asked] : [];
}

const PROTOCOL_LABEL: ReadonlyArray<readonly [string, string]> = [
  ['greeting', 'Greeting'], ['precedence', 'Precedence'], ['dress', 'Dress'], ['dietary', 'Dietary'], ['prayer', 'Prayer times'], ['gift', 'Gifts'], ['interpreter', 'Interpreter'], ['vehicles', 'Vehicles'], ['other', 'Other'],
];

/** Where the meeting is, drawn, when the press knows the place. */
function whereabouts({ material: { snapshot } }: SectionInput): Block[] {
  const { meeting } = snapshot;
  const found = coordinatesOf(meeting.city);
  if (!found) return [];
  return [{
    kind: 'map', place: found, altText: `Locator map: ${found.name} and the coasts around it.`,
    caption: run(placeOf(meeting)),
  }];
}

/** How to behave, what to bring and how to get there. */
export function assembleProtocol(input: SectionInput): Block[] {
  const interpreter = input.material.snapshot.meeting.interpreter;
  const notes = PROTOCOL_LABEL.flatMap(([kind, label]) => labelled(label, [...(kind === 'interpreter' && interpreter ? [interpreter] : []), ...notesOf(input, kind)]));
  return notes.length > 0 ? [...notes, ...whereabouts(input)] : [];
}

/** "UTC+4" or "UTC+5:30". */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function zoneCell(contact: { timeZone: string | null; utcOffsetMinutes: number | null }): { text: RichText; sub?: RichText } {
  const offset = contact.utcOffsetMinutes === null ? '' : offsetText(contact.utcOffsetMinutes);
  if (!contact.timeZone) return { text: run(offset) };
  return { text: run(zoneName(contact.timeZone)), ...(offset === '' ? {} : { sub: run(offset) }) };
}

function contactTable({ material: { snapshot } }: SectionInput): Block[] {
  const { contacts } = snapshot.meeting;
  if (contacts.length === 0) return [];
  const rows = contacts.map((contact): TableBlock['rows'][number] => ({
    anchor: `contact-${contact.id}`,
    cells: [
      { text: run(contact.name, { strong: true }), ...(contact.task ? { sub: run(contact.task) } : {}) }, { text: run(contact.reach) },
      zoneCell(contact), { text: run(contact.hours) },
    ],
  }));
  return [{
    kind: 'table', rowHeaders: true, rows,
    columns: [
      { title: 'Who', width: 'fill', align: 'left', role: 'text' }, { title: 'Reach', width: 'auto', align: 'left', role: 'text' },
      { title: 'Time zone', width: 'auto', align: 'left', role: 'figure' }, { title: 'Hours', width: 'auto', align: 'left', role: 'figure' },
    ],
  }];
}

/** Whom to reach, where and when. */
export function assembleContacts(input: SectionInput): Block[] {
  const { contact, originator } = input.material.snapshot.pack;
  const desk = contact ? [`${originator ? `${originator}: ` : ''}${contact}`] : [];
  const isDeskListed = input.material.snapshot.meeting.contacts.some(({ side }) => side === 'ours');
  const items = [...(isDeskListed ? [] : desk), ...notesOf(input, 'contact')].map((text) => run(text));
  const list: Block[] = items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
  return [...contactTable(input), ...list];
}
