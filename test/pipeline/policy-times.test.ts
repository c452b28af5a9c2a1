import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedTarget } from '../../src/model/plan.ts';
import type { ClosedTimes, Policy, QuietHours, Rate } from '../../src/model/policy.ts';
import { closedAt } from '../../src/pipeline/policy/closed.ts';
import { freeTime } from '../../src/pipeline/policy/free-time.ts';
import { lineUp } from '../../src/pipeline/policy/line-up.ts';
import { sentAt } from '../../src/pipeline/policy/sends.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (written: string) => Date.parse(`${written}:00Z`);
const shown = (milliseconds: number | null | undefined) =>
  milliseconds == null ? null : new Date(milliseconds).toISOString().slice(0, 16);
const hours = (from: number, to: number, days: number[] | null = null): QuietHours => ({
  from: from * 60,
  to: to * 60,
  days: days === null ? null : new Set(days),
});
const closed = (quiet: QuietHours[], blackout: ClosedTimes['blackout'] = []): ClosedTimes => ({
  timezone: 'Europe/Berlin',
  quiet,
  blackout,
});

describe('quiet hours', () => {
  const night = closed([hours(22, 7)]);

  it.each([
    ['before them', '2026-11-24T20:59', null],
    ['as they begin', '2026-11-24T21:00', '2026-11-25T06:00'],
    ['after midnight', '2026-11-25T02:00', '2026-11-25T06:00'],
    ['as they end', '2026-11-25T06:00', null],
    ['in the night that is an hour short', '2026-03-28T22:00', '2026-03-29T05:00'],
    ['in the night that is an hour long', '2026-10-24T21:00', '2026-10-25T06:00'],
  ])('%s', (_, now, until) => expect(shown(closedAt(at(now), night)?.until)).toBe(until));

  it.each([
    ['that end at a time which the clocks skip', 1, 2.5, '2026-03-29T00:30', '2026-03-29T01:00'],
    ['that begin at a time which the clocks skip', 2.5, 4, '2026-03-29T01:00', '2026-03-29T02:00'],
    ['that end at a time which is there twice, at the first', 1, 2.5, '2026-10-25T00:15', '2026-10-25T00:30'],
    ['that end at a time which is there twice, at the second', 1, 2.5, '2026-10-25T01:15', '2026-10-25T01:30'],
  ])('%s', (_, from, to, now, until) => expect(shown(closedAt(at(now), closed([hours(from, to)]))?.until)).toBe(until));

  it.each([
    ['on a Saturday', '2026-11-28T12:00', '2026-11-28T23:00'],
    ['on a Friday', '2026-11-27T12:00', null],
  ])('of whole days, %s', (_, now, until) =>
    expect(shown(closedAt(at(now), closed([hours(0, 24, [6])]))?.until)).toBe(until),
  );

  it('of a Friday night last into the Saturday, and only that night', () => {
    const friday = closed([hours(22, 7, [5])]);
    expect(shown(closedAt(at('2026-11-28T03:00'), friday)?.until)).toBe('2026-11-28T06:00');
    expect(closedAt(at('2026-11-27T03:00'), friday)).toBeNull();
  });
});

it.each([
  ['2026-12-23T22:59', null],
  ['2026-12-23T23:00', '2026-12-26T23:00'],
  ['2026-12-26T22:59', '2026-12-26T23:00'],
  ['2026-12-26T23:00', null],
])('a blackout at %s', (now, until) => {
  const days = closed([], [{ first: '2026-12-24', last: '2026-12-26' }]);
  expect(shown(closedAt(at(now), days)?.until)).toBe(until);
});

describe('the first free time', () => {
  const rate = (most: number, milliseconds: number): Rate => ({ kind: 'cap', most, milliseconds });
  const free = (wanted: string, taken: string[], rates: Rate[], shut: ClosedTimes | null = null) =>
    shown(freeTime(at(wanted), taken.map(at), [{ rates, closed: shut }]).at);
  const noon = '2026-11-24T12:00';

  it.each([
    ['nothing went out', [], noon],
    ['fewer went out', ['2026-11-24T11:50'], noon],
    ['as many went out', ['2026-11-24T11:10', '2026-11-24T11:50'], '2026-11-24T12:10'],
    ['the first of them just leaves', ['2026-11-24T11:00', '2026-11-24T11:50'], noon],
    ['others are planned soon', ['2026-11-24T12:10', '2026-11-24T12:20'], '2026-11-24T13:10'],
    ['others are planned later', ['2026-11-24T13:00', '2026-11-24T13:10'], noon],
    ['it would stand between two', ['2026-11-24T11:50', '2026-11-24T12:40'], '2026-11-24T12:50'],
  ])('with two an hour, where %s', (_, taken, expected) => expect(free(noon, taken, [rate(2, hour)])).toBe(expected));

  it('is behind the quiet hours, and within the rate again', () => {
    const night = closed([hours(13, 7)]);
    expect(free(noon, ['2026-11-25T06:00'], [rate(1, hour)], night)).toBe('2026-11-25T07:00');
  });

  it('is none where all days are quiet', () => {
    expect(free(noon, [], [], closed([hours(0, 24)]))).toBeNull();
  });
});

const policy = (rates: Rate[], shut: ClosedTimes | null = null): Policy => ({
  perPullRequest: null,
  accounts: new Set(['one']),
  rates,
  approvals: null,
  agents: { approvals: null, openProposals: null },
  closed: shut,
  content: { required: [], words: [], patterns: [], hosts: null, alt: false },
});

