import { compareNames, type NameMatch, type Pair } from './compareNames';
import type { PersonName } from './personName';
import type { PostMatch } from './posts';

/** The two names by which two people are most alike. */
export interface Likeness {
  match: NameMatch;
  ours: PersonName;
  theirs: PersonName;
  worth: number;
}

const WORTH: Readonly<Record<NameMatch['relation'], number>> = { same: 60, shorter: 45, longer: 45, one: 25, 'first-names': 20, family: 18 };

/** How much likelier a name in another script must be before it is told instead of one that a reader of the report can compare. */
const OTHER_SCRIPT = 5;

/** The likest of all pairs of names; null when no two have anything in common. */
export function bestLikeness(ours: readonly PersonName[], theirs: readonly PersonName[]): Likeness | null {
  let best: (Likeness & { rank: number }) | null = null;
  for (const our of ours) {
    for (const their of theirs) {
      const match = compareNames(our, their);
      if (match === null) continue;
      const equal = match.pairs.filter(({ grade }) => grade === 'equal').length;
      const worth = WORTH[match.relation] + match.telling * 4 + equal - (match.isFaint || match.hasInitials ? 15 : 0);
      const rank = worth - (our.isConverted === their.isConverted ? 0 : OTHER_SCRIPT);
      if (best === null || rank > best.rank) best = { match, ours: our, theirs: their, worth, rank };
    }
  }
  return best;
}

type PostRelation = PostMatch['relation'];

/** A name that many bear tells nothing without a post or another name: whether two names in such a relation are asked about. */
const ASKED: Readonly<Record<NameMatch['relation'], (match: NameMatch, post: PostRelation) => boolean>> = {
  same: ({ telling, pairs, isFaint, hasInitials }, post) => (pairs.length > 1 ? !(isFaint || hasInitials) || telling > 0 || isKnownPost(post) : telling > 0 || post === 'same'),
  shorter: ({ telling }, post) => telling > 0 || isKnownPost(post),
  longer: ({ telling }, post) => telling > 0 || isKnownPost(post),
  one: ({ telling }, post) => post === 'same' || (telling > 0 && post !== 'other'),
  'first-names': ({ telling, pairs }, post) => isKnownPost(post) || (telling > 0 && pairs.length > 1),
  family: ({ telling, pairs }, post) => isKnownPost(post) && (telling > 0 || pairs.length > 1),
};

function isKnownPost(post: PostRelation): boolean {
  return post === 'same' || post === 'other-time';
}

export function isWorthAsking(match: NameMatch, post: PostRelation): boolean {
  return ASKED[match.relation](match, post);
}

/** Whether “the same person” is what should be proposed. Another family name never is. */
export function isLikely(match: NameMatch, post: PostRelation): boolean {
  if (match.relation === 'first-names' || match.relation === 'family') return false;
  if (post === 'same') return match.relation !== 'one' || match.isFamilySame || match.telling > 0;
  return match.relation !== 'one' && match.isFamilySame && !match.isFaint && isTold(match, post);
}

/** Whether a name tells its bearer without the post. */
function isTold({ telling, pairs, relation }: NameMatch, post: PostRelation): boolean {
  if (telling > 1) return true;
  return post !== 'other' && (pairs.length > 2 || (telling > 0 && relation === 'same'));
}

/** How the names are alike, in sentences. */
export function nameReasons({ match, ours, theirs }: Likeness): string[] {
  const script = ours.isConverted === theirs.isConverted ? '' : ', in another script';
  const differing = match.pairs.filter(({ ours: a, theirs: b }) => a.word !== b.word);
  const spelled = script === '' ? differing.slice(0, 2).map(pairReason) : [];
  switch (match.relation) {
    case 'same': return spelled.length > 0 ? spelled : [sameName(match, theirs, script)];
    case 'shorter': return [`A shorter form of “${theirs.text}”${script}.`, ...spelled];
    case 'longer': return [`A fuller form of “${theirs.text}”${script}.`, ...spelled];
    case 'one': return [`Only one name is the same, “${match.pairs[0]?.ours.shown ?? ''}”: “${theirs.text}” on record.`];
    case 'first-names': return [`The same first names, but another family name: “${lastOf(theirs)}” on record, “${lastOf(ours)}” here.`];
    case 'family': return [`The same family name, but other first names: “${theirs.text}” on record.`];
  }
}

function sameName({ pairs }: NameMatch, theirs: PersonName, script: string): string {
  if (script !== '') return `The same name in another script: “${theirs.text}”.`;
  const isTurned = pairs.some(({ at, thereAt }) => at !== thereAt);
  return isTurned ? `The same names in another order: “${theirs.text}”.` : `The same name, written “${theirs.text}” on record.`;
}

function pairReason({ ours, theirs, grade }: Pair): string {
  if (grade === 'initial') return `“${ours.shown}” here, “${theirs.shown}” on record: the first letter is the same.`;
  const how = grade === 'sound' ? 'they sound the same' : grade === 'near' ? 'one letter apart' : 'alike in a few letters only';
  return `“${ours.shown}” here, “${theirs.shown}” on record: ${how}.`;
}

function lastOf({ parts }: PersonName): string {
  return parts.at(-1)?.shown ?? '';
}
