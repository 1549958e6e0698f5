import { createHash } from 'node:crypto';
import { z } from 'zod';
import { spellingKey } from '../../../shared/domain/spellingKey';
import type { Db } from '../../store/connection';
import { one } from '../../store/sql';
import type { PersonEntry, Sample, SourceEntry } from './format';
import { locatePassage, storedText } from './passages';
import { passageId, type SampleWriter } from './writer';

const Known = z.object({ code: z.string() });

/** Countries, the dossier, organisations, posts and topics. A country that the store has already is left as it is. */
export function writeFoundations(db: Db, writer: SampleWriter, { dossier: file, topics }: Sample): void {
  for (const country of file.countries) {
    if (!one(db, Known, 'SELECT code FROM country WHERE code = ?', [country.code])) writer.row('country', country);
  }
  writer.row('dossier', { ...file.dossier, isExample: true, createdAt: writer.recordedAt });
  for (const { parent, ...organisation } of file.organisations) writer.row('organisation', { ...organisation, parentId: parent });
  for (const { organisation, ...post } of file.posts) writer.row('post', { ...post, organisationId: organisation });
  topics.topics.forEach(({ parent, terms, ...topic }, position) => {
    writer.row('topic', { ...topic, dossierId: writer.dossierId, parentId: parent, position });
    terms.forEach((term, index) => writer.row('topic_term', { id: `${topic.id}.term-${index + 1}`, topicId: topic.id, ...term }));
  });
}

/** Sources with their texts and passages. Origins come before their copies, whatever the order of the file. */
export function writeSources(writer: SampleWriter, sources: readonly SourceEntry[]): void {
  for (const source of originsFirst(sources)) writeSource(writer, source);
}

function originsFirst(sources: readonly SourceEntry[]): SourceEntry[] {
  const depth = (source: SourceEntry): number => {
    const origin = sources.find((candidate) => candidate.id === source.origin);
    return origin ? depth(origin) + 1 : 0;
  };
  return sources.toSorted((a, b) => depth(a) - depth(b));
}

function writeSource(writer: SampleWriter, source: SourceEntry): void {
  const { origin, passages, text: _paragraphs, ...fields } = source;
  const text = storedText(source);
  writer.row('source', {
    ...fields, dossierId: writer.dossierId, originSourceId: origin, text, textSha256: createHash('sha256').update(text, 'utf8').digest('hex'), createdAt: writer.recordedAt,
  });
  for (const [key, exact] of Object.entries(passages)) {
    const at = `${source.id}#${key}`;
    writer.row('passage', { id: passageId(at), sourceId: source.id, ...locatePassage(text, exact, at) });
  }
}

/** People with every spelling of their names and the posts they were seen in. */
export function writePeople(writer: SampleWriter, { people, neverSame }: Sample['people']): void {
  for (const person of people) writePerson(writer, person);
  for (const { a, b, ...rest } of neverSame) writer.row('person_distinct', { ...rest, ...inOrder('person', a, b) });
}

function writePerson(writer: SampleWriter, person: PersonEntry): void {
  const { names, tenures, claims, ...fields } = person;
  writer.stamped('person', fields);
  names.forEach(({ cites, ...name }, position) => {
    const id = `${person.id}.name-${position + 1}`;
    writer.row('person_name', { id, personId: person.id, ...name, matchKey: spellingKey(name.name), position });
    writer.partClaim({ type: 'name', id }, { field: 'name', value: name.name, cites });
  });
  tenures.forEach(({ post, note, cites, ...tenure }, index) => {
    const id = `${person.id}.tenure-${index + 1}`;
    writer.row('tenure', { id, personId: person.id, postId: post, ...tenure });
    writer.partClaim({ type: 'tenure', id }, { field: 'tenure', value: post, note, cites });
  });
  writer.claims({ type: 'person', id: person.id }, claims);
}

/** The store keeps a pair once, the smaller id first. */
export function inOrder(column: 'person' | 'engagement', a: string, b: string): Record<string, string> {
  const [first, second] = a < b ? [a, b] : [b, a];
  return { [`${column}A`]: first, [`${column}B`]: second };
}
