import type { Block } from '../model';
import { run } from '../richText';
import { shortened } from './quotes';
import { exampleMark, itemAnchor, shows, type SectionInput } from './material';
import { sourceLine } from './sourceNotes';

const BRIEF_CHARACTERS = 600;

/** Chosen sources, with their stored text at full length when that is wanted. */
export function assembleAnnexes({ material, section }: SectionInput): Block[] {
  return section.items.flatMap((item, index): Block[] => {
    const source = item.recordType === 'source' ? material.sources.get(item.recordId) : undefined;
    if (!source) return [];
    const stored = item.override?.text ?? source.text ?? '';
    const text = shows(item.detail, 'full') ? stored : shows(item.detail, 'brief') ? shortened(stored, BRIEF_CHARACTERS) : '';
    return [
      { kind: 'heading', level: 2, number: String.fromCharCode(65 + (index % 26)), text: [...run(item.override?.title ?? source.title), ...exampleMark(material.snapshot, source.isExample, 'report')], ...itemAnchor(item) },
      { kind: 'paragraph', style: 'small', text: run(sourceLine(source)), itemId: item.id },
      ...text.split(/\n{2,}/).filter((part) => part.trim() !== '').map((part): Block => ({ kind: 'paragraph', style: 'body', text: run(part.trim()), itemId: item.id })),
    ];
  });
}
