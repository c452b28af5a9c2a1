import type { ListedPost } from '../../model/listing.ts';
import { targetName } from '../../model/plan.ts';
import { findPublished, type PublishedAccount } from '../../pipeline/adoption/find-published.ts';
import type { Match } from '../../pipeline/adoption/match-posts.ts';
import { adoptFound } from '../../pipeline/decide.ts';
import type { Selection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composePublishing } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { wordOf } from './decision.ts';

/** Holds what would go out against what the accounts show already: shown first, and written where a person says so. */
export async function adoptPublished(call: Call, selection: Selection | null, isSure: boolean): Promise<Result> {
  const world = await composePublishing(settingOf(call));
  try {
    const accounts = await findPublished(world, selection);
    const found = accounts.flatMap(each => each.found);
    const adopted = isSure ? found : [];
    const receiptsOf = (post: ListedPost) => {
      const at = new Date(post.at ?? world.clock.now()).toISOString();
      return [{ part: 1, id: post.id, url: post.url, at }];
    };
    await adoptFound(
      world,
      adopted.map(({ target, post }) => ({ target, url: post.url, receipts: receiptsOf(post) })),
      wordOf(call),
    );
    return {
      exit: accounts.some(({ unread }) => unread !== null) ? 1 : 0,
      document: { version: 1, targets: adopted.map(nameOf), published: accounts.map(documentOf) },
      text: [...accounts.flatMap(linesOf), lastLine(accounts, isSure)].join('\n'),
    };
  } finally {
    await world.close();
  }
}

function nameOf({ target }: Pick<Match, 'target'>): string {
  return targetName(target.postId, target.account.name);
}

function documentOf({ account, read, unread, found, missing }: PublishedAccount) {
  return {
    account,
    posts: read?.posts ?? null,
    since: instantOf(read?.since ?? null),
    unread,
    found: found.map(match => ({
      target: nameOf(match),
      by: match.by,
      id: match.post.id,
      url: match.post.url,
      at: instantOf(match.post.at),
    })),
    missing: missing.map(target => nameOf({ target })),
  };
}

function instantOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

function linesOf({ account, read, unread, found, missing }: PublishedAccount): string[] {
  const since = read === null || read.since === null ? '' : `, the newest, back to ${day(read.since)}`;
  const head =
    read === null ? `${account}: not read: ${unread}` : `${account}: ${read.posts} of its posts were read${since}`;
  const state = read === null ? 'unread   ' : 'missing  ';
  return [
    head,
    ...found.map(match => {
      const { at, url, id } = match.post;
      const when = at === null ? '' : `, ${day(at)}`;
      return `  found    ${nameOf(match)}  ${url ?? id} (by its ${match.by}${when})`;
    }),
    ...missing.map(target => `  ${state}${nameOf({ target })}`),
  ].map(plain);
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function lastLine(accounts: readonly PublishedAccount[], isSure: boolean): string {
  const found = accounts.reduce((sum, each) => sum + each.found.length, 0);
  const left = accounts.reduce((sum, each) => sum + each.missing.length, 0);
  const others =
    left === 0
      ? ''
      : ` ${left} ${left === 1 ? 'stays' : 'stay'} as planned: where one was published before, say so with \`mergecast adopt POST@ACCOUNT --url URL\`, or of all before a day with \`--before DAY\`.`;
  if (found === 0) return `Nothing was found that would go out.${others}`;
  if (isSure) return `${found} adopted.${others}`;
  return `Nothing was written. Look at each, then run the same with --yes to adopt ${found === 1 ? 'it' : `these ${found}`}.${others}`;
}
