import { mediaKey, type ShownUrl, shownText } from './shown-text.ts';
import type { PostState, XState } from './state.ts';

/** What both dialects call differently. */
const names = {
  post: { history: 'edit_history_post_ids', note: 'note_post', references: 'referenced_posts', fields: 'post.fields' },
  tweet: {
    history: 'edit_history_tweet_ids',
    note: 'note_tweet',
    references: 'referenced_tweets',
    fields: 'tweet.fields',
  },
} as const;

/** More characters than that stand in a note, and `text` is cut. */
const mostInText = 280;

/** The members that an answer always has, and those that were asked for; what is not known is dropped without a word. */
export function postEntity(state: XState, post: PostState, query: URLSearchParams): Record<string, unknown> {
  const called = names[state.dialect];
  const fields = (query.get(called.fields) ?? '').split(',');
  const expansions = (query.get('expansions') ?? '').split(',');
  const { text, urls } = shownText(state, post);
  const isLong = [...text].length > mostInText;
  // The one dialect has them as an expansion, the other as a field.
  const isRelated = expansions.includes('referenced_posts') || fields.includes('referenced_tweets');
  const members: Record<string, unknown> = {
    id: post.id,
    text: isLong ? `${[...text].slice(0, mostInText - 4).join('')}…` : text,
    [called.history]: [post.id],
    ...(isRelated ? { [called.references]: referencesOf(post) } : {}),
    ...Object.fromEntries(
      Object.entries(optional(post, text, urls, isLong, called.note)).filter(([name]) => fields.includes(name)),
    ),
  };
  const isThere = ([name, value]: [string, unknown]) => value !== undefined && !state.droppedMembers.includes(name);
  return Object.fromEntries(Object.entries(members).filter(isThere));
}

/** Undefined where there is nothing to say: such members are left out, not empty. */
function optional(
  { createdAt, conversation, media, user, replySettings }: PostState,
  text: string,
  urls: ShownUrl[],
  isLong: boolean,
  note: string,
): Record<string, unknown> {
  return {
    created_at: new Date(createdAt).toISOString(),
    author_id: user.id,
    conversation_id: conversation,
    reply_settings: replySettings ?? 'everyone',
    entities: urls.length === 0 ? undefined : { urls },
    attachments: media.length === 0 ? undefined : { media_keys: media.map(({ id }) => mediaKey(id)) },
    [note]: isLong ? { text, entities: { urls } } : undefined,
  };
}

function referencesOf({ replyTo, quoteOf }: PostState): { type: string; id: string }[] | undefined {
  const references = [
    ...(replyTo === null ? [] : [{ type: 'replied_to', id: replyTo }]),
    ...(quoteOf === null ? [] : [{ type: 'quoted', id: quoteOf }]),
  ];
  return references.length === 0 ? undefined : references;
}
