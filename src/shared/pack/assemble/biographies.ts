import { formatDate } from '../../domain/dates';
import type { Block, RichText } from '../model';
import { joined, run, withNotes } from '../richText';
import type { SnapshotItem, SnapshotPerson } from '../snapshot';
import { currentPost, languageOf, ownScriptName, postName } from './cover';
import { eventBriefText, joinWords, tenureSpan } from './events';
import { cite, exampleMark, itemAnchor, shows, type Material, type SectionInput } from './material';

function spellings(person: SnapshotPerson): RichText {
  const variants = person.names.filter((name) => (name.kind === 'press-variant' || name.kind === 'romanisation' || name.kind === 'former') && name.name !== person.displayName);
  return joined(variants.map((name) => run(name.name, name.script === 'Latn' ? {} : { lang: languageOf(name.script) })), '; ');
}

function posts(material: Material, person: SnapshotPerson): RichText {
  return joined(person.tenures.map((tenure) => withNotes(
    run(joinWords([postName(tenure), tenureSpan(tenure)], ', ')),
    cite(material, { type: 'person', id: person.id, name: person.displayName }, { field: `tenure:${tenure.id}`, most: 2 }),
  )), '; ');
}

function facts(material: Material, item: SnapshotItem, person: SnapshotPerson): Block[] {
  const own = ownScriptName(person);
  const ownText = own ? [...run(own.name, { lang: languageOf(own.script) }), ...run(own.isVerified ? '' : ' (spelling not yet verified)', { italic: true })] : [];
  const rows: Array<{ label: string; value: RichText }> = [
    { label: 'In own script', value: ownText },
    { label: 'Say', value: run(person.pronunciation ? `“${person.pronunciation}”` : '') },
    { label: 'Address as', value: run(person.formOfAddress) },
    { label: 'Posts', value: posts(material, person) },
    { label: 'Also spelt', value: shows(item.detail, 'full') ? spellings(person) : [] },
    { label: 'Verified', value: run(joinWords([person.biographyVerifiedOn ? `on ${formatDate(person.biographyVerifiedOn)}` : null, person.biographyVerifyBy ? `verify by ${formatDate(person.biographyVerifyBy)}` : null], ', ')) },
  ];
  const filled = rows.filter((row) => row.value.length > 0);
  return filled.length > 0 ? [{ kind: 'facts', rows: filled, itemId: item.id }] : [];
}

function portrait(item: SnapshotItem, person: SnapshotPerson): Block[] {
  if (!person.portrait) return [];
  const { mediaType, base64, altText, takenOn } = person.portrait;
  return [{ kind: 'portrait', mediaType, data: base64, altText: altText ?? `Portrait of ${person.displayName}`, caption: `Photograph, ${photographDay(takenOn)}`, itemId: item.id }];
}

/** A photograph may be dated by its month or its year alone. */
function photographDay(date: string | null): string {
  const precision = { 4: 'year', 7: 'month' }[date?.length ?? 0] ?? 'day';
  const day = formatDate(date && `${date}-01-01`.slice(0, 10), precision);
  return day === formatDate(null) ? 'date not known' : day;
}

function metBefore(material: Material, item: SnapshotItem, person: SnapshotPerson): Block[] {
  if (person.meetings.length === 0) return [];
  const items = person.meetings.map((meeting) => [...eventBriefText(material.snapshot, meeting), ...run(` (${meeting.role})`)]);
  return [{ kind: 'heading', level: 3, text: run('Met before'), itemId: item.id }, { kind: 'list', ordered: false, items, itemId: item.id }];
}

function biography(material: Material, item: SnapshotItem, person: SnapshotPerson): Block[] {
  const name = item.override?.title ?? person.displayName;
  const notes = cite(material, { type: 'person', id: person.id, name }, { most: 2 });
  if (!shows(item.detail, 'brief')) {
    const words = item.override?.text ?? currentPost(person);
    return [{ kind: 'paragraph', style: 'body', text: [...withNotes(run(name, { strong: true }), notes), ...exampleMark(material.snapshot, person.isExample, 'report'), ...run(words ? `. ${words}` : '')], ...itemAnchor(item) }];
  }
  const text = item.override?.text ?? person.biography;
  return [
    { kind: 'heading', level: 2, text: [...withNotes(run(name), notes), ...exampleMark(material.snapshot, person.isExample, 'report')], ...itemAnchor(item) },
    ...portrait(item, person),
    ...facts(material, item, person),
    ...(text ? [{ kind: 'paragraph' as const, style: 'body' as const, text: run(text), itemId: item.id }] : []),
    ...(shows(item.detail, 'full') ? metBefore(material, item, person) : []),
  ];
}

/** Who they are, how to say and address them, and when our side met them. */
export function assembleBiographies({ material, section }: SectionInput): Block[] {
  return section.items.flatMap((item) => {
    const person = item.recordType === 'person' ? material.people.get(item.recordId) : undefined;
    return person ? biography(material, item, person) : [];
  });
}
