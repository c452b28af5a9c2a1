import type { SendContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf } from '../kit/fault.ts';
import { takeStep } from './after.ts';
import { api, editableAnswer } from './api.ts';
import { call } from './call.ts';
import { ownChannel } from './channel.ts';
import { questionFault, quietFault } from './faults.ts';
import { kindOf, stepReceipt, videoReceipt } from './receipts.ts';
import { remove } from './remove.ts';
import { videoResource } from './resource.ts';
import { stepsOf } from './steps.ts';

/** Changes what is said about the video, then its steps: what is no longer asked for is undone, what is new is done. */
export async function update(payload: Payload, receipts: readonly Receipt[], context: SendContext): Promise<Outcome> {
  const [video, ...others] = receipts;
  if (video === undefined) throw new RangeError('a video that is out has a receipt');
  const fault =
    cannot(payload, video, others) ??
    failed(await ownChannel(context)) ??
    (await writeVideo(payload, video.id, context)) ??
    (await undo(unwanted(payload, others, video.id), context));
  if (fault !== null) return outcomeOf(fault, receipts, 1);
  return redo(payload, video, others, context);
}

/** What YouTube has no way to do, said before anything is changed. */
function cannot(payload: Payload, video: Receipt, others: readonly Receipt[]): Fault | null {
  const media = payload.parts[0]!.media[0]!;
  if (video.ref !== videoReceipt({ id: video.id }, media.digest, 0).ref) {
    return refused('YouTube cannot replace the file of a video: remove it, and publish another post');
  }
  const had = others.some(each => kindOf(each) === 'thumbnail');
  const has = stepsOf(payload).some(({ kind }) => kind === 'thumbnail');
  return had && !has ? refused('YouTube cannot take a thumbnail away, only change it') : null;
}

/** A part that is written is replaced whole, so that all of it is read first. */
async function writeVideo(payload: Payload, id: string, context: SendContext): Promise<Fault | null> {
  const answer = await call(context, { method: 'GET', url: api(context, 'videos', { part: 'snippet,status', id }) });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? editableAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  const [current] = read.data.items;
  if (current === undefined) return refused('YouTube does not have the video any longer');
  const { snippet, status, ...rest } = videoResource(payload);
  const resource = {
    id,
    snippet: { ...chosen(current.snippet, keptOfSnippet), ...snippet },
    status: { ...chosen(current.status, keptOfStatus), ...inTime(status, context.now()) },
    ...rest,
  };
  const part = Object.keys(resource).slice(1).join(',');
  const written = await call(context, { method: 'PUT', url: api(context, 'videos', { part }), json: resource });
  return 'outcome' in written ? written : quietFault(written, context);
}

/** What the post does not say stays as it is: it may have been set in the Studio. Tags are the post's alone. */
const keptOfSnippet = ['categoryId', 'defaultLanguage', 'defaultAudioLanguage'];
const keptOfStatus = [
  'selfDeclaredMadeForKids',
  'containsSyntheticMedia',
  'license',
  'embeddable',
  'publicStatsViewable',
];

function chosen(from: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}

/** What was to become public at a time that has passed is public, and must not be hidden again. */
function inTime(status: JsonObject, now: number): JsonObject {
  const { publishAt, ...rest } = status;
  return typeof publishAt === 'string' && Date.parse(publishAt) <= now ? { ...rest, privacyStatus: 'public' } : status;
}

/** The steps that were taken and are not asked for in that form any longer. A thumbnail is replaced by the next one. */
function unwanted(payload: Payload, others: readonly Receipt[], video: string): Receipt[] {
  const wanted = stepsOf(payload).map(step => stepReceipt(step, 0, video, '', 0).ref);
  return others.filter(receipt => kindOf(receipt) !== 'thumbnail' && !wanted.includes(receipt.ref));
}

async function undo(receipts: readonly Receipt[], context: SendContext): Promise<Fault | null> {
  for (const receipt of receipts) {
    const done = await remove(receipt, context);
    if ('fault' in done) return done.fault;
  }
  return null;
}

async function redo(
  payload: Payload,
  video: Receipt,
  others: readonly Receipt[],
  context: SendContext,
): Promise<Outcome> {
  const receipts = [video];
  for (const [index, step] of stepsOf(payload).entries()) {
    const part = index + 2;
    const { ref } = stepReceipt(step, part, video.id, '', 0);
    const known = others.find(receipt => receipt.ref === ref);
    const receipt = known === undefined ? await takeStep(step, part, video.id, context) : { ...known, part };
    if ('outcome' in receipt) return outcomeOf(receipt, receipts, part);
    receipts.push(receipt);
  }
  return { outcome: 'delivered', code: 'sent', message: 'changed', receipts };
}

function failed(value: object): Fault | null {
  return 'outcome' in value ? (value as Fault) : null;
}

function refused(message: string): Fault {
  return { outcome: 'rejected', code: 'platform.refused', message, retryAt: null };
}
