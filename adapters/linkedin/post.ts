import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Answer } from '../kit/answer.ts';
import { unreadable } from '../kit/fault.ts';
import { waited } from '../kit/waited.ts';
import { permalink } from './addresses.ts';
import { announce } from './announce.ts';
import { postUrn } from './answers.ts';
import { call } from './api.ts';
import { fixedDigest, postBody } from './body.ts';
import { dialect, errorCode, errorMessage } from './errors.ts';
import { makingFault } from './faults.ts';
import { keep, type LinkedinHandle } from './handle.ts';
import { forgetVideos, uploadAll } from './media.ts';

/** LinkedIn may not see yet what was just uploaded; it says so, and makes nothing. */
const mostTries = 4;
const pauseAfter = (tries: number) => 3000 * 2 ** tries;

export async function sendPost(
  payload: Payload,
  handle: LinkedinHandle,
  context: SendContext,
): Promise<Receipt | Fault> {
  const uploaded = await uploadAll(payload, handle, context);
  if ('outcome' in uploaded) return uploaded;
  const wasAsked = handle.asked > 0;
  await announce(1, handle, context);
  const json = postBody(payload, handle.author, uploaded);
  for (let tries = 0; ; tries += 1) {
    const answer = await call(context, { method: 'POST', path: 'posts', json });
    if ('outcome' in answer) return answer;
    const fault = makingFault(answer, context);
    if (fault === null) return readPost(answer, payload, context);
    if (errorCode(answer) === 'DUPLICATE_POST') return repeated(answer, fault, wasAsked, handle, context);
    if (errorCode(answer) !== 'MEDIA_ASSET_WAITING_UPLOAD') return refused(answer, fault, handle, context);
    if (tries >= mostTries || !(await waited(pauseAfter(tries), context))) return { ...fault, outcome: 'throttled' };
  }
}

/** The id stands in a header, and nothing in the body. */
function readPost(answer: Answer, payload: Payload, context: SendContext): Receipt | Fault {
  if (answer.kind === 'none') return unreadable(dialect);
  const urn = postUrn.safeParse(answer.headers['x-restli-id']);
  if (urn.success) return postReceipt(urn.data, payload, context.now());
  if (answer.status !== 201) return unreadable(dialect);
  // To call that a failure would lead to a second post.
  const message =
    'LinkedIn published it (201) and did not tell under which id: look at the page, and record its address';
  return { ...unreadable(dialect), message };
}

export function postReceipt(urn: string, payload: Payload, at: number): Receipt {
  const ref = fixedDigest(payload);
  return { part: 1, id: urn, url: permalink(urn), at: new Date(at).toISOString(), ref };
}

/**
 * A repeat of something that is out. Where LinkedIn was asked for this very post before, that may be it, and a person or
 * a look has to tell; the name in the answer is written down, so that it is never asked for again.
 */
async function repeated(
  answer: Answer,
  fault: Fault,
  wasAsked: boolean,
  handle: LinkedinHandle,
  context: SendContext,
): Promise<Fault> {
  const json = answer.kind === 'answer' ? answer.json : undefined;
  const urn = /urn:li:(?:share|ugcPost):\d{1,30}/.exec(errorMessage(json) ?? '')?.[0] ?? null;
  const which = urn === null ? 'something that was published lately' : permalink(urn);
  const message = `LinkedIn calls it a repeat of ${which}`;
  if (!wasAsked) return { ...fault, message: `${message}; change the text, or wait some minutes` };
  await keep(handle, { duplicate: urn ?? 'unnamed' }, context);
  return {
    ...fault,
    outcome: 'unknown',
    code: 'platform.conflict',
    message: `${message}, which may be this very post`,
  };
}

async function refused(answer: Answer, fault: Fault, handle: LinkedinHandle, context: SendContext): Promise<Fault> {
  if (errorCode(answer) === 'MEDIA_ASSET_PROCESSING_FAILED') await forgetVideos(handle, context);
  return fault;
}
