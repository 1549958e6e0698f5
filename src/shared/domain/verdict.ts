import { formatDate, ordinal } from './dates';
import type { Verdict } from './records';

export interface LineFacts {
  state: string;
  stance: string;
  headline: string;
  text: string;
  ifPressed: string | null;
  reviewBy: string | null;
  reviewedOn: string | null;
  validUntil: string | null;
  /** ISO moment of the last change. */
  updatedAt: string;
}

/** What happened around a line since it was last looked at. */
export interface LineSurroundings {
  /** Latest engagement on its topic that took place, if any. */
  latestEvent: { title: string; date: string } | null;
  /** Pieces of evidence linked, and how many of them are no longer there. */
  evidence: { linked: number; lost: number };
  /** Commitments it rests on, with the day of their last change of status. */
  commitments: ReadonlyArray<{ text: string; statusWord: string; changedOn: string }>;
}

/** What is true of the whole dossier, gathered once for all lines. */
export interface DossierSurroundings {
  today: string;
  /** Spellings of people who hold no post any more. */
  outOfPost: ReadonlyArray<{ person: string; name: string; post: string; toDate: string }>;
  /** Series by every name they are called, with the latest session that took place. */
  series: ReadonlyArray<{ names: readonly string[]; latestEdition: number; latestDate: string | null }>;
}

const NOT_REVIEWED = 'Not reviewed yet.';

/** Whether a line can still be used, and why not, in sentences. A line that asserts something needs evidence. */
export function verdictOn(line: LineFacts, near: LineSurroundings, dossier: DossierSurroundings): Verdict {
  if (line.state === 'withdrawn') return { state: 'withdrawn', reasons: ['This line was withdrawn.'] };
  const reasons = [
    ...dateReasons(line, dossier.today), ...eventReasons(line, near, dossier.today), ...evidenceReasons(near),
    ...personReasons(line, dossier), ...editionReasons(line, dossier), ...commitmentReasons(line, near),
  ];
  const isAsserting = line.stance === 'raise' || line.stance === 'if-raised';
  if (isAsserting && near.evidence.linked === near.evidence.lost) return { state: 'unsupported', reasons: [...(near.evidence.lost > 0 ? [] : ['No evidence is linked to this line.']), ...reasons] };
  if (reasons.length > 0) return { state: 'stale', reasons };
  // Nothing speaks against it, but nobody has vouched for it either.
  return { state: 'good', reasons: line.reviewedOn === null ? [NOT_REVIEWED] : [] };
}

/** The day the words were last vouched for: the review, else the last change. */
function lookedAt(line: LineFacts): string {
  return line.reviewedOn ?? line.updatedAt.slice(0, 10);
}

function dateReasons(line: LineFacts, today: string): string[] {
  const reasons: string[] = [];
  if (line.validUntil && line.validUntil < today) reasons.push(`It was valid until ${formatDate(line.validUntil)}.`);
  if (line.reviewBy && line.reviewBy < today) reasons.push(`Its review was due on ${formatDate(line.reviewBy)}.`);
  return reasons;
}

function eventReasons(line: LineFacts, near: LineSurroundings, today: string): string[] {
  const event = near.latestEvent;
  if (!event || event.date <= lookedAt(line) || event.date > today) return [];
  return [`Newer event on this issue: ${event.title}, ${formatDate(event.date)}.`];
}

function evidenceReasons(near: LineSurroundings): string[] {
  const { linked, lost } = near.evidence;
  if (lost === 0) return [];
  if (linked === lost) return [lost === 1 ? 'Its evidence is no longer in the store.' : `None of its ${lost} pieces of evidence is still in the store.`];
  return [`${lost} of its ${linked} pieces of evidence ${lost === 1 ? 'is' : 'are'} no longer in the store.`];
}

function words(line: LineFacts): string {
  return [line.headline, line.text, line.ifPressed ?? ''].join('\n');
}

/** Shorter names ("Ali") would be found everywhere; a spelling must have two words to count as naming somebody. */
function personReasons(line: LineFacts, dossier: DossierSurroundings): string[] {
  const text = words(line).toLocaleLowerCase('en');
  const named = dossier.outOfPost.filter((holder) => holder.name.trim().includes(' ') && text.includes(holder.name.toLocaleLowerCase('en')));
  const once = new Map(named.map((holder) => [holder.person, holder]));
  return [...once.values()].map((holder) => `It names ${holder.person}, ${holder.post} until ${formatDate(holder.toDate)}.`);
}

/** An edition is quoted when a sentence holds both an ordinal and a name of the series. */
function editionReasons(line: LineFacts, dossier: DossierSurroundings): string[] {
  const sentences = words(line).split(/(?<=[.!?])\s+|\n+/);
  const reasons = sentences.flatMap((sentence) => dossier.series.flatMap((series) => {
    if (!series.names.some((name) => isNamed(sentence, name))) return [];
    const quoted = [...sentence.matchAll(/\b(\d{1,3})(?:st|nd|rd|th)\b/g)].map((match) => Number(match[1]));
    const highest = Math.max(0, ...quoted);
    if (highest === 0 || highest >= series.latestEdition) return [];
    const when = series.latestDate ? ` (${formatDate(series.latestDate)})` : '';
    return [`It quotes the ${ordinal(highest)} edition; the latest on record is the ${ordinal(series.latestEdition)}${when}.`];
  }));
  return [...new Set(reasons)];
}

function isNamed(sentence: string, name: string): boolean {
  const at = sentence.toLocaleLowerCase('en').indexOf(name.toLocaleLowerCase('en'));
  if (name.trim() === '' || at < 0) return false;
  const isLetter = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text);
  return !isLetter(sentence.charAt(at - 1)) && !isLetter(sentence.charAt(at + name.length));
}

function commitmentReasons(line: LineFacts, near: LineSurroundings): string[] {
  return near.commitments.filter((c) => c.changedOn.slice(0, 10) > lookedAt(line)).map((c) => `“${shorten(c.text)}” is ${c.statusWord} since ${formatDate(c.changedOn)}.`);
}

function shorten(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69).trimEnd()}…`;
}
