/*
 * X, by its API v2.
 *
 * - https://docs.x.com/x-api/introduction and the description at https://api.x.com/2/openapi.json
 * - There is no key against repeats, and reads promise nothing about new posts: after doubt the account's own posts are
 *   searched, and "not there" is believed only after a while.
 * - X charges for each call: the plan says how much, and nothing is uploaded or asked twice.
 * - "Not permitted" has many reasons; the words of the answer tell which.
 */
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { otherAccount } from './kit/other-account.ts';
import { owns, page } from './x/addresses.ts';
import { connection } from './x/connection.ts';
import { find } from './x/find.ts';
import { identityOf } from './x/identity.ts';
import { list } from './x/list.ts';
import { missing } from './x/missing.ts';
import { type XOptions, xAccount, xOptions } from './x/options.ts';
import { look } from './x/post-look.ts';
import { prepare } from './x/prepare.ts';
import { remove } from './x/remove.ts';
import { render } from './x/render.ts';
import { renewal } from './x/renewal.ts';
import { revocation } from './x/revocation.ts';
import { send } from './x/send.ts';
import { xLimits } from './x.limits.ts';

const writeScopes = ['tweet.read', 'tweet.write', 'users.read'];
const userScopes = [...writeScopes, 'media.write'];
const readAndWrite = ['Read and write'];

export const adapter: Adapter<XOptions> = {
  id: 'x',
  name: 'X',
  limits: xLimits,
  account: xAccount,
  options: xOptions,
  credentials: {
    token: {
      title: 'OAuth 2.0 user token',
      where:
        'From the consent of the account to an app of the developer console of X (from developer.x.com), by the authorization code flow with PKCE; it lives for two hours.',
      scopes: userScopes,
      livesMilliseconds: 2 * 60 * 60 * 1000,
    },
    client_id: {
      title: 'Client ID',
      where: 'The developer console of X (from developer.x.com): the app, Keys and tokens, OAuth 2.0.',
      scopes: userScopes,
    },
    client_secret: {
      title: 'Client secret',
      where: 'Beside the client ID, for an app of the kind "Web App, Automated App or Bot"; shown once.',
      scopes: userScopes,
    },
    refresh_token: {
      title: 'Refresh token',
      where:
        'From the same consent as `token`, and in place of it. It is good for one use: the next one is kept in the `vault` of the config.',
      scopes: [...userScopes, 'offline.access'],
    },
    api_key: {
      title: 'API key',
      where:
        'The developer console of X (from developer.x.com): the app, Keys and tokens. In place of `token`, with the three others of OAuth 1.0a.',
      scopes: readAndWrite,
    },
    api_secret: { title: 'API key secret', where: 'Beside the API key; shown once.', scopes: readAndWrite },
    access_token: {
      title: 'Access token',
      where: 'The developer console of X: Keys and tokens, generated after the app was set to "Read and write".',
      scopes: readAndWrite,
    },
    access_secret: {
      title: 'Access token secret',
      where: 'Beside the access token; shown once.',
      scopes: readAndWrite,
    },
  },
  credentialSets: [['token'], ['api_key', 'api_secret', 'access_token', 'access_secret'], renewal.needs],
  renewal,
  revocation,
  connection,
  look,
  render,
  send,
  prepare,
  find,
  list,
  findsByWords: true,
  missing,
  page,
  scopes: ({ parts }) => [...writeScopes, ...(parts.some(({ media }) => media.length > 0) ? ['media.write'] : [])],
  owns,
  remove,
  // Nothing is promised and nothing measured; outages of the timeline are known.
  settleMilliseconds: 15 * 60 * 1000,

  async check(context: PlatformContext) {
    const identity = await identityOf(context);
    if ('fault' in identity) return identity;
    const { id, username, quota } = identity;
    const other = otherAccount('X', username, context.account);
    if (other !== null) return { fault: other };
    return { id, name: username, url: `https://x.com/${username}`, ...(quota.length === 0 ? {} : { quota }) };
  },
};
