import { isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import type { FormalMention } from './formalMention';
import type { Seen } from './reading';

/** An exercise whose name carries a plain number. */
export interface NumberedName {
  name: string;
  edition: number;
}

const IN_NAME = /^(.{3,}?)(?: | ?[-–] ?)([1-9]\d?)$/u;
/** Below, no number can be the year. */
const LEAST_AS_YEAR = 10;
/** What may stand behind the number of a name: a mark, or the word for what it is. */
const BEHIND = /^(?:joint|exercise|exercises|drill|drills|military|naval|maritime|air|manoeuvres|maneuvers|training|concluded|concludes|ended|began|begins|kicked|took|was|is|will|has|in|at|on|with|and)$/;

/**
 * "the “Desert Tiger 5” joint exercise", "Nile Eagles-1": a name with the number of its edition. "MALABAR-17" in 2017, or where no year is known,
 * tells the year and no edition: null.
 */
export function numberInName(seen: Seen, formal: FormalMention): NumberedName | null {
  if (formal.kind !== 'exercise' || formal.name === null || formal.edition !== null) return null;
  const own = IN_NAME.exec(formal.name);
  const [name, digits] = own === null ? [formal.name, numberBehind(seen, formal)] : [own[1] ?? formal.name, own[2] ?? ''];
  const edition = Number(digits);
  return digits === '' || isYear(seen, edition) ? null : { name, edition };
}

function numberBehind({ report: { tokens, classes } }: Seen, { end }: FormalMention): string {
  // What may be a year is already within the name's reach.
  const isWithin = classes[end - 1] === 'n' && isOneOf('-_', letterAt(classes, end - 2));
  const at = isWithin ? end - 1 : isOneOf('-_', letterAt(classes, end)) ? end + 1 : end;
  const text = textAt(tokens, at);
  if (!/^[1-9]\d?$/.test(text) || classes[at] === 'D') return '';
  return /^[,.;:)q]?$/.test(letterAt(classes, at + 1)) || BEHIND.test(wordAt(tokens, at + 1)) ? text : '';
}

/** The last two figures of a year that the report tells or was published in; without one nobody can say. */
function isYear({ layout, report }: Seen, value: number): boolean {
  if (value < LEAST_AS_YEAR) return false;
  const { day, year } = layout.reference;
  const years = [year, day === null ? null : Number(day.slice(0, 4)), ...report.dates.map(({ from }) => from.year)].filter((one) => one !== null);
  return years.length === 0 || years.some((one) => one % 100 === value);
}
