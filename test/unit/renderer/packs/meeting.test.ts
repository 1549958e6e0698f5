import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock } from '../../../../src/renderer/features/packs/meeting/clockTime';
import { goToFacts, takeFactsFocus } from '../../../../src/renderer/features/packs/meeting/goToFacts';
import { changed, kept, moved, oursOf } from '../../../../src/renderer/features/packs/meeting/objectiveList';
import { zoneOptions } from '../../../../src/renderer/features/packs/meeting/timeZones';
import { meetingFault } from '../../../../src/renderer/features/packs/meeting/useMeetingEdit';
import { location } from '../../../../src/renderer/components/navigation/location';

describe('a time of day', () => {
  it('is read as people write it', () => {
    const read = { '10': '10:00', '9': '09:00', '9.30': '09:30', '1430': '14:30', '14h05': '14:05', '2 pm': '14:00', '12 am': '00:00', '12 pm': '12:00', '10:00 ': '10:00' };
    for (const [text, time] of Object.entries(read)) expect(readClock(text)).toBe(time);
  });

  it('is refused where the clock has no such time', () => {
    for (const text of ['', 'noon', '24', '10:60', '13 pm', '0 am', '10:0', '10-11']) expect(readClock(text)).toBeNull();
  });

  it('reads what it wrote', () => {
    fc.assert(fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const written = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      expect(readClock(written)).toBe(written);
    }));
  });
});

describe('the facts of a meeting', () => {
  const meeting = { startTime: '10:00', endTime: '12:00' };

  it('are refused at the field in words', () => {
    expect(meetingFault(meeting, { endTime: '09:30' })).toMatch(/end before it starts/);
    expect(meetingFault(meeting, { startTime: '12:30' })).toMatch(/end before it starts/);
    expect(meetingFault(meeting, { startTime: 'ten' })).toBe('Write the time as 10:00.');
    expect(meetingFault(meeting, { oneToGet: 'x'.repeat(301) })).toBe('Keep this under 300 characters.');
    expect(meetingFault(meeting, { ourObjectives: [{ text: ' ', successTest: null }] })).toBe('Say what we want from the meeting.');
  });

  it('may be emptied', () => {
    expect(meetingFault(meeting, { endTime: null })).toBeNull();
    expect(meetingFault({ startTime: null, endTime: null }, { purpose: null, startTime: '23:00' })).toBeNull();
  });

  it('are gone to once, for the meeting that was asked for', () => {
    goToFacts('m');
    expect(location.current()).toEqual({ place: 'packs', view: 'meetings', id: 'm' });
    expect(takeFactsFocus('other')).toBe(false);
    expect(takeFactsFocus('m')).toBe(true);
    expect(takeFactsFocus('m')).toBe(false);
  });
});

describe('objectives', () => {
  const list = [{ text: 'A date', successTest: null }, { text: 'A lead office', successTest: 'Named' }];

  it('are ours, in order', () => {
    const objectives = [...list.map((objective, index) => ({ ...objective, id: String(index), side: 'ours' as const, confidence: null })), { id: 't', side: 'theirs' as const, text: 'Courses', successTest: null, confidence: null }];
    expect(oursOf({ objectives })).toEqual(list);
  });

  it('are changed one at a time, and kept only when they say something', () => {
    expect(changed(list, 1, { successTest: null })[1]).toEqual({ text: 'A lead office', successTest: null });
    expect(kept([{ text: ' A date ', successTest: ' ' }, { text: ' ', successTest: 'left' }])).toEqual([{ text: 'A date', successTest: null }]);
  });

  it('never lose an entry when they move', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.nat(4), fc.constantFrom(1 as const, -1 as const), (entries, at, by) => {
      const next = moved(entries, at, by);
      expect(next.toSorted()).toEqual(entries.toSorted());
      if (at < entries.length && at + by >= 0 && at + by < entries.length) expect(next[at + by]).toBe(entries[at]);
      else expect(next).toEqual(entries);
    }));
  });
});

describe('time zones', () => {
  it('are found by their city of today, and keep words that were stored', () => {
    const ids = zoneOptions('Muscat time').map((zone) => zone.id);
    expect(ids[0]).toBe('Muscat time');
    expect(ids).toEqual(expect.arrayContaining(['Asia/Muscat', 'Asia/Kolkata']));
    expect(ids).not.toContain('Asia/Calcutta');
    expect(zoneOptions('Asia/Kolkata').find((zone) => zone.id === 'Asia/Kolkata')?.detail).toBe('UTC+5:30');
  });
});
