import { z } from 'zod';
import { spellingKey } from '../../../../shared/domain/spellingKey';
import { timestamp } from '../../../platform/clock';
import { insert, one, run } from '../../../store/sql';
import { ensureCountries } from '../../countries';
import type { MatchedPerson } from '../people';
import type { PersonStep } from '../acceptPlan';
import type { AcceptWork } from './work';

const Found = z.object({ id: z.string() });

/** Keeps the people of a report. @returns the id of each by its key */
export function acceptPeople(work: AcceptWork): Map<string, string> {
  const { people, plan } = work.opened;
  const ids = new Map<string, string>();
  for (const step of plan.people) {
    const person = people.find((each) => each.key === step.key);
    if (!person) continue;
    const id = step.knownId ?? newPerson(work, person);
    for (const name of step.knownId === null ? [step.name, ...step.newSpellings] : step.newSpellings) addSpelling(work, { id, name, isFirst: step.knownId === null && name === step.name, person });
    if (step.neverSame !== null) keepApart(work, id, step);
    ids.set(step.key, id);
    work.tell('person', id, step.knownName ?? step.name, step.knownId === null);
  }
  return ids;
}

function newPerson(work: AcceptWork, person: MatchedPerson): string {
  const { db, ids, clock, dossierId } = work;
  const id = ids.next();
  const now = timestamp(clock);
  if (person.country !== null) ensureCountries(db, [person.country]);
  insert(db, 'person', { id, dossier_id: dossierId, country: person.country, display_name: person.name, sort_key: sortKey(person.name), created_at: now, updated_at: now });
  if (person.post !== null) firstSeenInPost(work, { personId: id, title: person.post, country: person.country, spans: spansOf(work, person, 'post') });
  return id;
}

/** Patronymic names have no surname: what sorts is the last word with the article before it. */
function sortKey(name: string): string {
  const words = name.split(/\s+/);
  const last = words.length - 1;
  const from = last > 1 && /^(?:al|el|de|da|dos|van|von|der|bin|ibn|abu|ul)$/i.test(words[last - 1] ?? '') ? last - 1 : last;
  const rest = words.slice(0, from).join(' ');
  return rest === '' ? name : `${words.slice(from).join(' ')}, ${rest}`;
}

function addSpelling(work: AcceptWork, { id, name, isFirst, person }: { id: string; name: string; isFirst: boolean; person: MatchedPerson }): void {
  const { db, ids, claims } = work;
  const nameId = ids.next();
  const added = run(db, `INSERT OR IGNORE INTO person_name (id, person_id, name, kind, script, match_key, is_verified, position)
    VALUES (@nameId, @id, @name, @kind, @script, @key, 0, (SELECT coalesce(max(position) + 1, 0) FROM person_name WHERE person_id = @id))`, { nameId, id, name, kind: isFirst ? 'canonical' : 'press-variant', script: scriptOf(name), key: spellingKey(name) });
  const told = [...spansOf(work, person, 'name').filter(({ start, end }) => claims.source.text.slice(start, end) === name), ...spansOfText(claims.source.text, name)].slice(0, 1);
  // A spelling that stands nowhere in the text is a person's own.
  if (added > 0) claims.claim({ type: 'name', id: nameId }, { predicate: 'name', value: name, spans: told, derivation: told.length === 0 ? 'entered' : 'extracted' });
}

function spansOfText(text: string, name: string): Array<{ start: number; end: number }> {
  const start = text.indexOf(name);
  return start < 0 ? [] : [{ start, end: start + name.length }];
}

/** ISO 15924 of the first letter; the press writes Latin far most often. */
function scriptOf(name: string): string {
  const scripts: ReadonlyArray<readonly [RegExp, string]> = [[/\p{Script=Arabic}/u, 'Arab'], [/\p{Script=Devanagari}/u, 'Deva'], [/\p{Script=Cyrillic}/u, 'Cyrl'], [/\p{Script=Han}/u, 'Hani'], [/\p{Script=Sinhala}/u, 'Sinh'], [/\p{Script=Tamil}/u, 'Taml']];
  return scripts.find(([pattern]) => pattern.test(name))?.[1] ?? 'Latn';
}

/** Passages that tell a field of the participants that this person is. */
export function spansOf(work: Pick<AcceptWork, 'opened'>, person: Pick<MatchedPerson, 'participants'>, field: 'name' | 'post'): Array<{ start: number; end: number }> {
  return person.participants.flatMap((path) => (work.opened.evidence.byField.get(`${path}.${field}`) ?? []).map(({ start, end }) => ({ start, end })));
}

function firstSeenInPost(work: AcceptWork, { personId, title, country, spans }: { personId: string; title: string; country: string | null; spans: Array<{ start: number; end: number }> }): void {
  const { db, ids, claims, day } = work;
  const known = one(db, Found, `
    SELECT po.id FROM post po LEFT JOIN organisation o ON o.id = po.organisation_id
    WHERE po.deleted_at IS NULL AND lower(po.title) = lower(@title) AND (o.country IS @country OR EXISTS (SELECT 1 FROM tenure t JOIN person p ON p.id = t.person_id WHERE t.post_id = po.id AND p.country IS @country))
    ORDER BY po.precedence, po.id LIMIT 1`, { title, country });
  const postId = known?.id ?? ids.next();
  if (!known) insert(db, 'post', { id: postId, title });
  const tenureId = ids.next();
  insert(db, 'tenure', { id: tenureId, person_id: personId, post_id: postId, from_date: day, from_basis: 'first-seen' });
  claims.claim({ type: 'tenure', id: tenureId }, { predicate: 'tenure', value: title, spans });
}

function keepApart({ db, ids, clock }: AcceptWork, personId: string, step: PersonStep): void {
  const other = step.neverSame ?? '';
  const [a, b] = personId < other ? [personId, other] : [other, personId];
  insert(db, 'person_distinct', { id: ids.next(), person_a: a, person_b: b, reason: 'Told apart when a report was accepted.', decided_at: timestamp(clock) });
}
