import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, type Exchange, exchange } from '../kit/answer.ts';
import { withoutToken } from '../kit/without-token.ts';
import { accessToken, forgetToken, isRenewable } from './tokens.ts';

/**
 * Makes a request in the account's name. A token that ran out is refused before anything is done, so that one request,
 * and no other, is made again with a new token.
 */
export async function call(context: PlatformContext, request: Exchange): Promise<Answer | Fault> {
  const answer = await ask(context, request);
  if ('outcome' in answer || answer.kind === 'none' || answer.status !== 401 || !isRenewable(context)) return answer;
  forgetToken(context);
  return ask(context, request);
}

async function ask(context: PlatformContext, request: Exchange): Promise<Answer | Fault> {
  const token = await accessToken(context);
  if ('outcome' in token) return token;
  const headers = { authorization: `Bearer ${token.value}`, ...request.headers };
  return withoutToken(await exchange(context, { ...request, headers }), token.value);
}
