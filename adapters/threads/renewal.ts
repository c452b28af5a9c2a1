import { z } from 'zod';
import type { PlatformContext, Renewal } from '../../src/model/adapter.ts';
import { exchange } from '../kit/answer.ts';
import { unreadableStep } from './api.ts';
import { callFault } from './faults.ts';

const host = 'https://graph.threads.net';
const day = 24 * 60 * 60 * 1000;

const answer = z.object({ access_token: z.string().trim().min(1), expires_in: z.number().positive() });

/**
 * A token lives for 60 days and is dead for good after them; one that is a day old can be renewed. Weekly, so that an
 * account that seldom posts does not lose it.
 * https://developers.facebook.com/docs/threads/get-started/long-lived-tokens/
 */
export const renewal: Renewal = {
  needs: ['access_token'],
  consent: 'access_token',
  startsWithToken: true,
  origin: host,
  aheadMilliseconds: 7 * day,
  idleMilliseconds: 7 * day,
  timeAddress: context => context.origin(host),
  renew,
};

async function renew(context: PlatformContext): ReturnType<Renewal['renew']> {
  // The token has to stand in the query here, and nowhere else.
  const query = new URLSearchParams({
    grant_type: 'th_refresh_token',
    access_token: context.credentials.access_token ?? '',
  });
  const got = await exchange(context, { method: 'GET', url: `${context.origin(host)}/refresh_access_token?${query}` });
  const read = got.kind === 'answer' && got.status === 200 ? answer.safeParse(got.json) : null;
  if (!read?.success) return { fault: callFault(got, context) ?? unreadableStep };
  const { access_token, expires_in } = read.data;
  return { tokens: { credentials: { access_token }, endsAt: context.now() + expires_in * 1000, scopes: null } };
}
