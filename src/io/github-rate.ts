import type { Clock, HttpResponse } from '../model/ports.ts';

/** Where neither header says more, GitHub asks for a minute at least. */
const usualWait = 60_000;

/**
 * How long GitHub asks to wait before the same request, in milliseconds; null where it does not ask. A refusal by a rate
 * limit and one for lack of a permission have one status.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function requestedWait({ status, headers, body }: HttpResponse, clock: Clock): number | null {
  if (status !== 403 && status !== 429) return null;
  const after = secondsOf(headers['retry-after']);
  if (after !== null) return after * 1000;
  const reset = secondsOf(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset !== null) return Math.max(1000, reset * 1000 - clock.now());
  const isLimit = status === 429 || /secondary rate limit/i.test(new TextDecoder().decode(body.subarray(0, 2000)));
  return isLimit ? usualWait : null;
}

function secondsOf(written: string | undefined): number | null {
  return written !== undefined && /^\d{1,12}$/.test(written) ? Number(written) : null;
}
