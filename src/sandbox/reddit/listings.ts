import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { httpError } from './errors.ts';
import type { RedditState, ThingState } from './state.ts';
import { thingData } from './things.ts';

/** The account's own posts, newest first. https://www.reddit.com/dev/api#GET_user_{username}_{where} */
export function listPosts(state: RedditState, request: Incoming, name = ''): Reply {
  return list(state, request, name, thing => thing.kind !== 'comment');
}

export function listComments(state: RedditState, request: Incoming, name = ''): Reply {
  return list(state, request, name, thing => thing.kind === 'comment');
}

function list(state: RedditState, request: Incoming, name: string, isOne: (thing: ThingState) => boolean): Reply {
  requireAccount(state, request, 'history');
  const account = state.accounts.get(name.toLowerCase()) ?? httpError(404, 'Not Found');
  const newest = state.clock.now() - state.listingLagMilliseconds;
  const shown = [...state.things.values()]
    .filter(thing => thing.account === account && isOne(thing) && !thing.isDeleted && thing.createdAt <= newest)
    .filter(isReady)
    .reverse();
  const after = shown.findIndex(thing => thing.name === request.query.get('after'));
  const limit = Math.min(Math.max(Number.parseInt(request.query.get('limit') ?? '', 10) || 25, 1), 100);
  const page = shown.slice(after + 1, after + 1 + limit);
  const isLast = after + 1 + limit >= shown.length;
  return listing(state, page, isLast ? null : (page.at(-1)?.name ?? null));
}

/** An image or a video is a post only after some looks. */
function isReady(thing: ThingState): boolean {
  if (thing.pollsLeft === 0) return true;
  thing.pollsLeft -= 1;
  return false;
}

/** https://www.reddit.com/dev/api#GET_api_info */
export function showInfo(state: RedditState, request: Incoming): Reply {
  requireAccount(state, request, 'read');
  const names = (request.query.get('id') ?? '').split(',').slice(0, 100);
  const found = names.flatMap(name => state.things.get(name) ?? []).filter(({ pollsLeft }) => pollsLeft === 0);
  return listing(state, found, null);
}

function listing(state: RedditState, things: readonly ThingState[], after: string | null): Reply {
  const children = things.map(thing => thingData(state, thing));
  return json(200, { kind: 'Listing', data: { after, before: null, dist: children.length, children } });
}
