import type { z } from 'zod';
import { CountryCode, EngagementKind, EngagementStatus, IsoDate, Role, StatementForm, Treatment } from '../../../shared/domain/values';
import { AttacheError } from '../../../shared/ipc/errors';
import { countryByCode } from '../countries';

const OF_DRAFT = /^(?:primary|other\.\d{1,3})\.(?:(title|kind|status|dateStart|dateEnd|city|hostCountry|countries|seriesName|edition)|participants\.\d{1,3}\.(name|post|country|role)|topics\.\d{1,3}\.(name|treatment))$/;
const OF_STATEMENT = /^statement\.\d{1,3}\.(speaker|channel|form)$/;
const OF_OUTCOME = /^outcome\.\d{1,3}\.(text|strength|kind)$/;

interface Rule { fits: (value: unknown) => boolean; sentence: string }
const oneOf = (choices: z.ZodType, what: string): Rule => ({ fits: (value) => choices.safeParse(value).success, sentence: `Choose ${what} from the list.` });
const DAY: Rule = { fits: (value) => IsoDate.safeParse(value).success, sentence: 'This is no date. Write it as 24 Nov 2025.' };
const COUNTRY: Rule = { fits: isCountry, sentence: 'Choose a country from the list.' };
const STRENGTH = oneOf(Treatment, 'how firmly');

/** What may stand in a field, and the sentence where something else does. */
const RULES: Readonly<Record<string, Rule>> = {
  kind: oneOf(EngagementKind, 'a kind'), status: oneOf(EngagementStatus, 'a status'), role: oneOf(Role, 'a role'), form: oneOf(StatementForm, 'a form'), treatment: STRENGTH, strength: STRENGTH,
  outcomeKind: { fits: (value) => value === 'commitment' || value === 'plan', sentence: 'Choose outcome or plan.' },
  dateStart: DAY, dateEnd: DAY, country: COUNTRY, hostCountry: COUNTRY,
  countries: { fits: (value) => Array.isArray(value) && value.every(isCountry), sentence: 'Choose countries from the list.' },
  edition: { fits: (value) => typeof value === 'number' && value > 0 && value < 1000, sentence: 'An edition is a whole number from 1.' },
};
const WORDS: Rule = { fits: (value) => typeof value === 'string' && value.trim() !== '', sentence: 'Write a few words, or clear the field.' };
const NEEDED: Readonly<Record<string, string>> = {
  title: 'Give the engagement a title.', name: 'Give a name, or leave this part out.', text: 'Say in a few words what came of it, or leave it out.', form: 'Choose a form from the list.',
  treatment: STRENGTH.sentence, strength: STRENGTH.sentence, outcomeKind: 'Choose outcome or plan.',
};

/** @throws AttacheError INVALID_INPUT at the field when a report has no such field or the value cannot stand there */
export function refuseValue(path: string, value: unknown): void {
  const field = fieldOf(path);
  const problem = field === null ? 'This draft has no such field. Open the report again.' : problemOf(field, value);
  if (problem !== null) throw new AttacheError('INVALID_INPUT', problem, [{ field: path, message: problem }]);
}

/** "statement.0.speaker" → "speaker"; the kind of an outcome has a list of its own. Null for a path of no field. */
function fieldOf(path: string): string | null {
  const ofOutcome = OF_OUTCOME.exec(path)?.[1];
  if (ofOutcome !== undefined) return ofOutcome === 'kind' ? 'outcomeKind' : ofOutcome;
  const match = OF_DRAFT.exec(path) ?? OF_STATEMENT.exec(path);
  return match?.slice(1).find((field) => field !== undefined) ?? null;
}

/** Why a value cannot stand in a field; null when it can. Null clears a field, where clearing makes sense. */
function problemOf(field: string, value: unknown): string | null {
  if (value === null) return NEEDED[field] ?? null;
  const rule = RULES[field] ?? WORDS;
  return rule.fits(value) ? null : rule.sentence;
}

function isCountry(value: unknown): boolean {
  return CountryCode.safeParse(value).success && countryByCode(String(value)) !== null;
}
