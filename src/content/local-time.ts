import { Temporal } from 'temporal-polyfill';

/** What the clocks of a zone show. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  date: string;
  /** Since midnight. */
  minutes: number;
  /** From 1, Monday, to 7. */
  weekday: number;
}

export function localTime(milliseconds: number, zone: string): LocalTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
  return { date: shown.toPlainDate().toString(), minutes: shown.hour * 60 + shown.minute, weekday: shown.dayOfWeek };
}

export function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * The first instant after another one, in milliseconds since 1970, at which the clocks of a zone show that time or, where
 * they skip it, a later one. `minutes` is at most 1440, which is the midnight at the end of the day.
 */
export function instantAfter(after: number, date: string, minutes: number, zone: string): number {
  const local = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
  const [first, second] = (['compatible', 'later'] as const).map(disambiguation =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  const isSkipped = !first!.toPlainDateTime().equals(local);
  const found = isSkipped ? (first!.getTimeZoneTransition('previous') ?? first!) : first!;
  return found.epochMilliseconds > after ? found.epochMilliseconds : second!.epochMilliseconds;
}
