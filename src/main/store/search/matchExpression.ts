import { isNameParticle, spellingKeys } from '../../../shared/domain/spellingKey';
import type { ParsedQuery, QueryTerm } from '../../../shared/search/parseQuery';
import { FACET, facetToken } from './indexer';

const TITLE = '{title names}';
const TEXT = '{title names body topics people}';

/** What a search is limited to, beside what its own text says. */
export interface MatchScope {
  dossierId: string | null;
  types: readonly string[];
  /** Two-letter codes; null when the query names no country. */
  countries: readonly string[] | null;
}

/**
 * Full-text expressions for one query, from the strictest to the most tolerant; the later ones find all that the earlier
 * ones do. Everything a user typed stands in quotation marks: no text can become an operator.
 */
export interface MatchExpressions {
  /** Title or first name begins with all that was typed; null when that is more than words. */
  leading: string | null;
  title: string | null;
  text: string;
  /** By the sound of names; null when nothing in the query could be a name. */
  spelling: string | null;
}

export function matchExpressions(query: ParsedQuery, scope: MatchScope): MatchExpressions {
  const narrowing = scopeExpression(query, scope);
  const words = query.terms.map(termExpression);
  if (words.length === 0) return { leading: null, title: null, text: narrowing ?? `facets : ${quoted(FACET.all)}`, spelling: null };
  const within = (expression: string) => (narrowing ? `(${expression}) AND ${narrowing}` : expression);
  const bySound = spellingExpression(query.terms);
  return {
    leading: query.terms.every((term) => term.kind === 'word') ? within(`${TITLE} : ^ ${startOf(query.terms.map((term) => term.text).join(' '))}`) : null,
    title: within(`${TITLE} : (${words.join(' AND ')})`),
    text: within(`${TEXT} : (${words.join(' AND ')})`),
    spelling: bySound ? within(bySound) : null,
  };
}

function scopeExpression(query: ParsedQuery, scope: MatchScope): string | null {
  const { filters } = query;
  const groups = [
    scope.dossierId === null ? null : anyFacet([facetToken(FACET.dossier, scope.dossierId), `${FACET.dossier}${FACET.all}`]),
    anyFacet(scope.types.map((type) => facetToken(FACET.type, type))),
    anyFacet(filters.types.map((type) => facetToken(FACET.type, type))),
    anyFacet(filters.kinds.map((kind) => facetToken(FACET.kind, kind))),
    anyFacet(filters.strengths.map((strength) => facetToken(FACET.strength, strength))),
    scope.countries === null ? null : anyFacet(scope.countries.length > 0 ? scope.countries.map((code) => facetToken(FACET.country, code)) : ['xcnone']),
    anyOf(filters.topics.map((topic) => `topics : ${startOf(topic)}`)),
    anyOf(filters.people.map(personExpression)),
  ].filter((group) => group !== null);
  return groups.length > 0 ? groups.join(' AND ') : null;
}

function anyFacet(tokens: readonly string[]): string | null {
  return tokens.length > 0 ? `facets : (${tokens.map(quoted).join(' OR ')})` : null;
}

function anyOf(expressions: readonly string[]): string | null {
  return expressions.length > 0 ? `(${expressions.join(' OR ')})` : null;
}

function personExpression(name: string): string {
  const keys = spellingKeys(name);
  const byName = `people : ${startOf(name)}`;
  return keys.length > 0 ? `(${byName} OR keys : (${keys.map(quoted).join(' AND ')}))` : byName;
}

/** Every word by its letters or, where it may be a name, by its sound; particles of names are left out. */
function spellingExpression(terms: readonly QueryTerm[]): string | null {
  let names = 0;
  const parts = terms.flatMap((term, at) => {
    if (term.kind === 'word' && isNameParticle(term.text.toLowerCase(), terms[at + 1]?.text.toLowerCase())) return [];
    const keys = spellingKeys(term.text).filter((key) => key.length > 1);
    if (keys.length === 0) return [`${TEXT} : ${termExpression(term)}`];
    names += 1;
    return [`(${TEXT} : ${termExpression(term)} OR keys : (${keys.map(quoted).join(' AND ')}))`];
  });
  return names > 0 ? parts.join(' AND ') : null;
}

function termExpression(term: QueryTerm): string {
  return term.kind === 'phrase' ? quoted(term.text) : startOf(term.text);
}

/** The words of `text` together, the last one perhaps only begun; a single letter is never the beginning of a word. */
function startOf(text: string): string {
  const last = /[\p{L}\p{N}\p{M}]+(?=[^\p{L}\p{N}\p{M}]*$)/u.exec(text)?.[0] ?? '';
  return last.length > 1 ? `${quoted(text)} *` : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replace(/[\u0000"]/g, ' ')}"`;
}
