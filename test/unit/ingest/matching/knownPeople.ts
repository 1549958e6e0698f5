import type { KnownPerson } from '../../../../src/main/ingest/matching/known';
import type { ReportedPerson } from '../../../../src/main/ingest/matching/people';

export const SECRETARY = 'Secretary General, Ministry of Defence';

export function known(name: string, country: string | null = null, posts: KnownPerson['posts'] = [], spellings: readonly string[] = []): KnownPerson {
  return { id: name, name, country, spellings: [name, ...spellings], posts };
}

export function since(title: string, from: string | null = null, to: string | null = null): KnownPerson['posts'] {
  return [{ title, from, to }];
}

export function person(name: string | readonly string[], rest: Partial<Omit<ReportedPerson, 'names'>> = {}): ReportedPerson {
  return { names: typeof name === 'string' ? [name] : name, post: null, country: null, day: '2025-11-24', ...rest };
}
