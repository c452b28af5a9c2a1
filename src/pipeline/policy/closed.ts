import { daysAfter, instantAfter, type LocalTime, localTime } from '../../content/local-time.ts';
import type { ClosedTimes, QuietHours } from '../../model/policy.ts';

/** Why nothing goes out at a time, and until when in milliseconds since 1970. */
export interface Closed {
  kind: 'quiet' | 'blackout';
  until: number;
}

/** Null where that instant is open. What counts is what the clocks of the zone show, also on days on which they change. */
export function closedAt(instant: number, { timezone, quiet, blackout }: ClosedTimes): Closed | null {
  const now = localTime(instant, timezone);
  const days = blackout.find(({ first, last }) => first <= now.date && now.date <= last);
  if (days !== undefined) {
    return { kind: 'blackout', until: instantAfter(instant, daysAfter(days.last, 1), 0, timezone) };
  }
  const ends = quiet
    .flatMap(hours => endOf(hours, now))
    .map(({ date, to }) => instantAfter(instant, date, to, timezone));
  return ends.length === 0 ? null : { kind: 'quiet', until: Math.max(...ends) };
}

/** Where and when those of these hours end that have begun today, or yesterday. */
function endOf(hours: QuietHours, { date, minutes, weekday }: LocalTime): { date: string; to: number }[] {
  const { from, to, days } = hours;
  const isOvernight = to <= from;
  const isDay = (day: number) => days === null || days.has(day);
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  const isFirstDay = isDay(weekday) && minutes >= from && (isOvernight || minutes < to);
  if (isFirstDay) return [{ date: isOvernight ? daysAfter(date, 1) : date, to }];
  return isOvernight && isDay(yesterday) && minutes < to ? [{ date, to }] : [];
}
