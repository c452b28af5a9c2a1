import { createHash } from 'node:crypto';
import { escapeHtml } from '../timeline-page.ts';
import { urlsIn } from './length.ts';
import { quotePermission } from './quoting.ts';
import type { AccountState, MastodonState, MediaState, PollState, StatusState } from './state.ts';

const handle = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@([\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*)/giu;
const hashtag = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu;

/** https://docs.joinmastodon.org/entities/Status/ */
export function statusEntity(state: MastodonState, status: StatusState, viewer: AccountState | null = status.account) {
  const parent = state.statuses.get(status.replyTo ?? '');
  return {
    id: status.id,
    created_at: time(status.createdAt),
    edited_at: status.editedAt === null ? null : time(status.editedAt),
    in_reply_to_id: status.replyTo,
    in_reply_to_account_id: parent?.account.id ?? null,
    sensitive: status.sensitive,
    spoiler_text: status.spoilerText,
    visibility: status.visibility,
    language: status.language,
    uri: status.remoteUrl ?? `${state.origin}/users/${status.account.username}/statuses/${status.id}`,
    url: statusUrl(state, status),
    replies_count: [...state.statuses.values()].filter(other => other.replyTo === status.id).length,
    reblogs_count: 0,
    favourites_count: 0,
    quotes_count: 0,
    favourited: false,
    reblogged: false,
    muted: false,
    bookmarked: false,
    pinned: false,
    content: contentHtml(status.text),
    filtered: [],
    reblog: null,
    application: { name: 'Sandbox', website: null },
    account: accountEntity(state, status.account),
    media_attachments: status.media.map(media => mediaEntity(state, media)),
    mentions: mentionsIn(status.text),
    tags: tagsIn(state, status.text),
    emojis: [],
    card: null,
    poll: status.poll === null ? null : pollEntity(state, status.poll),
    ...((state.apiVersion ?? 0) < 7 ? {} : quoteFields(state, status, viewer)),
  };
}

/** https://docs.joinmastodon.org/entities/ShallowQuote/ */
function quoteFields(state: MastodonState, status: StatusState, viewer: AccountState | null) {
  const isThere = status.quoteOf !== null && state.statuses.has(status.quoteOf);
  const quote = { state: isThere ? 'accepted' : 'deleted', quoted_status_id: isThere ? status.quoteOf : null };
  const automatic = status.quotePolicy === 'nobody' ? [] : [status.quotePolicy];
  return {
    quote: status.quoteOf === null ? null : quote,
    quote_approval: { automatic, manual: [], current_user: quotePermission(status, viewer) },
  };
}

export function statusUrl(state: MastodonState, { account, id, remoteUrl }: StatusState): string {
  return remoteUrl ?? `${state.origin}/@${account.username}/${id}`;
}

/** https://docs.joinmastodon.org/entities/MediaAttachment/ */
export function mediaEntity(state: MastodonState, media: MediaState) {
  const url = media.isReady ? `${state.origin}/media_attachments/${media.id}` : null;
  const { width, height } = media;
  const size =
    width === null || height === null ? null : { width, height, size: `${width}x${height}`, aspect: width / height };
  return {
    id: media.id,
    type: media.kind,
    url,
    preview_url: url,
    remote_url: null,
    preview_remote_url: null,
    text_url: null,
    meta: size === null ? {} : { original: size, small: size },
    description: media.description,
    blurhash: null,
  };
}

/** https://docs.joinmastodon.org/entities/Account/ */
export function accountEntity(state: MastodonState, account: AccountState) {
  const { username } = account;
  const picture = `${state.origin}/avatars/original/missing.png`;
  return {
    id: account.id,
    username,
    acct: username,
    display_name: username,
    locked: false,
    bot: false,
    discoverable: true,
    indexable: false,
    group: false,
    created_at: time(account.createdAt),
    note: '',
    url: `${state.origin}/@${username}`,
    uri: `${state.origin}/users/${username}`,
    avatar: picture,
    avatar_static: picture,
    header: picture,
    header_static: picture,
    followers_count: 0,
    following_count: 0,
    statuses_count: [...state.statuses.values()].filter(status => status.account === account).length,
    last_status_at: lastStatusAt(state, account),
    hide_collections: null,
    noindex: false,
    emojis: [],
    roles: [],
    fields: [],
  };
}

/** A date without a time. */
function lastStatusAt(state: MastodonState, account: AccountState): string | null {
  const times = [...state.statuses.values()].flatMap(status => (status.account === account ? status.createdAt : []));
  return times.length === 0 ? null : time(Math.max(...times)).slice(0, 10);
}

function pollEntity(state: MastodonState, poll: PollState) {
  return {
    id: poll.id,
    expires_at: time(poll.expiresAt),
    expired: poll.expiresAt <= state.clock.now(),
    multiple: poll.multiple,
    votes_count: 0,
    voters_count: 0,
    voted: true,
    own_votes: [],
    options: poll.options.map(title => ({ title, votes_count: poll.hideTotals ? null : 0 })),
    emojis: [],
  };
}

/** Everybody on another server can be mentioned: whoever is named exists. */
function mentionsIn(text: string) {
  const found = new Map([...text.matchAll(handle)].map(match => [`${match[1]}@${match[2]}`, match]));
  return [...found].map(([acct, [, username, host]]) => ({
    id: String(createHash('sha256').update(acct).digest().readBigUInt64BE() >> 2n),
    username,
    acct,
    url: `https://${host}/@${username}`,
  }));
}

function tagsIn(state: MastodonState, text: string) {
  const names = new Set([...text.matchAll(hashtag)].map(match => match[1]!.toLowerCase()));
  return [...names].map(name => ({ name, url: `${state.origin}/tags/${encodeURIComponent(name)}` }));
}

function contentHtml(text: string): string {
  let html = '';
  let position = 0;
  for (const { start, end } of urlsIn(text)) {
    const url = escapeHtml(text.slice(start, end));
    html += escapeHtml(text.slice(position, start));
    html += `<a href="${url}" target="_blank" rel="nofollow noopener noreferrer">${url}</a>`;
    position = end;
  }
  html += escapeHtml(text.slice(position));
  const paragraphs = html.split(/\n{2,}/).map(paragraph => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`);
  return text === '' ? '' : paragraphs.join('');
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
