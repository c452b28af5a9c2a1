import { forbidden, invalid, refuse } from './errors.ts';
import { cashtags, weightedLength } from './length.ts';
import type { CreateParameters } from './parameters.ts';
import { type MediaState, mediaMilliseconds, type PostState, type UserState, type XState } from './state.ts';

/** How long the same words are refused; X does not say. */
const duplicateMilliseconds = 24 * 3600 * 1000;

/** What a post would be, or a refusal. */
export function draftPost(state: XState, user: UserState, parameters: CreateParameters): PostState {
  const { text, poll, reply_settings: replySettings, made_with_ai: made, paid_partnership: paid } = parameters;
  const parent = parentOf(state, user, parameters);
  const quoteOf = quotedBy(state, user, parameters);
  const media = mediaOf(state, user, parameters);
  checkText(state, user, text, media);
  if (media.length === 0) checkDuplicate(state, user, text, parent?.id ?? null);
  const id = state.nextId();
  return {
    id,
    user,
    text: text.normalize('NFC'),
    replyTo: parent?.id ?? null,
    conversation: parent?.conversation ?? id,
    quoteOf,
    media,
    poll: poll === undefined ? null : { options: poll.options, minutes: poll.duration_minutes },
    replySettings: replySettings ?? null,
    labels: [...(made ? ['made with AI'] : []), ...(paid ? ['paid partnership'] : [])],
    createdAt: state.clock.now(),
    invitesAnswers: false,
  };
}

function checkText(state: XState, user: UserState, text: string, media: readonly MediaState[]): void {
  if (text.trim() === '' && media.length === 0) invalid('text: must not be empty');
  if (/[\uFFFE\uFEFF\uFFFF]/.test(text)) invalid('text: has invalid characters');
  if (weightedLength(text) > (user.isPremium ? 25_000 : 280)) {
    const title = state.tooLongStatus === 400 ? 'Invalid Request' : 'Forbidden';
    refuse(
      state.tooLongStatus,
      title,
      'Your Tweet text is too long. For more information on how Tweet length is determined see https://docs.x.com.',
    );
  }
  if (state.plan !== 'enterprise' && cashtags(text).length > 1) {
    forbidden('Posts are limited to a maximum of one cashtag.');
  }
}

function checkDuplicate(state: XState, user: UserState, text: string, replyTo: string | null): void {
  const since = state.clock.now() - duplicateMilliseconds;
  for (const post of state.postsById.values()) {
    const isSame = post.user === user && post.text === text.normalize('NFC') && post.replyTo === replyTo;
    if (isSame && post.media.length === 0 && post.createdAt >= since) {
      forbidden('You are not allowed to create a Tweet with duplicate content.');
    }
  }
}

function parentOf(state: XState, user: UserState, { reply }: CreateParameters): PostState | null {
  if (reply === undefined) return null;
  const parent = state.postsById.get(reply.in_reply_to_tweet_id);
  if (parent === undefined) {
    return forbidden('You attempted to reply to a Tweet that is deleted or not visible to you.');
  }
  if (parent.user !== user && !parent.invitesAnswers && state.plan !== 'enterprise') {
    return forbidden(
      'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
    );
  }
  return parent;
}

function quotedBy(state: XState, user: UserState, { quote_tweet_id: quoted }: CreateParameters): string | null {
  if (quoted === undefined) return null;
  const post = state.postsById.get(quoted);
  if (post === undefined) return forbidden('You attempted to quote a Tweet that is deleted or not visible to you.');
  if (state.plan !== 'enterprise' && post.user !== user) return forbidden('Quoting this post is not allowed.');
  return quoted;
}

function mediaOf(state: XState, user: UserState, { media }: CreateParameters): MediaState[] {
  const ids = media?.media_ids ?? [];
  const found = ids.flatMap(id => state.media.get(id) ?? []);
  const isGood = (item: MediaState) =>
    item.user === user && item.whole !== null && state.clock.now() < item.createdAt + mediaMilliseconds;
  if (found.length < ids.length || !found.every(isGood)) return invalid('Your media IDs are invalid.');
  if (found.some(({ pollsLeft, fails }) => pollsLeft > 0 || fails)) return invalid('Media is not ready.');
  if (found.length > 1 && found.some(({ category }) => category !== 'tweet_image')) {
    return invalid('You can attach up to 4 photos, or 1 animated GIF, or 1 video.');
  }
  return found;
}
