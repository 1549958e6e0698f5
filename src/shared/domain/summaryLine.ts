/** What the line under an engagement's title is made from. */
export interface SummaryFacts {
  city: string | null;
  hostName: string | null;
  status: string;
  dateStart: string | null;
  dateEnd: string | null;
  datePrecision: string;
  edition: number | null;
  /** How the series numbers its sessions; null outside a series. */
  numbering: string | null;
  /** Number of co-chairs on record. */
  coChairs: number;
  /** Decided to be another event than one like it. */
  isToldApart: boolean;
  isExample: boolean;
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  planned: 'planned', confirmed: 'confirmed', postponed: 'postponed', cancelled: 'cancelled', 'reported-only': 'by reference',
};
const AHEAD: ReadonlySet<string> = new Set(['planned', 'confirmed', 'postponed']);

/** One short line under a title: place, standing, what is not known. "New Delhi · co-chaired", "Muscat · planned · planning example". */
export function summaryLine(facts: SummaryFacts): string {
  const parts = [facts.city ?? facts.hostName, STATUS_WORDS[facts.status] ?? null, unknownPart(facts), mannerPart(facts), examplePart(facts)];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function unknownPart(facts: SummaryFacts): string | null {
  if (AHEAD.has(facts.status)) return null;
  if (!facts.dateStart && facts.dateEnd) return 'start not stated';
  if (facts.datePrecision === 'month') return 'day not recorded';
  if (facts.numbering !== null && facts.numbering !== 'none' && facts.edition === null) return 'edition not stated';
  return null;
}

function mannerPart(facts: SummaryFacts): string | null {
  if (AHEAD.has(facts.status)) return null;
  if (facts.coChairs > 1) return 'co-chaired';
  return facts.isToldApart ? 'same day, other event' : null;
}

function examplePart(facts: SummaryFacts): string | null {
  if (!facts.isExample) return null;
  return AHEAD.has(facts.status) ? 'planning example' : 'example';
}
