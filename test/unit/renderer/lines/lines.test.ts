import { describe, expect, it } from 'vitest';
import type { TalkingPointRow } from '../../../../src/shared/domain/records';
import { isFiltered, linesOf, NO_FILTER, stanceCounts, standingWords } from '../../../../src/renderer/features/lines/lineFilter';
import { blankLine, focusHeadlineOf, takeHeadlineFocus } from '../../../../src/renderer/features/lines/newLine';
import { lineFault } from '../../../../src/renderer/features/lines/useLineEdit';

const line = (headline: string, more: Partial<TalkingPointRow> = {}): TalkingPointRow => ({
  ...blankLine(null), id: headline, headline, topic: null, updatedAt: '', isExample: false, verdict: { state: 'good', reasons: [] }, evidenceCount: 0, packs: 0, ...more,
});
const shown = (rows: TalkingPointRow[], filter = {}): string[] => linesOf(rows, { ...NO_FILTER, ...filter }).map((row) => row.headline);

describe('the library of lines', () => {
  it('is ordered by issue, stance and priority, lines without an issue last', () => {
    expect(shown([
      line('loose'), line('avoid', { topic: 'Exports', stance: 'avoid' }), line('second', { topic: 'Exports', priority: 2 }), line('first', { topic: 'Exports', priority: 1 }), line('border', { topic: 'Border' }),
    ])).toEqual(['border', 'first', 'second', 'avoid', 'loose']);
  });

  it('is filtered by stance, verdict, topic and all words anywhere, accents forgiven', () => {
    const rows = [line('Mañana talks', { stance: 'raise', topicId: 't' }), line('B', { stance: 'avoid', text: 'no talks tomorrow', verdict: { state: 'stale', reasons: ['old'] } })];
    expect(shown(rows, { stance: 'avoid' })).toEqual(['B']);
    expect(shown(rows, { verdict: 'stale' })).toEqual(['B']);
    expect(shown(rows, { topicId: 't' })).toEqual(['Mañana talks']);
    expect(shown(rows, { text: 'talks manana' })).toEqual(['Mañana talks']);
    expect(shown(rows, { text: 'talks' })).toHaveLength(2);
  });

  it('counts every stance, also those without a line', () => {
    expect(stanceCounts([line('a'), line('b', { stance: 'avoid' })])).toEqual([{ stance: 'raise', count: 1 }, { stance: 'if-raised', count: 0 }, { stance: 'avoid', count: 1 }, { stance: 'listen-for', count: 0 }]);
  });

  it('knows whether anything is filtered', () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, text: ' ' })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, verdict: 'good' })).toBe(true);
  });

  it('says why a line is not good before when it was reviewed', () => {
    expect(standingWords(line('a', { reviewedOn: '2026-02-12', verdict: { state: 'stale', reasons: ['Two newer events.'] } }), '2026-11-02')).toBe('Two newer events.');
    expect(standingWords(line('a', { reviewedOn: '2026-10-26' }), '2026-11-02')).toBe('reviewed 26 Oct 2026, 7 days ago');
    expect(standingWords(line('a'), '2026-11-02')).toBe('not reviewed yet');
  });
});

describe('a new line', () => {
  it('is a draft that may be kept as it stands', () => {
    expect(lineFault(blankLine('t'), 'headline', {})).toBeNull();
    expect(lineFault(blankLine('t'), 'headline', { headline: ' ' })).toContain('headline');
  });

  it('takes the caret once', () => {
    focusHeadlineOf('x');
    expect([takeHeadlineFocus('y'), takeHeadlineFocus('x'), takeHeadlineFocus('x')]).toEqual([false, true, false]);
  });
});
