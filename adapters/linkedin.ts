/*
 * LinkedIn, by its versioned Posts API: for a person or an organization.
 *
 * - https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api
 * - Texts are little text: a bracket that is not escaped makes LinkedIn drop the rest and answer with success.
 * - A post is named in a header of the answer alone. There is no key against repeats: an organization's posts are looked
 *   for in the list of them; a person's cannot be read, so that an unclear answer stays unclear until a person looks.
 * - A link makes no card by itself, media cannot be changed, and each version of the API ends after a year.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { authorOf, organizationOf } from './linkedin/account.ts';
import { owns, page } from './linkedin/addresses.ts';
import { connection } from './linkedin/connection.ts';
import { credentialState } from './linkedin/credential-state.ts';
import { find } from './linkedin/find.ts';
import { list } from './linkedin/list.ts';
import { missing } from './linkedin/missing.ts';
import { type LinkedinOptions, linkedinOptions } from './linkedin/options.ts';
import { look } from './linkedin/post-look.ts';
import { prepare } from './linkedin/prepare.ts';
import { remove } from './linkedin/remove.ts';
import { attachments, render } from './linkedin/render.ts';
import { revocation } from './linkedin/revocation.ts';
import { send } from './linkedin/send.ts';
import { update } from './linkedin/update.ts';
import { apiVersion } from './linkedin/version.ts';
import { linkedinLimits } from './linkedin.limits.ts';

const scopes = [
  'for a person: openid, profile, w_member_social',
  'for an organization: w_organization_social, r_organization_social, rw_organization_admin',
];

export const adapter: Adapter<LinkedinOptions> = {
  id: 'linkedin',
  name: 'LinkedIn',
  limits: linkedinLimits,
  account: z.strictObject({
    organization: z
      .union([z.int().positive(), z.string().regex(/^\d{1,20}$/, 'the number of the page')])
      .optional()
      .describe(
        'The number of the page that posts, as in linkedin.com/company/NUMBER/admin. Default: the person whose token it is.',
      ),
  }),
  options: linkedinOptions,
  credentials: {
    access_token: {
      title: 'Access token',
      where:
        'At developer.linkedin.com: make an app, add its products, then use the token generator of its page; a token lives for 60 days.',
      scopes,
      form: /^AQ[A-Z]/,
      livesMilliseconds: 60 * 24 * 60 * 60 * 1000,
    },
    client_id: {
      title: 'Client ID of the app',
      where: 'On the page of the app, under Auth; only for apps that get refresh tokens.',
      scopes,
    },
    client_secret: { title: 'Client secret of the app', where: 'Beside the client ID.', scopes },
    refresh_token: {
      title: 'Refresh token',
      where: 'In the answer to the consent of the member, for approved apps; it lives for a year.',
      scopes,
      livesMilliseconds: 365 * 24 * 60 * 60 * 1000,
    },
  },
  credentialSets: [['access_token'], ['client_id', 'client_secret', 'refresh_token']],
  lifetime: { what: `version ${apiVersion.month} of its API`, ends: apiVersion.ends, source: apiVersion.source },
  attachments,
  revocation,
  connection,
  look,
  render,
  send,
  prepare,
  find,
  list,
  findsByWords: true,
  // How far its lists lag is not documented.
  settleMilliseconds: 60_000,
  missing,
  page,
  owns,
  update,
  remove,

  async check(context: PlatformContext) {
    const author = await authorOf(context);
    if ('outcome' in author) return { fault: author };
    const url = organizationOf(context.account) === null ? null : page(context.account);
    const credential = await credentialState(context);
    return { id: author.urn, name: author.name, url, ...(credential === null ? {} : { credential }) };
  },
};
