import type { OtherEvent } from '../events/otherEvents';
import { ordinalText } from '../events/ordinals';
import { charsOf, type Seen } from '../events/reading';
import { isOneOf, wordAt } from '../language/tokens';
import type { DraftEngagement, Evidence } from '../types';

/** The other events of a report as drafts with evidence; what is not told of them stays null. */
export function draftOthers(seen: Seen, others: readonly OtherEvent[], primary: DraftEngagement): { drafts: DraftEngagement[]; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const drafts = others.map((other, at): DraftEngagement => {
    const field = `otherEngagements.${at}`;
    const chars = charsOf(seen.report, other.start, other.end);
    evidence.push({ field: `${field}.title`, ...chars, basis: 'stated', confidence: 'moderate', rule: other.rule });
    for (const [key, date] of [['dateStart', other.when.from], ['dateEnd', other.when.to]] as const) {
      if (date !== null && other.when.rule !== null) evidence.push({ field: `${field}.${key}`, ...charsOf(seen.report, date.phrase.start, date.phrase.end), basis: date.basis, confidence: 'moderate', rule: other.when.rule });
    }
    evidence.push(...seriesEvidence(other, { field, ...chars }));
    return {
      type: other.kind, title: titleOf({ ...other, title: withFirstOfPair(seen, other.title) }), status: isPlanned(other, seen.layout.reference.day) ? 'planned' : 'reported-only', dateStart: other.isSameDay ? primary.dateStart : other.when.start, dateEnd: other.isSameDay ? primary.dateEnd : other.when.end, city: null, venueCountry: null,
      countries: countriesOf(seen, other, primary), series: other.name === null ? null : { name: other.name, edition: other.edition }, participants: [], topics: [],
    };
  });
  return { drafts, evidence };
}

/** The series and the edition rest on the words that name the event. */
function seriesEvidence({ name, edition, seriesRules }: OtherEvent, { field, start, end }: { field: string; start: number; end: number }): Evidence[] {
  if (name === null || seriesRules === undefined) return [];
  const mark = { start, end, basis: 'stated', confidence: 'moderate' } as const;
  const named: Evidence[] = [{ field: `${field}.series.name`, ...mark, rule: seriesRules.name }];
  return edition === null || seriesRules.edition === null ? named : [...named, { field: `${field}.series.edition`, ...mark, rule: seriesRules.edition }];
}

/** The day decides where it is known; else the words. */
function isPlanned({ when, isPlanned: isSaidSo }: OtherEvent, reference: string | null): boolean {
  const day = when.end ?? when.start;
  return day === null || reference === null ? isSaidSo : day > reference;
}

/** So many tokens behind the words for an event its countries may be named. */
const PAIR_REACH = 12;

/** The pair that is named right there; else that of the primary event. */
function countriesOf(seen: Seen, other: OtherEvent, { countries }: DraftEngagement): string[] {
  return isBilateral(other) ? (pairNamed(seen, other) ?? [...countries]) : [];
}

/** Behind "of", "between" or "by", and not "with" or "near". */
function isOfThese({ tokens }: Seen['report'], at: number): boolean {
  return /^(?:of|between|by)$/.test(wordAt(tokens, wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1));
}

/** "the fourth edition of X, an exercise of the navies of Brazil and Namibia". */
function pairNamed({ report }: Seen, { start, end, sentence }: OtherEvent): [string, string] | null {
  const limit = Math.min(end + PAIR_REACH, report.sentences[sentence]?.end ?? end);
  const named = report.countries.flatMap((hit) => {
    const [word] = hit.value;
    return hit.start >= start && hit.end <= limit && hit.value.length === 1 && word !== undefined && word.kind !== 'service' ? [{ ...hit, code: word.code }] : [];
  });
  for (const [at, first] of named.entries()) {
    const second = named[at + 1];
    if (second !== undefined && first.code !== second.code && isOfThese(report, first.start) && isOneOf('&-_', report.classes.slice(first.end, second.start))) return [first.code, second.code];
  }
  return null;
}

function isBilateral(other: OtherEvent): boolean {
  return other.isSameDay || other.edition !== null && other.kind !== 'meeting';
}

const FIRST_OF_PAIR = /(?:\p{Lu}[\p{L}’'-]* ?){1,3}$/u;

/** "–Tanzania staff talks": the words of an act may begin within a pair of countries, of which the first stands before the dash. */
function withFirstOfPair({ report }: Seen, title: string): string {
  const at = /^[–—-]/.test(title) ? report.text.indexOf(title) : -1;
  return at < 0 ? title : `${FIRST_OF_PAIR.exec(report.text.slice(0, at))?.[0] ?? ''}${title}`.replace(/^[–—-]/, '');
}

function titleOf(other: OtherEvent): string {
  const phrase = other.title.length > 150 ? `${other.title.slice(0, 149).replace(/\s+\S*$/, '')}…` : other.title;
  if (other.name === null || phrase.includes(other.name)) return phrase;
  return other.edition === null || phrase.includes(ordinalText(other.edition)) ? `${phrase} (${other.name})` : `${phrase}: ${ordinalText(other.edition)} ${other.name}`;
}
