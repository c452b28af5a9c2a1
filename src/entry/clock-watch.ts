import type { Clock, Http } from '../model/ports.ts';
import { clockTolerance } from '../pipeline/platform-clock.ts';

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
    offBy: () => (Math.abs(off) > clockTolerance ? off : null),
  };
}
