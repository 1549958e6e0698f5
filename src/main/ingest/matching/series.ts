import { isNameParticle, spellingKeys } from '../../../shared/domain/spellingKey';
import type { EngagementKind } from '../../../shared/domain/values';
import { isNear } from '../people/people';
import { areApart, kindName, nearnessOfKinds } from './kinds';
import type { KnownSeries } from './known';
import { seriesNames, type SeriesName } from './seriesName';

/** The series that a report names. */
export interface SameSeries {
  id: string;
  /** By one of its names; otherwise it is to be asked. */
  isExact: boolean;
  reason: string;
}

/** Two skeletons of fewer consonants are alike by chance. */
const MIN_SOUND = 3;
/** Names of fewer words are another name when a word is missing. */
const MIN_WORDS_TO_MISS_ONE = 3;

/**
 * The series that goes by a name. Before the name, "Exercise", "joint", "bilateral", numbers and the countries do not count;
 * a committee of two other countries is never the same.
 */
export function matchSeries(name: string, kind: EngagementKind, known: readonly KnownSeries[]): SameSeries | null {
  const ours = seriesNames(name);
  return exactSeries({ name, ours, kind }, known) ?? nearSeries({ name, ours, kind }, known);
}

interface Named { name: string; ours: readonly SeriesName[]; kind: EngagementKind }

function exactSeries({ name, ours, kind }: Named, known: readonly KnownSeries[]): SameSeries | null {
  const found = known.flatMap((series) => {
    const by = series.names.concat(series.name).find((each) => seriesNames(each).some((theirs) => ours.some((our) => our.key === theirs.key && agree(our, theirs))));
    return by === undefined ? [] : [{ series, by }];
  });
  const best = found.find(({ series }) => series.kind === kind) ?? found.find(({ series }) => !areApart(series.kind, kind)) ?? found[0];
  if (best === undefined) return null;
  const { series, by } = best;
  const rivals = found.filter((other) => (series.kind === kind) === (other.series.kind === kind));
  if (rivals.length > 1) return { id: series.id, isExact: false, reason: `${rivals.length} series go by the name “${name}”.` };
  if (areApart(series.kind, kind)) return { id: series.id, isExact: false, reason: `Named like ${series.name}, but that is a series of another kind: ${kindName(series.kind)} there, ${kindName(kind)} here.` };
  return { id: series.id, isExact: true, reason: by === series.name ? `Named as ${series.name}.` : `Named as ${series.name}, which is also called “${by}”.` };
}

/** A name without countries may be anybody's; two that name different pairs are two series. */
function agree(a: SeriesName, b: SeriesName): boolean {
  const [few, many] = a.countries.size <= b.countries.size ? [a.countries, b.countries] : [b.countries, a.countries];
  return [...few].every((code) => many.has(code));
}

interface Near { series: KnownSeries; reason: string; rank: number }

function nearSeries({ name, ours, kind }: Named, known: readonly KnownSeries[]): SameSeries | null {
  let best: Near | null = null;
  for (const series of known) {
    if (nearnessOfKinds(series.kind, kind) === 'other') continue;
    for (const each of series.names.concat(series.name)) {
      for (const theirs of seriesNames(each)) {
        const likeness = ours.map((our) => (agree(our, theirs) ? alike(our, theirs) : null)).find((one) => one !== null);
        if (likeness && (best === null || likeness.rank > best.rank)) best = { series, rank: likeness.rank, reason: likeness.say(name, each) };
      }
    }
  }
  return best === null ? null : { id: best.series.id, isExact: false, reason: best.reason };
}

interface Likeness { rank: number; say: (ours: string, theirs: string) => string }

function alike(a: SeriesName, b: SeriesName): Likeness | null {
  if (isSpelledAlike(a, b)) return { rank: 4, say: (ours, theirs) => `“${ours}” is spelled nearly like “${theirs}”.` };
  if (isInitials(a, b)) return { rank: 3, say: (ours, theirs) => `“${ours}” are the first letters of “${theirs}”.` };
  if (isInitials(b, a)) return { rank: 3, say: (ours, theirs) => `“${theirs}” are the first letters of “${ours}”.` };
  const swapped = [a, b].map(({ words }) => words.map((word) => (word === 'military' ? 'defence' : word)).join(''));
  if (swapped[0] === swapped[1]) return { rank: 2, say: (ours, theirs) => `“${ours}” differs from “${theirs}” by “military” and “defence” only.` };
  const missing = missingWord(a.words, b.words) ?? missingWord(b.words, a.words);
  return missing === null ? null : { rank: 1, say: (ours, theirs) => `“${ours}” and “${theirs}” differ by the word “${missing}” only.` };
}

function isSpelledAlike(a: SeriesName, b: SeriesName): boolean {
  const [ours, theirs] = [withoutArticles(a.words), withoutArticles(b.words)];
  if (ours.length === theirs.length && ours.every((word, at) => isLikeWord(word, theirs[at] ?? ''))) return true;
  return isNear(a.key, b.key) || isLikeWord(a.words.join(' '), b.words.join(' '));
}

/** "Al", "An" and "bin" come and go with the reporter. */
function withoutArticles(words: readonly string[]): string[] {
  return words.filter((word, at) => !isNameParticle(word, words[at + 1]));
}

function isLikeWord(a: string, b: string): boolean {
  if (isNear(a, b)) return true;
  const key = spellingKeys(a).join(' ');
  return key.length >= MIN_SOUND && key === spellingKeys(b).join(' ');
}

function isInitials(acronym: SeriesName, full: SeriesName): boolean {
  return acronym.words.length === 1 && full.words.length > 1 && acronym.key.length > 2 && acronym.key === full.initials;
}

/** The one word of the longer list that the shorter leaves out; null when they differ otherwise. */
function missingWord(long: readonly string[], short: readonly string[]): string | null {
  if (long.length !== short.length + 1 || short.length < MIN_WORDS_TO_MISS_ONE - 1) return null;
  const at = long.findIndex((word, index) => word !== short[index]);
  return long.slice(at + 1).join(' ') === short.slice(at).join(' ') ? (long[at] ?? null) : null;
}
