import type { SendContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Answer } from '../kit/answer.ts';
import { unreadable } from '../kit/fault.ts';
import { waited } from '../kit/waited.ts';
import { commentAnswer, commentId } from './answers.ts';
import { call } from './api.ts';
import { dialect, errorMessage } from './errors.ts';
import { makingFault } from './faults.ts';

/** A post that is just out has no activity yet that could be commented on. */
const mostTries = 5;
const pauseAfter = (tries: number) => 2000 * 2 ** tries;

export function commentsPath(post: string): string {
  return `socialActions/${encodeURIComponent(post)}/comments`;
}

/** Comments below the post in the author's name. https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/comments-api */
export async function sendComment(
  part: PayloadPart,
  post: Receipt,
  actor: string,
  context: SendContext,
): Promise<Receipt | Fault> {
  const json = { actor, object: post.id, message: messageOf(part) };
  for (let tries = 0; ; tries += 1) {
    const answer = await call(context, { method: 'POST', path: commentsPath(post.id), json });
    if ('outcome' in answer) return answer;
    const fault = makingFault(answer, context);
    if (fault === null) return readComment(answer, post, context);
    if (!isTooEarly(answer, fault)) return parentGone(fault, answer, post);
    if (tries >= mostTries || !(await waited(pauseAfter(tries), context))) return later(fault);
  }
}

/** Plain text, in which nothing is escaped; mentions stand beside it. */
export function messageOf({ text, entities }: PayloadPart): JsonObject {
  const bytes = Buffer.from(text);
  const unitsTo = (offset: number) => bytes.subarray(0, offset).toString().length;
  const attributes = entities.map(({ start, end, value: urn }) => {
    const kind = urn.split(':')[2]!;
    const value = { [kind]: { [kind]: urn } };
    return { start: unitsTo(start), length: unitsTo(end) - unitsTo(start), value };
  });
  return { text, ...(attributes.length === 0 ? {} : { attributes }) };
}

function readComment(answer: Answer, post: Receipt, context: SendContext): Receipt | Fault {
  if (answer.kind === 'none') return unreadable(dialect);
  const told = commentId.safeParse(answer.headers['x-restli-id']);
  const id = told.data ?? commentAnswer.safeParse(answer.json).data?.id;
  if (id === undefined) return unreadable(dialect);
  return commentReceipt(id, post, context.now());
}

/** LinkedIn tells no address of a comment; its post is what it is found by. */
export function commentReceipt(id: string, post: Receipt, at: number): Receipt {
  return { part: 2, id, url: null, at: new Date(at).toISOString(), ref: post.id };
}

/** The platform itself says no: no comment was made. */
function isTooEarly(answer: Answer, { outcome }: Fault): boolean {
  if (answer.kind === 'none' || outcome !== 'rejected') return false;
  return /unable to obtain activity/i.test(errorMessage(answer.json) ?? '');
}

function later(fault: Fault): Fault {
  return { ...fault, outcome: 'throttled', code: 'platform.absent' };
}

/** A 404 is about the post. */
function parentGone(fault: Fault, answer: Answer, post: Receipt): Fault {
  if (answer.kind === 'none' || answer.status !== 404) return fault;
  return { ...fault, code: 'platform.parent-gone', message: `the post was removed (${post.url ?? post.id})` };
}
