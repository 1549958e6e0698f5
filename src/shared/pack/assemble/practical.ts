import type { Block } from '../model';
import { run } from '../richText';
import { PRESS_WORD } from '../words';
import { pointBlock } from './lines';
import type { SectionInput } from './material';

function labelled(label: string, texts: readonly string[]): Block[] {
  const body = texts.filter((text) => text !== '').map((text) => run(text));
  return body.length > 0 ? [{ kind: 'labelled', label, body, ordered: false, tone: 'neutral' }] : [];
}

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
  const said = [...labelled('Line to take', [meeting.pressLine ?? '']), ...labelled('Press notes', notesOf(input, 'press')), ...lines];
  return said.length > 0 ? [...labelled('Access', [PRESS_WORD[meeting.press]]), ...said] : [];
}

const PROTOCOL_LABEL: ReadonlyArray<readonly [string, string]> = [
  ['greeting', 'Greeting'], ['precedence', 'Precedence'], ['dress', 'Dress'], ['dietary', 'Dietary'], ['prayer', 'Prayer times'], ['gift', 'Gifts'], ['interpreter', 'Interpreter'], ['vehicles', 'Vehicles'], ['other', 'Other'],
];

export function assembleProtocol(input: SectionInput): Block[] {
  const interpreter = input.material.snapshot.meeting.interpreter;
  return PROTOCOL_LABEL.flatMap(([kind, label]) => labelled(label, [...(kind === 'interpreter' && interpreter ? [interpreter] : []), ...notesOf(input, kind)]));
}

export function assembleContacts(input: SectionInput): Block[] {
  const { contact, originator } = input.material.snapshot.pack;
  const desk = contact ? [`${originator ? `${originator}: ` : ''}${contact}`] : [];
  const items = [...desk, ...notesOf(input, 'contact')].map((text) => run(text));
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}
