import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/main/ingest/dates/dateGrammar';
import { resolveDate } from '../../../src/main/ingest/dates/resolveDate';
import { tokenise } from '../../../src/main/ingest/language/tokens';

/** Start and end of each date of a text that was published on Wednesday, 12 March 2025. */
function days(text: string, day: string | null = '2025-03-12', isFuture = false): string[] {
  return findDates(tokenise(text)).map((phrase) => resolveDate(phrase, { day, year: null }, isFuture ? 'to-come' : null)).map(({ start, end }) => (start === end ? String(start) : `${start}..${end}`));
}

describe('the date grammar', () => {
  it.each([
    ['date.day-month', 'held on 24 November 2024', '2024-11-24'],
    ['date.day-month', 'the 24th of November, 2024', '2024-11-24'],
    ['date.day-month', 'on 04 Jul 17', '2017-07-04'],
    ['date.month-day', 'on Nov. 24, 2024', '2024-11-24'],
    ['date.month-day', 'on February 28', '2025-02-28'],
    ['date.month-day', 'on December 30', '2024-12-30'],
    ['date.days-month', 'from 12-25 August', '2024-08-12..2024-08-25'.replaceAll('2024', '2025')],
    ['date.days-month', 'from 22 - 23 October 2024', '2024-10-22..2024-10-23'],
    ['date.days-month', '15 and 16 January 2025', '2025-01-15..2025-01-16'],
    ['date.days-month', '4, 5 and 6 May 2025', '2025-05-04..2025-05-06'],
    ['date.month-days', 'August 14-18, 2024', '2024-08-14..2024-08-18'],
    ['date.month-days', 'from October 22 to 23', '2024-10-22..2024-10-23'],
    ['date.range', '30 May to 2 June 2025', '2025-05-30..2025-06-02'],
    ['date.range', 'May 30 to June 2, 2025', '2025-05-30..2025-06-02'],
    ['date.range', '29 December – 3 January 2025', '2024-12-29..2025-01-03'],
    ['date.range', 'from Saturday 8 March to Monday 10 March', '2025-03-08..2025-03-10'],
    ['date.range', '21 November 2024 until 30 November 2024', '2024-11-21..2024-11-30'],
    ['date.numeric', 'dated 2024-11-24', '2024-11-24'],
    ['date.numeric', 'on 24/11/2024', '2024-11-24'],
    ['date.weekday', 'on Monday', '2025-03-10'],
    ['date.weekday', 'on Wednesday', '2025-03-12'],
    ['date.bracketed-day', 'on Monday (3)', '2025-03-03'],
    ['date.bracketed-day', 'yesterday (28)', '2025-02-28'],
    ['date.relative-day', 'held yesterday', '2025-03-11'],
    ['date.day-month beside a weekday', 'on Tuesday, 4 March', '2025-03-04'],
    ['date.day-month beside a day word', 'today (11 March 2025)', '2025-03-11'],
  ])('%s: %s', (_rule, text, wanted) => {
    expect(days(text)).toEqual([wanted]);
  });

  it.each(['05/06/2025', 'the march of troops', 'they may meet', 'the second round', '2nd Division', 'Sat down with', 'chapter 12-13', 'at 10:30', 'on 31 February 2024'])('takes no day from %s', (text) => {
    expect(days(text).filter((day) => day !== 'null')).toEqual([]);
  });

  it('guesses nothing without a day of reference', () => {
    expect(days('on Monday', null)).toEqual(['null']);
    expect(days('yesterday (25)', null)).toEqual(['null']);
    expect(days('on 24 November', null)).toEqual(['null']);
  });

  it('takes the weekday to come where the sentence speaks of the future', () => {
    expect(days('on Friday', '2025-03-12', true)).toEqual(['2025-03-14']);
  });
});
