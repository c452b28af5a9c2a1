import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { shownPlace } from './addresses.ts';
import type { Thing } from './api.ts';
import { chooseFlair } from './flair.ts';
import { whoAmI } from './identity.ts';
import { isDeleted, thingsByName } from './own-things.ts';
import { postOf, type RedditPost } from './post.ts';
import { ruleProblems } from './rules.ts';
import { postRequirements, subredditAbout } from './subreddit.ts';

type Problem = Prepared['problems'][number];

/** Asks whose token it is, and holds the post against what the subreddit says that it takes. */
export async function prepare(payload: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const me = await whoAmI(context);
  if ('outcome' in me) return { fault: me };
  const post = postOf(payload);
  const other = await otherProblems(post, context);
  if ('outcome' in other) return { fault: other };
  if (post.kind === 'comment') return { problems: other, handle: null };
  const place = await placeProblems(payload, context);
  if ('outcome' in place) return { fault: place };
  const flair = await (place.isThere ? chooseFlair(post, context) : { id: null, problems: [] });
  if ('outcome' in flair) return { fault: flair };
  return {
    problems: [...other, ...place.problems, ...flair.problems],
    handle: flair.id === null ? null : { flair: flair.id },
  };
}

async function placeProblems(
  payload: Payload,
  context: PlatformContext,
): Promise<{ isThere: boolean; problems: Problem[] } | Fault> {
  const { subreddit = '' } = postOf(payload);
  const about = await subredditAbout(subreddit, context);
  if (about === null) {
    const message = `${shownPlace(subreddit)} does not exist, or is not open to the account`;
    return { isThere: false, problems: [{ code: 'place.rule', message, part: 1 }] };
  }
  if ('outcome' in about) return about;
  const rules = await postRequirements(subreddit, context);
  if (rules !== null && 'outcome' in rules) return rules;
  if ((rules?.title_regexes ?? []).length > 0 || (rules?.body_regexes ?? []).length > 0) {
    context.log(`${shownPlace(subreddit)} has rules of its own that only Reddit can check, as the post is sent`);
  }
  return { isThere: true, problems: ruleProblems(payload, about, rules) };
}

/** What is answered or shared has to be there, and open. */
async function otherProblems(post: RedditPost, context: PlatformContext): Promise<Problem[] | Fault> {
  const name = post.reply_to ?? post.crosspost;
  if (name === undefined) return [];
  const things = await thingsByName([name], context);
  if ('outcome' in things) return things;
  const why = closed(
    things.find(thing => thing.name === name),
    post,
  );
  const option = post.reply_to === undefined ? 'crosspost' : 'reply_to';
  return why === null ? [] : [{ code: 'post.option', message: `what \`${option}\` names ${why}`, part: 1 }];
}

function closed(thing: Thing | undefined, { reply_to: reply }: RedditPost): string | null {
  if (thing === undefined) return 'does not exist on Reddit';
  if (isDeleted(thing) || thing.removed_by_category) return 'was removed';
  if (reply === undefined) return thing.is_crosspostable === false ? 'cannot be shared as a crosspost' : null;
  if (thing.locked === true) return 'is locked: it takes no comments';
  return thing.archived === true ? 'is archived: it takes no comments' : null;
}
