import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../model/moment.ts';

export type ReadMoment = { moment: Moment } | { fault: 'zone' | 'time'; message: string };

const shape =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?<time>\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?))?(?<offset>[Zz]|[+-]\d{2}:?\d{2})?(?<zone>\[[^\]]*\])?$/;

/**
 * Reads a time that a person wrote: RFC 9557 with a zone, or an offset, or a bare local time in `zone`. A time that the
 * zone's clocks skip does not exist; one that they show twice needs its offset.
 */
export function parseMoment(written: string, zone: string | null): ReadMoment {
  const parts = shape.exec(written.trim())?.groups;
  if (parts === undefined) return fault('`publish_at` is not a time such as 2026-12-01T09:00:00[Europe/Berlin]');
  const { date, time, offset, zone: bracket } = parts;
  if (time === undefined) return fault('the time of day is missing');
  const named = bracket?.slice(1, -1) ?? null;
  if (named !== null && !isTimeZone(named)) return { fault: 'zone', message: `there is no time zone ${named}` };
  const local = readLocal(`${date}T${time.replace(',', '.')}`);
  if (local === null) return fault(`${date} ${time} does not exist`);
  if (named === null && offset !== undefined) {
    return moment(Temporal.Instant.from(`${local.toString()}${normalOffset(offset)}`), null, written);
  }
  const usedZone = named ?? zone;
  if (usedZone === null) return { fault: 'zone', message: 'the time has no zone' };
  return inZone(local, usedZone, offset ?? null, written);
}

/** Milliseconds since 1970 of an RFC 3339 instant with an offset, or null. */
export function parseInstant(written: string): number | null {
  try {
    return Temporal.Instant.from(written).epochMilliseconds;
  } catch {
    return null;
  }
}

export function isTimeZone(name: string): boolean {
  // An offset in brackets is no zone: it says nothing about the days on which clocks change.
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A day is 24 hours; years and months have no fixed length and are a RangeError. */
export function durationMilliseconds(iso: string): number {
  return Temporal.Duration.from(iso).total({ unit: 'milliseconds', ...weeksAsDays(iso) });
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

function readLocal(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function inZone(local: Temporal.PlainDateTime, zone: string, offset: string | null, written: string): ReadMoment {
  if (offset !== null) return withOffset(local, zone, offset, written);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return moment(earlier.toInstant(), zone, written);
  const shown = `${local.toPlainDate()} ${local.toPlainTime()}`;
  if (!earlier.toPlainDateTime().equals(local)) {
    return fault(
      `${shown} does not exist in ${zone}: its clocks go from before ${earlier.toPlainTime()} to ${later.toPlainTime()}`,
    );
  }
  return fault(`${shown} is there twice in ${zone}: add the offset ${earlier.offset} or ${later.offset}`);
}

function withOffset(local: Temporal.PlainDateTime, zone: string, offset: string, written: string): ReadMoment {
  try {
    // `Z` with a zone states the instant; another offset has to be one that the zone has at that time.
    const text = `${local.toString()}${normalOffset(offset)}[${zone}]`;
    return moment(Temporal.ZonedDateTime.from(text, { offset: 'reject' }).toInstant(), zone, written);
  } catch {
    return fault(`${zone} does not have the offset ${offset} at that time`);
  }
}

function normalOffset(offset: string): string {
  return offset.toUpperCase();
}

function weeksAsDays(iso: string): { relativeTo?: string } {
  return /W/i.test(iso) ? { relativeTo: '2000-01-01' } : {};
}

function moment(instant: Temporal.Instant, zone: string | null, written: string): ReadMoment {
  const { epochMilliseconds } = instant;
  return { moment: { epochMilliseconds, utc: new Date(epochMilliseconds).toISOString(), zone, written } };
}

function fault(message: string): ReadMoment {
  return { fault: 'time', message };
}
