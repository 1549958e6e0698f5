import type { ItemType, Profile } from '../domain/values';
import type { SectionKind } from './model';

/** One kind of section of a pack: its number in the reading order, what it is called, how long it may be, what it takes. */
export interface SectionSpec {
  readonly kind: SectionKind;
  /** Printed before the title and kept when other sections are left out. */
  readonly number: number;
  readonly title: string;
  /** Pages it may fill; null where the profile sets no limit. */
  readonly pageLimit: number | null;
  /** Record kinds that may be chosen into it; empty = filled from the meeting and from the other sections. */
  readonly takes: readonly ItemType[];
  readonly profiles: readonly Profile[];
  readonly startsPage: boolean;
}

const ALL: readonly Profile[] = ['card', 'read-ahead', 'full-book'];
const READ_AHEAD: readonly Profile[] = ['read-ahead', 'full-book'];
const FULL_BOOK: readonly Profile[] = ['full-book'];

interface Rest { takes?: readonly ItemType[]; startsPage?: boolean }

function spec(kind: SectionKind, title: string, limits: readonly [number | null, readonly Profile[]], rest: Rest = {}): Omit<SectionSpec, 'number'> {
  return { kind, title, pageLimit: limits[0], profiles: limits[1], takes: rest.takes ?? [], startsPage: rest.startsPage ?? true };
}

/** The nineteen sections in reading order (US read-ahead, UK two-sides brief and State Department run-of-show practice). */
export const SECTIONS: readonly SectionSpec[] = [
  spec('cover', 'Cover', [1, READ_AHEAD]),
  spec('scene-setter', 'Scene setter', [1, ALL], { takes: ['engagement'] }),
  spec('points-card', 'Points card', [1, ALL], { takes: ['talking-point'] }),
  spec('agenda', 'Agenda and run-of-show', [1, READ_AHEAD]),
  spec('room', 'Who is in the room', [1, READ_AHEAD]),
  spec('biographies', 'Biographies', [3, READ_AHEAD], { takes: ['person'] }),
  spec('relationship', 'Relationship at a glance', [1, FULL_BOOK], { takes: ['series', 'engagement', 'commitment'] }),
  spec('timeline', 'Timeline', [2, READ_AHEAD], { takes: ['engagement', 'commitment'] }),
  spec('commitments', 'What was agreed and where it stands', [2, READ_AHEAD], { takes: ['commitment'] }),
  spec('issues', 'Issue pages', [null, READ_AHEAD], { takes: ['topic', 'talking-point', 'statement', 'engagement', 'commitment'] }),
  spec('context', 'Regional and domestic context', [1, FULL_BOOK], { takes: ['engagement', 'statement'] }),
  spec('outcomes', 'Draft outcomes', [3, FULL_BOOK]),
  spec('press', 'Press', [1, FULL_BOOK], { takes: ['talking-point'] }),
  spec('protocol', 'Protocol, gifts and logistics', [1, FULL_BOOK]),
  spec('contacts', 'Contacts', [0.5, FULL_BOOK], { startsPage: false }),
  spec('glossary', 'Glossary', [1, FULL_BOOK], { startsPage: false }),
  spec('annexes', 'Annexes', [null, FULL_BOOK], { takes: ['source'] }),
  spec('source-notes', 'Source notes', [2, READ_AHEAD]),
  spec('changes', 'Changes since the last version', [1, FULL_BOOK], { startsPage: false }),
].map((section, number) => ({ ...section, number }));

const byKind: ReadonlyMap<SectionKind, SectionSpec> = new Map(SECTIONS.map((section) => [section.kind, section]));

/** What is fixed about a kind of section. */
export function sectionSpec(kind: SectionKind): SectionSpec {
  const found = byKind.get(kind);
  if (!found) throw new Error(`No section of kind ${kind}`);
  return found;
}

/** Whether a profile prints this kind of section from the start. */
export function isInProfile(kind: SectionKind, profile: Profile): boolean {
  return sectionSpec(kind).profiles.includes(profile);
}

/** The points card is cut out and carried: a seventh line would not be read. */
export const CARD_LINES = 6;

/** Pages a pack of this profile should have. */
export const PAGE_RANGE: Readonly<Record<Profile, { min: number; max: number }>> = {
  card: { min: 1, max: 2 },
  'read-ahead': { min: 8, max: 14 },
  'full-book': { min: 25, max: 60 },
};

export const PROFILE_NAME: Readonly<Record<Profile, string>> = { card: 'Card', 'read-ahead': 'Read-ahead', 'full-book': 'Full book' };
