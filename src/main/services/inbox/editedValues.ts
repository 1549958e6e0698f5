import type { z } from 'zod';
import { CountryCode, IsoDate } from '../../../shared/domain/values';
import type { EditValue } from './answers';

/** Words: what a person entered stands, also where it is nothing; else what was read. */
export function textOr(edit: EditValue | undefined, read: string | null): string | null {
  if (edit === undefined) return read;
  return typeof edit === 'string' && edit.trim() !== '' ? edit.trim() : null;
}

/** A day, YYYY-MM-DD. */
export function dateOr(edit: EditValue | undefined, read: string | null): string | null {
  return edit === undefined ? read : (IsoDate.safeParse(edit).data ?? null);
}

/** A whole number. */
export function numberOr(edit: EditValue | undefined, read: number | null): number | null {
  return edit === undefined ? read : typeof edit === 'number' ? edit : null;
}

/** A country code; a code of another shape is none. */
export function countryOr(edit: EditValue | undefined, read: string | null): string | null {
  return CountryCode.safeParse(edit === undefined ? read : edit).data ?? null;
}

/** Country codes in the order given. */
export function countriesOr(edit: EditValue | undefined, read: readonly string[]): string[] {
  const codes = Array.isArray(edit) ? edit : read;
  return codes.filter((code) => CountryCode.safeParse(code).success);
}

/** One of a closed list; an entry that is not on it counts as not given. */
export function choiceOr<T extends string>(choices: z.ZodType<T>, edit: EditValue | undefined, read: T): T {
  return choices.safeParse(edit).data ?? read;
}
