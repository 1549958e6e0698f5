import type { TalkingPointFields } from '../../../shared/domain/records';
import { en } from '../../strings/en';

/** A new line is a draft to raise; words and evidence are for the analyst to give. */
export function blankLine(topicId: string | null): TalkingPointFields {
  return {
    topicId, stance: 'raise', headline: en.lines.untitled, text: '', ifPressed: null, usability: 'may-use', audience: null, priority: 2, marking: null,
    validUntil: null, reviewBy: null, reviewedOn: null, state: 'draft',
  };
}

let waiting: string | null = null;

/** The line with this id takes the caret into its headline once it is drawn: it was just made. */
export function focusHeadlineOf(id: string): void {
  waiting = id;
}

/** True once, for the line that was just made. */
export function takeHeadlineFocus(id: string): boolean {
  if (waiting !== id) return false;
  waiting = null;
  return true;
}
