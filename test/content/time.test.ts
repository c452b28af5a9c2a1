import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { durationMilliseconds } from '../../src/content/duration.ts';
import { formatMoment, parseInstant, parseMoment, relative } from '../../src/content/time.ts';
import { isTimeZone } from '../../src/content/time-zone.ts';

const berlin = 'Europe/Berlin';

test.each([
  ['2026-12-01T09:00:00[Europe/Berlin]', null, '2026-12-01T08:00:00.000Z', berlin],
  ['2026-12-01T09:00[!Europe/Berlin]', null, '2026-12-01T08:00:00.000Z', berlin],
  ['2026-12-01T09:00:00+01:00[Europe/Berlin][u-ca=iso8601]', null, '2026-12-01T08:00:00.000Z', berlin],
  ['2026-12-01T09:00:00Z[Europe/Berlin]', null, '2026-12-01T09:00:00.000Z', berlin],
  ['2026-12-01T09:00:00Z', berlin, '2026-12-01T09:00:00.000Z', null],
  ['2026-12-01t09:00:00.25-05:00', null, '2026-12-01T14:00:00.250Z', null],
  ['2026-12-01 09:00', berlin, '2026-12-01T08:00:00.000Z', berlin],
  ['2024-02-29T12:00', 'UTC', '2024-02-29T12:00:00.000Z', 'UTC'],
  ['2026-10-25T02:30:00+02:00[Europe/Berlin]', null, '2026-10-25T00:30:00.000Z', berlin],
  ['2026-10-25T02:30:00+01:00[Europe/Berlin]', null, '2026-10-25T01:30:00.000Z', berlin],
  ['2026-03-29T01:59:59[Europe/Berlin]', null, '2026-03-29T00:59:59.000Z', berlin],
  ['2026-03-29T03:00:00[Europe/Berlin]', null, '2026-03-29T01:00:00.000Z', berlin],
  ['2026-07-01T12:00[Australia/Lord_Howe]', null, '2026-07-01T01:30:00.000Z', 'Australia/Lord_Howe'],
])('%s with zone %s is %s', (written, zone, utc, expected) => {
  expect(parseMoment(written, zone)).toEqual({
    moment: { epochMilliseconds: Date.parse(utc), utc, zone: expected, written },
  });
});

test.each([
  ['2026-12-01T09:00:00', 'zone'],
  ['2026-12-01T09:00:00[Europe/Nowhere]', 'zone'],
  ['2026-12-01T09:00:00[]', 'zone'],
  ['2026-12-01T09:00:00[+01:00]', 'zone'],
  ['2026-12-01T09:00:00[Europe/Berlin][u-ca=hebrew]', 'time'],
  ['2026-12-01T09:00:00[u-ca=japanese]', 'time'],
  ['2026-12-01T09:00:00+02:00[Europe/Berlin]', 'time'],
  ['2026-12-01T09:00:00+99:99', 'time'],
  ['2026-12-01', 'time'],
  ['2026-12-01[Europe/Berlin]', 'time'],
  ['2026-02-30T09:00:00Z', 'time'],
  ['2025-02-29T09:00:00Z', 'time'],
  ['2026-13-01T09:00:00Z', 'time'],
  ['2026-12-01T24:00:00Z', 'time'],
  ['2026-12-31T23:59:60Z', 'time'],
  ['9999-12-31T23:59:59-12:00', 'time'],
  ['0000-01-01T00:00:00+12:00', 'time'],
  ['12/01/2026 09:00', 'time'],
  ['tomorrow', 'time'],
  ['', 'time'],
])('%s is a fault of the %s', (written, kind) => {
  expect(parseMoment(written, null)).toMatchObject({ fault: kind });
});

