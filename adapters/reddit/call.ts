import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, type Exchange, exchange } from '../kit/answer.ts';
import { withoutToken } from '../kit/without-token.ts';
import { userAgent } from './api.ts';
import { accessToken, forgetToken, type Token } from './tokens.ts';

/** One that was made just now and is refused will be refused again. */
const youngMilliseconds = 60_000;

/**
 * Makes a request in the account's name. A token that ended before its time is refused before anything is done, so that
 * one request, and no other, is made again with a new token.
 */
export async function call(context: PlatformContext, request: Exchange): Promise<Answer | Fault> {
  const token = await accessToken(context);
  if ('outcome' in token) return token;
  const answer = await ask(context, request, token);
  if (answer.kind === 'none' || answer.status !== 401) return answer;
  forgetToken(context);
  if (context.now() - token.madeAt < youngMilliseconds) return answer;
  const next = await accessToken(context);
  return 'outcome' in next ? next : ask(context, request, next);
}

async function ask(context: PlatformContext, request: Exchange, { value }: Token): Promise<Answer> {
  const headers = { ...userAgent(context), authorization: `bearer ${value}`, ...request.headers };
  return withoutToken(await exchange(context, { ...request, headers }), value);
}
