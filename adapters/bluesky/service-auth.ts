import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, type Exchange, exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { withoutToken } from '../kit/without-token.ts';
import { dialect, named, serviceAuthAnswer } from './api.ts';
import { call } from './session.ts';

/** What a token is for: one method, at the service that has this did. */
export interface ServiceCall {
  audience: string;
  method: string;
}

const halfAnHour = 30 * 60;

/**
 * Makes a request at another service in the account's name: with a token that the account's server gives for this one
 * call, never with the session's own. https://docs.bsky.app/docs/api/com-atproto-server-get-service-auth
 */
export async function callService(
  context: PlatformContext,
  { audience, method }: ServiceCall,
  request: Exchange,
): Promise<Answer | Fault> {
  const exp = String(Math.floor(context.now() / 1000) + halfAnHour);
  const granted = await call(context, {
    method: 'GET',
    call: 'com.atproto.server.getServiceAuth',
    query: { aud: audience, lxm: method, exp },
  });
  if ('outcome' in granted) return granted;
  const read = granted.kind === 'answer' && granted.status === 200 ? serviceAuthAnswer.safeParse(granted.json) : null;
  if (!read?.success) return named(notPrepared(granted, dialect).fault, granted);
  const { token } = read.data;
  const answer = await exchange(context, {
    ...request,
    headers: { ...request.headers, authorization: `Bearer ${token}` },
  });
  return withoutToken(answer, token);
}