describe('clocks that change', () => {
  test.each([
    ['2026-03-29T02:30:00', berlin, '2026-03-29 01:59:59', '2026-03-29 03:00:00'],
    ['2026-03-08T02:00:00', 'America/New_York', '2026-03-08 01:59:59', '2026-03-08 03:00:00'],
    ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-04 01:59:59', '2026-10-04 02:30:00'],
    ['2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-29 23:59:59', '2011-12-31 00:00:00'],
  ])('%s is skipped in %s', (written, zone, last, first) => {
    const read = parseMoment(written, zone);
    expect(read).toMatchObject({ fault: 'time' });
    expect(read).toHaveProperty('message', expect.stringContaining(`from ${last} straight to ${first}`));
  });

  test.each([
    ['2026-10-25T02:30:00', berlin, '+02:00', '+01:00'],
    ['2026-11-01T01:30:00', 'America/New_York', '-04:00', '-05:00'],
    ['2026-04-05T01:45:00', 'Australia/Lord_Howe', '+11:00', '+10:30'],
  ])('%s is there twice in %s', (written, zone, earlier, later) => {
    expect(parseMoment(written, zone)).toHaveProperty('message', expect.stringContaining(`${earlier} or ${later}`));
    for (const offset of [earlier, later]) {
      const expected = { epochMilliseconds: Date.parse(`${written}${offset}`), zone };
      expect(parseMoment(`${written}${offset}[${zone}]`, null)).toMatchObject({ moment: expected });
    }
  });

  test('a zoned time is what formatting it gives back', () => {
    const zones = fc.constantFrom(berlin, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const written = formatMoment(minute * 60_000, zone)
          .split(' ')
          .slice(0, 2)
          .join('T');
        const read = parseMoment(`${written}[${zone}]`, null);
        // A time that is there twice cannot be told apart without its offset.
        if ('fault' in read) expect(read.message).toContain('twice');
        else expect(read.moment.epochMilliseconds).toBe(minute * 60_000);
      }),
    );
  });
});

test('hostile text is a fault, never an exception', () => {
  const character = fc.constantFrom(...'0123456789-:TZ+.[]/=uca!é ');
  fc.assert(
    fc.property(fc.string({ unit: character }), text => 'fault' in parseMoment(`2026-${text}`, berlin) || true),
  );
});

test.each([
  ['2026-12-01T09:00:00Z', Date.UTC(2026, 11, 1, 9)],
  ['2026-12-01T09:00:00.5+01:00', Date.UTC(2026, 11, 1, 8) + 500],
  ['2026-12-01T09:00:00', null],
  ['2026-12-01', null],
  ['1764579600', null],
  ['now', null],
])('the instant %s is %s', (written, expected) => {
  expect(parseInstant(written)).toBe(expected);
});

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Etc/GMT+5', true],
  ['+01:00', false],
  ['Europe/Nowhere', false],
  ['', false],
  ['__proto__', false],
])('%j is a zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
  expect(isTimeZone(name)).toBe(expected);
});

test.each([
  ['PT24H', 86_400_000],
  ['P1D', 86_400_000],
  ['P2W', 14 * 86_400_000],
  ['P1WT1M', 7 * 86_400_000 + 60_000],
  ['PT0.5S', 500],
])('%s lasts %i ms', (iso, expected) => {
  expect(durationMilliseconds(iso)).toBe(expected);
});

test('a duration lasts as long as the library for times says', () => {
  const amount = fc.option(fc.nat(5000), { nil: null });
  const fraction = fc.constantFrom('', '.5', ',25', '.001');
  fc.assert(
    fc.property(
      fc.tuple(amount, amount, amount, amount, amount),
      fraction,
      fc.boolean(),
      (amounts, part, isNegative) => {
        const [weeks, days, hours, minutes, seconds] = amounts;
        const unit = (value: number | null | undefined, letter: string) => (value == null ? '' : `${value}${letter}`);
        const clock = `${unit(hours, 'H')}${unit(minutes, 'M')}${seconds == null ? '' : `${seconds}${part}S`}`;
        const iso = `${isNegative ? '-' : ''}P${unit(weeks, 'W')}${unit(days, 'D')}${clock === '' ? '' : `T${clock}`}`;
        fc.pre(amounts.some(value => value !== null));
        const read = Temporal.Duration.from(iso);
        const expected = read.with({ weeks: 0, days: read.days + 7 * read.weeks }).total('milliseconds');
        expect(durationMilliseconds(iso)).toBeCloseTo(expected, 6);
      },
    ),
  );
});

test.each(['P1Y', 'P1M', 'P1Y1W', 'soon', ''])('%j has no fixed length', iso => {
  expect(() => durationMilliseconds(iso)).toThrow(RangeError);
});

test.each([
  [0, '0 seconds'],
  [3 * 86_400_000 + 5, 'in 3 days'],
  [86_400_000, 'in 1 day'],
  [-2 * 3_600_000, '2 hours ago'],
  [-59_999, '59 seconds ago'],
  [90_000, 'in 1 minute'],
])('%i ms from now is %s', (difference, expected) => {
  expect(relative(1000 + difference, 1000)).toContain(expected);
});

test('a moment is shown in its zone', () => {
  const at = Date.UTC(2026, 11, 1, 8);
  expect(formatMoment(at, berlin)).toBe('2026-12-01 09:00 Europe/Berlin');
  expect(formatMoment(at, null)).toBe('2026-12-01 08:00 UTC');
});
