import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../model/moment.ts';
import { detached } from './detached.ts';
import { isTimeZone } from './time-zone.ts';

export type ReadMoment = { moment: Moment } | { fault: 'zone' | 'time'; message: string };

const shape =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?<time>\d{2}:\d{2}(?::[0-5]\d(?:[.,]\d{1,9})?)?))?(?<offset>[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?(?:\[!?(?<zone>[^\]=]*)\])?(?:\[!?u-ca=(?<calendar>[^\]]*)\])?$/;

/**
 * Reads a time that a person wrote: RFC 9557 with a zone, or an offset, or a bare local time in `zone`. A time that the
 * zone's clocks skip does not exist; one that they show twice needs its offset.
 */
export function parseMoment(written: string, zone: string | null): ReadMoment {
  const parts = shape.exec(written.trim())?.groups;
  if (parts === undefined) return fault('`publish_at` is not a time such as 2026-12-01T09:00:00[Europe/Berlin]');
  const { date, time, offset, zone: named = null, calendar = 'iso8601' } = parts;
  if (calendar !== 'iso8601')
    return fault(`the calendar ${calendar.slice(0, 30)} is not read; write the date in ISO 8601`);
  if (time === undefined) return fault('the time of day is missing');
  if (named !== null && !isTimeZone(named))
    return { fault: 'zone', message: `there is no time zone ${named.slice(0, 60)}` };
  const text = `${date}T${time.replace(',', '.')}`;
  if (named === null && offset !== undefined) {
    const instant = parseInstant(`${text}${normalOffset(offset)}`);
    if (instant === null) return fault(`${date} ${time} does not exist`);
    return moment(instant, null, written);
  }
  const local = readLocal(text);
  if (local === null) return fault(`${date} ${time} does not exist`);
  const usedZone = named ?? zone;
  if (usedZone === null) return { fault: 'zone', message: 'the time has no zone' };
  return inZone(local, usedZone, offset ?? null, written);
}

/** Milliseconds since 1970 of an RFC 3339 instant with an offset, or null. */
export function parseInstant(written: string): number | null {
  // What the runtime reads and writes back as it was is right; for the rest, such as 30 February, the library decides.
  const read = /^\d{4}-.{14}Z$/.test(written) ? Date.parse(written) : Number.NaN;
  if (!Number.isNaN(read) && new Date(read).toISOString().startsWith(written.slice(0, 19))) return read;
  try {
    return Temporal.Instant.from(written).epochMilliseconds;
  } catch {
    return null;
  }
}

/** Such as "2026-12-01 09:00 Europe/Berlin". */
export function formatMoment(milliseconds: number, zone: string | null): string {
  const shown = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone ?? 'UTC');
  return `${shown.toPlainDate()} ${shown.toPlainTime().toString({ smallestUnit: 'minute' })} ${zone ?? 'UTC'}`;
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;
const relativeFormat = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** Such as "in 3 days" or "2 hours ago". */
export function relative(milliseconds: number, now: number): string {
  const difference = milliseconds - now;
  const [unit, size] = units.find(([, length]) => Math.abs(difference) >= length) ?? units[3];
  return relativeFormat.format(Math.trunc(difference / size), unit);
}

const toTheSecond = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

function readLocal(text: string): Temporal.PlainDateTime | null {
  try {
    const parts = toTheSecond.exec(text);
    if (parts !== null) {
      // The constructor refuses what does not exist, in half the time that the parser takes.
      const [year, month, day, hour, minute, second] = parts.slice(1).map(part => Number(part ?? 0));
      return new Temporal.PlainDateTime(year!, month!, day!, hour, minute, second);
    }
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function inZone(local: Temporal.PlainDateTime, zone: string, offset: string | null, written: string): ReadMoment {
  if (offset !== null) return withOffset(local, zone, offset, written);
  try {
    return moment(local.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds, zone, written);
  } catch {
    return whyNot(local, zone);
  }
}

function whyNot(local: Temporal.PlainDateTime, zone: string): ReadMoment {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  const shown = `${local.toPlainDate()} ${local.toPlainTime()}`;
  if (!earlier.toPlainDateTime().equals(local)) return gap(shown, earlier);
  return fault(`${shown} is there twice in ${zone}: add the offset ${earlier.offset} or ${later.offset}`);
}

/** `before` is the time with the gap's length taken off, so that the change of the clocks is the next one after it. */
function gap(shown: string, before: Temporal.ZonedDateTime): ReadMoment {
  const change = before.getTimeZoneTransition('next') ?? before;
  const last = change.subtract({ seconds: 1 });
  const [from, to] = [last, change].map(end => `${end.toPlainDate()} ${end.toPlainTime()}`);
  return fault(`${shown} does not exist in ${before.timeZoneId}: its clocks go from ${from} straight to ${to}`);
}

function withOffset(local: Temporal.PlainDateTime, zone: string, offset: string, written: string): ReadMoment {
  try {
    // `Z` with a zone states the instant; another offset has to be one that the zone has at that time.
    const text = `${local.toString()}${normalOffset(offset)}[${zone}]`;
    return moment(Temporal.ZonedDateTime.from(text, { offset: 'reject' }).epochMilliseconds, zone, written);
  } catch {
    return fault(`${zone} does not have the offset ${offset} at that time`);
  }
}

function normalOffset(offset: string): string {
  return offset.toUpperCase();
}

const firstYear = Date.parse('0000-01-01T00:00:00Z');
const afterFourDigits = Date.UTC(10_000, 0);

function moment(epochMilliseconds: number, zone: string | null, written: string): ReadMoment {
  if (epochMilliseconds < firstYear) return fault('the year is before 0000 in UTC');
  if (epochMilliseconds >= afterFourDigits) return fault('the year has more than four digits in UTC');
  const utc = new Date(epochMilliseconds).toISOString();
  // A moment outlives the post that it was read from.
  return {
    moment: { epochMilliseconds, utc, zone: zone === null ? null : detached(zone), written: detached(written) },
  };
}

function fault(message: string): ReadMoment {
  return { fault: 'time', message };
}