const target = (name: string, publishAt: number | null, now: number, receipts = 0): PlannedTarget =>
  ({
    postId: name,
    state: publishAt !== null && publishAt > now ? 'waiting' : 'due',
    publishAt: publishAt === null ? null : { epochMilliseconds: publishAt },
    receipts: Array.from({ length: receipts }),
  }) as unknown as PlannedTarget;

const sendsAt = (times: number[]) => times.map((time, index) => ({ post: `sent-${index}`, at: time }));

describe('the queue', () => {
  const now = at('2026-11-24T12:00');
  const timesOf = (targets: PlannedTarget[], sent: number[], rules: Policy[]) =>
    lineUp(targets, sendsAt(sent), rules, now).map(
      ({ target: { postId }, at: free }) => `${postId} ${shown(free)?.slice(11)}`,
    );

  it('lets what has no time give way to what has one', () => {
    const targets = [target('any', null, now), target('planned', now + 10 * minute, now)];
    expect(timesOf(targets, [], [policy([{ kind: 'gap', most: 1, milliseconds: 30 * minute }])])).toEqual([
      'planned 12:10',
      'any 12:40',
    ]);
  });

  it('lets the second of two planned ones give way', () => {
    const targets = [target('second', now + 20 * minute, now), target('first', now + 10 * minute, now)];
    expect(timesOf(targets, [], [policy([{ kind: 'cap', most: 1, milliseconds: hour }])])).toEqual([
      'first 12:10',
      'second 13:10',
    ]);
  });

  it('ends a thread that is half out whatever the rate, and not in quiet hours', () => {
    const rate: Rate = { kind: 'cap', most: 1, milliseconds: hour };
    const half = [target('half', null, now, 1)];
    expect(timesOf(half, [now], [policy([rate])])).toEqual(['half 12:00']);
    expect(timesOf(half, [now], [policy([rate], closed([hours(13, 14)]))])).toEqual(['half 13:00']);
  });

  it('goes on with what a platform still works on, which counts already', () => {
    const rules = [policy([{ kind: 'cap', most: 1, milliseconds: hour }])];
    const targets = [target('sent-0', null, now), target('next', null, now)];
    expect(timesOf(targets, [now - 10 * minute], rules)).toEqual(['sent-0 12:00', 'next 12:50']);
  });
});

describe('whatever is queued and whenever runs come', () => {
  const rates = fc.array(
    fc.record({
      kind: fc.constantFrom('cap' as const, 'gap' as const),
      most: fc.integer({ min: 1, max: 4 }),
      milliseconds: fc.integer({ min: 1, max: 30 }).map(hours => hours * hour),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const times = fc.array(fc.option(fc.integer({ min: -20, max: 100 }).map(each => each * 20 * minute)), {
    maxLength: 12,
  });

  it('never more go out within any stretch than a rate allows, and all go out in the end', () => {
    fc.assert(
      fc.property(rates, times, fc.integer({ min: 10, max: 90 }), (rules, wanted, step) => {
        const begin = at('2026-11-24T12:00');
        const open = new Map(wanted.map((time, index) => [`${index}`, time === null ? null : begin + time]));
        const sent: number[] = [];
        for (let now = begin; open.size > 0; now += step * minute) {
          expect(now - begin).toBeLessThan(40 * 24 * hour);
          const targets = [...open].map(([name, time]) => target(name, time, now));
          for (const { target: each, at: free } of lineUp(targets, sendsAt(sent.toReversed()), [policy(rules)], now)) {
            if (each.state !== 'due' || free !== now) continue;
            sent.push(now);
            open.delete(each.postId);
          }
        }
        expect(sent).toHaveLength(wanted.length);
        for (const { most, milliseconds } of rules) {
          for (const [index, time] of sent.entries()) {
            const after = sent[index + most];
            if (after !== undefined) expect(after - time).toBeGreaterThanOrEqual(milliseconds);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the ledger says of an attempt', () => {
  const began = at('2026-11-24T12:00');
  const iso = (minutes: number) => new Date(began + minutes * minute).toISOString();
  const attempt = { at: iso(0), lease_until: iso(10) };
  const said = (outcome: string, minutes: number, code = '') => ({ outcome, code, at: iso(minutes) });
  const receipt = (minutes: number) => ({ at: iso(minutes) });

  it.each([
    ['none was made', { attempt: null }, null],
    ['it is open', { outcome: null }, 5],
    ['it is open since long', { outcome: null, now: 60 }, 10],
    ['it is in doubt, as was said much later', { outcome: said('unknown', 90) }, 10],
    ['it was refused', { outcome: said('rejected', 1) }, null],
    ['it was put off', { outcome: said('throttled', 1) }, null],
    ['the platform works on it', { outcome: said('throttled', 1, 'platform.processing') }, 1],
    ['half of it is out', { outcome: said('throttled', 3), receipts: [receipt(1), receipt(2)] }, 2],
    ['it is out', { outcome: said('delivered', 3), receipts: [receipt(1)] }, 1],
    ['it was found much later', { outcome: said('delivered', 90), receipts: [receipt(1)] }, 1],
    ['the platform has another clock', { outcome: said('delivered', 3), receipts: [receipt(-900)] }, 3],
    ['its receipt has no time', { outcome: said('delivered', 3), receipts: [{ at: '' }] }, 3],
    ['a person said that it is out', { outcome: said('unknown', 3), decision: { decision: 'delivered' } }, 3],
    ['a person said that it is not', { outcome: said('unknown', 3), decision: { decision: 'absent' } }, null],
  ])('where %s', (_, record, minutes) => {
    const { now = 5, ...facts } = { attempt, outcome: null, decision: null, receipts: [], ...record } as never as {
      now?: number;
    };
    const expected = minutes === null ? null : began + (minutes as number) * minute;
    expect(sentAt(facts as never, began + now * minute)).toBe(expected);
  });
});
