import type { Clock, Http } from '../model/ports.ts';

/** Beyond that, signed requests are refused, and posts go out at another time than they say. */
const tolerance = 5 * 60 * 1000;

/** Requests as before, and what the `Date` of the answers says of this machine's clock. */
export function watchClock(http: Http, clock: Clock): { http: Http; offBy: () => number | null } {
  let off = 0;
  return {
    http: async request => {
      const response = await http(request);
      const theirs = Date.parse(response.headers.date ?? '');
      const difference = clock.now() - theirs;
      if (Math.abs(difference) > Math.abs(off)) off = difference;
      return response;
    },
    /** In milliseconds, more than zero where this machine is ahead; null where it agrees, or nothing said the time. */
    offBy: () => (Math.abs(off) > tolerance ? off : null),
  };
}

export function clockWords(offBy: number | null): string[] {
  if (offBy === null) return [];
  const minutes = Math.round(Math.abs(offBy) / 60_000);
  return [
    `the clock of this machine is ${minutes} minutes ${offBy > 0 ? 'ahead of' : 'behind'} the platform's: set it`,
  ];
}
