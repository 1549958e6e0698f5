import type { Detail } from '../../domain/values';
import type { PointBlock, RichText } from '../model';
import { run, withNotes } from '../richText';
import type { PackSnapshot, SnapshotItem, SnapshotPoint } from '../snapshot';
import { ISSUE_STANCE_WORD, STANCE_WORD, USABILITY_WORD } from '../words';
import { issueFor } from './issuePages';
import { cite, exampleMark, itemAnchor, noteFor, shows, type Material } from './material';

/** Note numbers of the evidence behind a line, in the order the analyst linked it. */
function evidenceNotes(material: Material, point: SnapshotPoint): number[] {
  const notes = point.evidence.flatMap(({ targetType, targetId }) => {
    switch (targetType) {
      case 'passage':
        return noteFor(material, targetId);
      case 'statement':
        return (material.statements.get(targetId)?.witnesses ?? []).slice(0, 2).flatMap((witness) => noteFor(material, witness.passageId));
      case 'assertion':
        return material.snapshot.citations.filter((citation) => citation.assertionId === targetId && citation.stance === 'supports').slice(0, 2).flatMap((citation) => noteFor(material, citation.passageId));
      case 'commitment':
      case 'engagement':
        return cite(material, { type: targetType, id: targetId, name: nameOf(material, targetType, targetId) }, { most: 2 });
    }
  });
  return [...new Set(notes)];
}

function nameOf(material: Material, type: 'commitment' | 'engagement', id: string): string {
  return (type === 'commitment' ? material.commitments.get(id)?.text : material.engagements.get(id)?.title) ?? '';
}

/** The card is read at a glance; the issue page has every marker. */
const NOTES_ON_CARD = 3;

export interface PointPlace { where: 'card' | 'issue'; detail: Detail }

interface Worded { item: SnapshotItem; point: SnapshotPoint; detail: Detail; notes: readonly number[] }

/** Headline and words of a line; the markers stand at the end of whichever is printed last. */
function wording(snapshot: PackSnapshot, { item, point, detail, notes }: Worded): { headline: RichText; text?: RichText; ifPressed?: RichText } {
  const text = shows(detail, 'brief') || item.override?.text ? run(item.override?.text ?? point.text) : [];
  const headline: RichText = [...run(item.override?.title ?? point.headline, { strong: true }), ...exampleMark(snapshot, point.isExample, 'plan')];
  const ifPressed = shows(detail, 'full') ? run(point.ifPressed) : [];
  return {
    ...(text.length > 0 ? { headline, text: withNotes(text, notes) } : { headline: withNotes(headline, notes) }),
    ...(ifPressed.length > 0 ? { ifPressed } : {}),
  };
}

/** One line of the card or of an issue page: the headline always, the words from brief, the fall-back from full. */
export function pointBlock(material: Material, item: SnapshotItem, point: SnapshotPoint, place: PointPlace): PointBlock {
  const isCard = place.where === 'card';
  const issue = isCard ? issueFor(material.snapshot, material.issues, point.topicId) : null;
  const usability = USABILITY_WORD[point.usability];
  return {
    kind: 'point', stance: point.stance, stanceWord: (isCard ? STANCE_WORD : ISSUE_STANCE_WORD)[point.stance],
    ...wording(material.snapshot, { item, point, detail: place.detail, notes: evidenceNotes(material, point).slice(0, isCard ? NOTES_ON_CARD : undefined) }),
    ...(issue ? { keyedTo: { text: `Issue ${issue.number}`, link: issue.anchor } } : {}),
    ...(usability ? { usability } : {}),
    ...itemAnchor(item),
  };
}
