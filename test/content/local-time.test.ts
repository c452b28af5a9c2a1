import { describe, expect, it } from 'vitest';
import { daysAfter, instantAfter, localTime } from '../../src/content/local-time.ts';

const at = (written: string) => Date.parse(written);
const found = (from: string, date: string, minutes: number, zone = 'Europe/Berlin') =>
  new Date(instantAfter(at(from), date, minutes, zone)).toISOString().slice(0, 16);

it('tells what the clocks of a zone show', () => {
  expect(localTime(at('2026-11-24T23:30:00Z'), 'Europe/Berlin')).toEqual({
    date: '2026-11-25',
    minutes: 30,
    weekday: 3,
  });
});

it('counts days by the calendar', () => expect(daysAfter('2026-02-28', 1)).toBe('2026-03-01'));

describe('finds the instant of a local time', () => {
  it.each([
    ['2026-11-24T20:00Z', '2026-11-25', 7 * 60, '2026-11-25T06:00'],
    ['2026-11-24T20:00Z', '2026-11-24', 24 * 60, '2026-11-24T23:00'],
    // The clocks go from 02:00 to 03:00.
    ['2026-03-29T00:00Z', '2026-03-29', 150, '2026-03-29T01:00'],
    // 02:30 is there twice.
    ['2026-10-25T00:00Z', '2026-10-25', 150, '2026-10-25T00:30'],
    ['2026-10-25T01:10Z', '2026-10-25', 150, '2026-10-25T01:30'],
  ])('after %s: %s, %i minutes', (from, date, minutes, expected) => {
    expect(found(from.replace('Z', ':00Z'), date, minutes)).toBe(expected);
  });

  it('also on a day that the zone left out', () => {
    // Samoa went from 29 December 2011 straight to the 31st.
    expect(found('2011-12-30T09:00:00Z', '2011-12-30', 60, 'Pacific/Apia')).toBe('2011-12-30T10:00');
  });
});
