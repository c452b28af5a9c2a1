const hour = 3_600_000;
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' });

/** When Google's quotas begin anew: the next midnight in Pacific time, in milliseconds since 1970. */
export function nextPacificMidnight(now: number): number {
  const today = day.format(now);
  // Offsets there are whole hours, so a day begins with a full hour; 25 hours is the longest that one can have.
  const first = Math.floor(now / hour) * hour + hour;
  for (let time = first; time < first + 26 * hour; time += hour) if (day.format(time) !== today) return time;
  return first + 24 * hour;
}
