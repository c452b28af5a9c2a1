import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, type Exchange, exchange } from '../kit/answer.ts';
import { withoutToken } from '../kit/without-token.ts';
import { accessToken, forgetToken, isRenewable } from './tokens.ts';
import { apiVersion } from './version.ts';

const apiOrigin = 'https://api.linkedin.com';

/** Where the addresses for uploads lead. */
export const uploadHosts = ['www.linkedin.com'];

/** A versioned call; `query` as it stands, with its names encoded. */
export interface Call {
  method: Exchange['method'];
  /** Behind `/rest/`, its names encoded. */
  path: string;
  query?: string;
  json?: unknown;
  /** What Rest.li cannot tell from method and path. */
  restliMethod?: 'FINDER' | 'PARTIAL_UPDATE' | 'DELETE';
}

/** https://learn.microsoft.com/en-us/linkedin/marketing/versioning */
export function call(context: PlatformContext, { method, path, query, json, restliMethod }: Call) {
  return authorized(context, {
    method,
    url: `${context.origin(apiOrigin)}/rest/${path}${query === undefined ? '' : `?${query}`}`,
    headers: {
      'linkedin-version': apiVersion.month,
      'x-restli-protocol-version': '2.0.0',
      ...(restliMethod === undefined ? {} : { 'x-restli-method': restliMethod }),
    },
    ...(json === undefined ? {} : { json }),
  });
}

/** Who the token belongs to; not versioned. */
export function askWho(context: PlatformContext) {
  return authorized(context, { method: 'GET', url: `${context.origin(apiOrigin)}/v2/userinfo` });
}

/**
 * Makes a request with the token. One that ran out is refused before anything is done, so that one request, and no other,
 * is made again with a new one.
 */
export async function authorized(context: PlatformContext, request: Exchange): Promise<Answer | Fault> {
  const answer = await ask(context, request);
  if ('outcome' in answer || answer.kind === 'none' || answer.status !== 401 || !isRenewable(context)) return answer;
  forgetToken(context);
  return ask(context, request);
}

async function ask(context: PlatformContext, request: Exchange): Promise<Answer | Fault> {
  const token = await accessToken(context);
  if (typeof token !== 'string') return token;
  const headers = { authorization: `Bearer ${token}`, ...request.headers };
  return withoutToken(await exchange(context, { ...request, headers }), token);
}
