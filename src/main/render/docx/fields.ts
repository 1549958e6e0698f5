import { BuilderElement, FootnoteReferenceRun, Run, type XmlComponent } from 'docx';

const fieldMark = (type: 'begin' | 'separate' | 'end'): XmlComponent =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });

function instruction(code: string): XmlComponent {
  const element = new BuilderElement({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
  element.addChildElement(code);
  return element;
}

/** The number of a footnote that was marked before: a NOTEREF field, so that it follows when notes are added. */
export function repeatedMark(bookmark: string, number: number): Run[] {
  const style = 'FootnoteReference';
  return [
    new Run({ style, children: [fieldMark('begin')] }),
    new Run({ style, children: [instruction(` NOTEREF ${bookmark} \\f \\h `)] }),
    new Run({ style, children: [fieldMark('separate')] }),
    new Run({ style, text: String(number) }),
    new Run({ style, children: [fieldMark('end')] }),
  ];
}

/** A footnote mark that Word counts. */
export const countedMark = (id: number): Run => new FootnoteReferenceRun(id);

/** A footnote mark with a number of its own, for a note whose number in the pack is not the next one. */
export function statedMark(id: number, number: number): Run {
  const reference = new BuilderElement({
    name: 'w:footnoteReference',
    attributes: { mark: { key: 'w:customMarkFollows', value: 1 }, id: { key: 'w:id', value: id } },
  });
  return new Run({ style: 'FootnoteReference', children: [reference, String(number)] });
}
