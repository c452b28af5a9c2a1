import { json, type Reply } from '../reply.ts';
import { accountEntity } from './entities.ts';
import type { MastodonState } from './state.ts';

const version = '4.5.4';
const description = 'A local double. Nothing here is public.';

/** https://docs.joinmastodon.org/methods/instance/#v2 */
export function showInstance(state: MastodonState): Reply {
  return json(200, {
    domain: new URL(state.origin).host,
    title: 'Sandbox',
    version,
    source_url: 'https://github.com/mastodon/mastodon',
    description,
    usage: { users: { active_month: state.accounts.size } },
    thumbnail: { url: `${state.origin}/thumbnail.png`, blurhash: null, versions: {} },
    icon: [],
    languages: ['en'],
    ...configurationOf(state),
    registrations: { enabled: false, approval_required: false, message: null, url: null },
    ...(state.apiVersion === null ? {} : { api_versions: { mastodon: state.apiVersion } }),
    contact: { email: 'admin@sandbox.test', account: null },
    rules: [],
  });
}

/** https://docs.joinmastodon.org/methods/instance/#v1 */
export function showFirstInstance(state: MastodonState): Reply {
  const [account] = state.accounts.values();
  return json(200, {
    uri: new URL(state.origin).host,
    title: 'Sandbox',
    short_description: description,
    description,
    email: 'admin@sandbox.test',
    version,
    urls: {},
    stats: { user_count: state.accounts.size, status_count: state.statuses.size, domain_count: 0 },
    thumbnail: null,
    languages: ['en'],
    registrations: false,
    approval_required: false,
    invites_enabled: false,
    ...configurationOf(state),
    contact_account: account === undefined ? null : accountEntity(state, account),
    rules: [],
  });
}

function configurationOf({ configuration }: MastodonState) {
  return configuration === null ? {} : { configuration };
}
