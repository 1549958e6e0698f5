import { fixedClock } from '../../src/main/platform/clock';
import { createIdSource, seededRandom } from '../../src/main/platform/ids';
import { openStore } from '../../src/main/store/openStore';
import type { Store } from '../../src/main/store/openStore';
import { insert } from '../../src/main/store/sql';

const NOW = '2026-11-02T09:00:00Z';
/** A made vocabulary with a long tail, so that rare and frequent words can both be asked for. */
const STEMS = ['har', 'bour', 'mar', 'itime', 'log', 'istic', 'train', 'ing', 'def', 'ence', 'ship', 'yard', 'clear', 'ance', 'bor', 'der', 'sur', 'vey', 'hydro', 'graph'];

export interface Corpus { store: Store; words: string[]; titles: string[] }

/** Opens a store in `file` and fills it with `count` engagements; deterministic. */
export function buildCorpus(file: string, count: number): Corpus {
  const clock = fixedClock(NOW);
  const random = seededRandom(20251124);
  const store = openStore(file, { clock, ids: createIdSource(clock, random) });
  const words = vocabulary(4000, random);
  const titles: string[] = [];
  store.act({ label: 'Build the corpus', kind: 'system' }, (db) => {
    insert(db, 'country', { code: 'IN', name: 'India', demonym: 'Indian' });
    insert(db, 'country', { code: 'OM', name: 'Oman', demonym: 'Omani' });
    insert(db, 'dossier', { id: 'dossier', ours: 'IN', theirs: 'OM', title: 'India–Oman', is_example: 1, created_at: NOW });
    for (let n = 0; n < count; n += 1) {
      const title = `${sentence(words, 5, random)} ${n}`;
      titles.push(title);
      insert(db, 'engagement', engagementRow(n, title, sentence(words, 40, random)));
    }
  });
  return { store, words, titles };
}

function engagementRow(n: number, title: string, summary: string): Record<string, unknown> {
  const day = new Date(Date.UTC(1990, 0, 1) + (n % 13_000) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `engagement-${String(n).padStart(7, '0')}`, dossier_id: 'dossier', kind: 'meeting', title, status: 'held', date_start: day, date_end: day,
    city: 'Muscat', host_country: 'OM', summary, created_at: NOW, updated_at: NOW,
  };
}

function vocabulary(size: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < size) words.add(Array.from({ length: 2 + Math.floor(random() * 2) }, () => STEMS[Math.floor(random() * STEMS.length)] ?? '').join(''));
  return [...words];
}

/** Frequent words first: the rank is drawn from a squared distribution. */
function sentence(words: readonly string[], length: number, random: () => number): string {
  return Array.from({ length }, () => words[Math.floor(random() ** 3 * words.length)] ?? '').join(' ');
}
