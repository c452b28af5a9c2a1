import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount, viewerOf } from './access.ts';
import { contentOf } from './draft.ts';
import { statusEntity } from './entities.ts';
import { notFound, refuse } from './errors.ts';
import { readStatus } from './parameters.ts';
import { quotePermission } from './quoting.ts';
import type { AccountState, MastodonState, StatusState } from './state.ts';

/** How long a key is remembered. https://docs.joinmastodon.org/methods/statuses/#headers */
const keyMilliseconds = 3600 * 1000;

export function createStatus(state: MastodonState, request: Incoming): Reply {
  const account = requireAccount(state, request, 'write:statuses');
  const replyTo = parentOf(state, account, request);
  const quoteOf = quotedBy(state, account, request);
  const key = keyOf(request, account);
  const known = key === null || state.idempotency === 'ignored' ? undefined : state.keys.get(key);
  if (known !== undefined && known.expiresAt > state.clock.now()) return repeat(state, known.statusId);
  const status = draft(state, account, request, replyTo, quoteOf);
  store(state, status);
  if (key !== null) state.keys.set(key, { statusId: status.id, expiresAt: state.clock.now() + keyMilliseconds });
  return json(200, statusEntity(state, status));
}

/** What the check for spam does: all as usual, but nothing is kept. https://github.com/mastodon/mastodon/blob/main/app/lib/antispam.rb */
export function ghostStatus(state: MastodonState, request: Incoming): Reply {
  const account = requireAccount(state, request, 'write:statuses');
  return json(200, statusEntity(state, ghostDraft(state, account, request)));
}

function repeat(state: MastodonState, statusId: string): Reply {
  if (state.idempotency === '500-on-repeat') return refuse(500, 'Internal Server Error');
  return json(200, statusEntity(state, state.statuses.get(statusId) ?? notFound()));
}

function ghostDraft(state: MastodonState, account: AccountState, request: Incoming): StatusState {
  return draft(state, account, request, parentOf(state, account, request), quotedBy(state, account, request));
}

function draft(
  state: MastodonState,
  account: AccountState,
  request: Incoming,
  replyTo: string | null,
  quoteOf: string | null,
): StatusState {
  const parameters = readStatus(request);
  return {
    account,
    ...contentOf(state, account, parameters, null),
    visibility: parameters.visibility ?? 'public',
    createdAt: state.clock.now(),
    editedAt: null,
    replyTo,
    quoteOf,
    quotePolicy: parameters.quote_approval_policy ?? 'public',
    remoteUrl: null,
    id: state.nextId(),
  };
}

function store(state: MastodonState, status: StatusState): void {
  state.statuses.set(status.id, status);
  for (const media of status.media) media.statusId = status.id;
  state.creates += 1;
}

function parentOf(state: MastodonState, account: AccountState, request: Incoming): string | null {
  const { in_reply_to_id: parent } = readStatus(request);
  if (!parent) return null;
  const status = state.statuses.get(parent);
  if (status !== undefined && isVisible(status, account)) return parent;
  return refuse(404, 'The post you are trying to reply to does not appear to exist.');
}

/** What is not there and what must not be quoted get one answer; an older server does not know the question. */
function quotedBy(state: MastodonState, account: AccountState, request: Incoming): string | null {
  const { quoted_status_id: quoted } = readStatus(request);
  if (!quoted || (state.apiVersion ?? 0) < 7) return null;
  const status = state.statuses.get(quoted);
  if (status !== undefined && isVisible(status, account) && quotePermission(status, account) !== 'denied')
    return quoted;
  return refuse(404, 'The post you are trying to quote does not appear to exist.');
}

function keyOf(request: Incoming, account: AccountState): string | null {
  const key = request.headers['idempotency-key'];
  return key ? `${account.id} ${key}` : null;
}

export function isVisible(status: StatusState, viewer: AccountState | null): boolean {
  return status.account === viewer || status.visibility === 'public' || status.visibility === 'unlisted';
}

/** A status that the one who asks may see. */
function visible(state: MastodonState, request: Incoming, id: string): StatusState {
  const status = state.statuses.get(id);
  return status !== undefined && isVisible(status, viewerOf(state, request)) ? status : notFound();
}

function own(state: MastodonState, account: AccountState, id: string): StatusState {
  const status = state.statuses.get(id);
  return status?.account === account ? status : notFound();
}

export function showStatus(state: MastodonState, request: Incoming, id = ''): Reply {
  const status = visible(state, request, id);
  return json(200, statusEntity(state, status, viewerOf(state, request)));
}

/** The text exactly as it is kept; `content` is HTML. */
export function showSource(state: MastodonState, request: Incoming, id = ''): Reply {
  requireAccount(state, request, 'read:statuses');
  const { text, spoilerText } = visible(state, request, id);
  return json(200, { id, text, spoiler_text: spoilerText });
}

export function showContext(state: MastodonState, request: Incoming, id = ''): Reply {
  const viewer = viewerOf(state, request);
  const ancestors: StatusState[] = [];
  let parent = visible(state, request, id).replyTo;
  for (let up = state.statuses.get(parent ?? ''); up !== undefined; up = state.statuses.get(parent ?? '')) {
    ancestors.unshift(up);
    parent = up.replyTo;
  }
  const below = new Set([id]);
  const descendants: StatusState[] = [];
  // Ids grow, so an answer stands after what it answers.
  for (const status of state.statuses.values()) {
    if (status.replyTo === null || !below.has(status.replyTo)) continue;
    below.add(status.id);
    descendants.push(status);
  }
  const show = (list: StatusState[]) =>
    list.filter(status => isVisible(status, viewer)).map(status => statusEntity(state, status));
  return json(200, { ancestors: show(ancestors), descendants: show(descendants) });
}

/** Replaces all of it: what the request does not say is gone. */
export function editStatus(state: MastodonState, request: Incoming, id = ''): Reply {
  const account = requireAccount(state, request, 'write:statuses');
  const status = own(state, account, id);
  const parameters = readStatus(request);
  const content = contentOf(state, account, parameters, id);
  for (const { id: mediaId, description } of parameters.media_attributes ?? []) {
    const media = content.media.find(item => item.id === mediaId);
    if (media !== undefined) media.description = description ?? null;
  }
  const before = JSON.stringify(statusEntity(state, status));
  for (const media of status.media) media.statusId = null;
  Object.assign(status, content);
  if (parameters.quote_approval_policy) status.quotePolicy = parameters.quote_approval_policy;
  for (const media of status.media) media.statusId = id;
  if (JSON.stringify(statusEntity(state, status)) !== before) status.editedAt = state.clock.now();
  return json(200, statusEntity(state, status));
}

export function deleteStatus(state: MastodonState, request: Incoming, id = ''): Reply {
  const status = own(state, requireAccount(state, request, 'write:statuses'), id);
  const entity = { ...statusEntity(state, status), text: status.text };
  state.statuses.delete(id);
  for (const media of status.media) {
    media.statusId = null;
    if (request.query.get('delete_media') === 'true') state.media.delete(media.id);
  }
  for (const other of state.statuses.values()) if (other.replyTo === id) other.replyTo = null;
  return json(200, entity);
}
