import { z } from 'zod';
import { isLoopback } from '../../src/model/loopback.ts';

/** An https origin, such as https://mastodon.example. Plain http is accepted for loopback alone, where rehearsals run. */
export const serverOrigin = z.string().transform((written, context) => {
  const url = URL.canParse(written) ? new URL(written) : null;
  const safe = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
  const bare = url !== null && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (safe && bare) return url.origin;
  context.addIssue({
    code: 'custom',
    message: 'expected an https origin such as https://mastodon.example (plain http for loopback alone)',
  });
  return z.NEVER;
});
