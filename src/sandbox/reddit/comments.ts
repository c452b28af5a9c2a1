import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { httpError, refuse, success } from './errors.ts';
import type { AccountState, RedditState, ThingState } from './state.ts';
import { thingData } from './things.ts';

const fullname = z.string().regex(/^t[13]_[0-9a-z]+$/);
const commenting = z.object({ api_type: z.literal('json'), thing_id: fullname, text: z.string() });
const deleting = z.object({ id: z.string() });

/** https://www.reddit.com/dev/api#POST_api_comment */
export function comment(state: RedditState, request: Incoming): Reply {
  const made = draft(state, request);
  state.things.set(made.name, made);
  state.creates += 1;
  return success({ things: state.hidesComments ? [] : [thingData(state, made)] });
}

export function ghostComment(state: RedditState, request: Incoming): Reply {
  return success({ things: [thingData(state, draft(state, request))] });
}

function draft(state: RedditState, request: Incoming): ThingState {
  const account = requireAccount(state, request, 'submit');
  const read = commenting.safeParse(request.body);
  if (!read.success) return httpError(400, 'Bad Request');
  const planned = state.refusals.shift();
  if (planned !== undefined) refuse(...planned);
  const { thing_id: parentName, text } = read.data;
  const parent = state.things.get(parentName);
  if (parent === undefined || parent.isDeleted) {
    return refuse('DELETED_COMMENT', 'that comment has been deleted', 'parent');
  }
  if (parent.isLocked) refuse('THREAD_LOCKED', 'Comments are locked.', 'parent');
  return newComment(state, account, parent, heldText(text, 10_000));
}

function newComment(state: RedditState, account: AccountState, parent: ThingState, text: string): ThingState {
  return {
    name: `t1_${state.nextId()}`,
    account,
    subreddit: parent.subreddit,
    kind: 'comment',
    title: '',
    text,
    url: null,
    media: [],
    parent: parent.name,
    crosspost: null,
    flair: null,
    nsfw: false,
    spoiler: false,
    sendReplies: true,
    createdAt: state.clock.now(),
    pollsLeft: 0,
    isEdited: false,
    isDeleted: false,
    isLocked: false,
    removedBy: null,
  };
}

function heldText(text: string, max: number): string {
  if (text.trim() === '') refuse('NO_TEXT', 'we need something here', 'text');
  if ([...text].length > max) refuse('TOO_LONG', `this is too long (max: ${max})`, 'text');
  return text.trimEnd();
}

/** Titles, links and media can never be changed. https://www.reddit.com/dev/api#POST_api_editusertext */
export function editText(state: RedditState, request: Incoming): Reply {
  const account = requireAccount(state, request, 'edit');
  const read = commenting.safeParse(request.body);
  if (!read.success) return httpError(400, 'Bad Request');
  const thing = state.things.get(read.data.thing_id);
  if (thing === undefined || thing.account !== account || thing.isDeleted) {
    return refuse('NOT_AUTHOR', "you can't do that", 'thing_id');
  }
  if (thing.kind !== 'self' && thing.kind !== 'comment') refuse('INVALID_OPTION', 'that option is not valid', 'text');
  thing.text = heldText(read.data.text, thing.kind === 'self' ? 40_000 : 10_000);
  thing.isEdited = true;
  return success({ things: [thingData(state, thing)] });
}

/** Says nothing about whether it was there. https://www.reddit.com/dev/api#POST_api_del */
export function deleteThing(state: RedditState, request: Incoming): Reply {
  const account = requireAccount(state, request, 'edit');
  const thing = state.things.get(deleting.safeParse(request.body).data?.id ?? '');
  if (thing?.account === account) thing.isDeleted = true;
  return json(200, {});
}
