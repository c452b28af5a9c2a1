import { json, type Reply } from '../reply.ts';
import { problem } from './errors.ts';

/** The reset is a moment, in seconds since 1970. https://docs.x.com/x-api/fundamentals/rate-limits */
export function rateHeaders(limit: number, remaining: number, resetAt: number): Record<string, string> {
  return {
    'x-rate-limit-limit': `${limit}`,
    'x-rate-limit-remaining': `${remaining}`,
    'x-rate-limit-reset': `${Math.ceil(resetAt / 1000)}`,
  };
}

export function tooMany(limit: number, resetAt: number): Reply {
  return json(429, problem(429, 'Too Many Requests', 'Too Many Requests'), rateHeaders(limit, 0, resetAt));
}
