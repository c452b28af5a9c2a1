import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { shownPlace } from './addresses.ts';
import type { RedditPost } from './post.ts';
import { type Flair, linkFlairs } from './subreddit.ts';

type Problem = Prepared['problems'][number];

const flairId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id of the flair that a post names, by its text or its id; problems where the subreddit has none such. */
export async function chooseFlair(
  post: RedditPost,
  context: PlatformContext,
): Promise<{ id: string | null; problems: Problem[] } | Fault> {
  const { flair: said, subreddit = '' } = post;
  if (said === undefined) return { id: null, problems: [] };
  const listed = await linkFlairs(subreddit, context);
  if (listed !== null && 'outcome' in listed) return listed;
  const place = shownPlace(subreddit);
  if (listed === null) {
    if (flairId.test(said)) return { id: said, problems: [] };
    return bad(`${place} does not show its flairs to the account, so that one can only be named by its id`);
  }
  const { flairs } = listed;
  const flair = flairs.find(({ id }) => id === said) ?? flairs.find(({ text }) => isSame(text, said));
  if (flair === undefined) return bad(`${place} has no flair "${said}"; it has ${names(flairs)}`);
  if (flair.mod_only === true) return bad(`the flair "${said}" of ${place} is for its moderators alone`);
  if (post.flair_text !== undefined && flair.text_editable === false) {
    return bad(`the flair "${said}" of ${place} cannot have other words; remove \`flair_text\``);
  }
  return { id: flair.id, problems: [] };
}

function bad(message: string): { id: null; problems: Problem[] } {
  return { id: null, problems: [{ code: 'place.rule', message, part: 1 }] };
}

/** `:emoji:` in a flair is shown as a picture, and nobody types it. */
function isSame(text: string | null | undefined, said: string): boolean {
  const plain = (words: string) =>
    words
      .replace(/:[\w-]+:/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  return typeof text === 'string' && (text === said || (plain(text) === plain(said) && plain(said) !== ''));
}

function names(flairs: readonly Flair[]): string {
  const shown = flairs.slice(0, 12).map(({ text }) => `"${(text ?? '').replace(/\s+/g, ' ').slice(0, 64)}"`);
  if (shown.length === 0) return 'none';
  return flairs.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ');
}
