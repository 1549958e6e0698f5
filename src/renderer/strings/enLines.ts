import { plural } from './enShell';

export const lines = {
  title: 'Lines', list: 'Lines', search: 'Search the lines', searchKey: 'search', move: 'move', newLine: 'New line', untitled: 'New line', trash: 'move to trash', trashLine: 'Move to trash',
  verdict: { good: 'Still good', stale: 'Stale', unsupported: 'No source', withdrawn: 'Withdrawn' },
  notReviewed: 'Not reviewed',
  all: 'All', filterVerdict: 'Verdict', filterTopic: 'Topic', noTopic: 'No topic', count: (shown: number, all: number) => (shown === all ? plural(all, 'line', 'lines') : `${shown} of ${all}`),
  empty: 'No line is written yet', emptyAbout: 'What the principal may say, answer, avoid or listen for belongs here, each with its evidence.', emptyFiltered: 'No line passes these filters', clear: 'Take all filters off',
  reviewed: (date: string, age: string) => `reviewed ${date}, ${age}`, neverReviewed: 'not reviewed yet', priority: (number: number) => `priority ${number}`, version: (number: number) => `version ${number}`,
  inPacks: (count: number) => `in ${plural(count, 'pack', 'packs')}`, notUsed: 'not used yet',
  headline: 'Headline', text: 'Text', textPlaceholder: 'What is to be said, in words that can be spoken', ifPressed: 'If pressed', ifPressedPlaceholder: 'What to add when asked again',
  stance: 'Stance', topic: 'Topic', chooseTopic: 'Choose a topic', usability: 'Use', audience: 'To whom', audiencePlaceholder: 'The counterpart, in the meeting', priorityWord: 'Priority', priorities: ['1, must', '2, should', '3, may'],
  marking: 'Marking', noMarking: 'no marking of its own', reviewBy: 'Review by', validUntil: 'Valid until', state: 'State', reviewedOn: 'Reviewed', noDate: 'no date',
  stillGood: 'Still good', withdraw: 'Withdraw', restore: 'Make it a draft again', standing: 'How it stands', goodNow: 'Reviewed, supported, and nothing newer on the topic.',
  evidence: 'Evidence', evidenceCount: (count: number) => (count === 0 ? 'none yet' : String(count)), addEvidence: 'Add evidence: an engagement, a statement, a commitment', removeEvidence: (title: string) => `Remove ${title}`, noEvidence: 'A line without evidence is printed with a warning. Type below to find what supports it.',
  usedIn: 'Used in', choose: 'Choose a line in the list',
  kinds: { assertion: 'claim', statement: 'statement', commitment: 'commitment', engagement: 'engagement', passage: 'passage' },
};
