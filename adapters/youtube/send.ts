import type { SendContext } from '../../src/model/adapter.ts';
import type { Json } from '../../src/model/json.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf } from '../kit/fault.ts';
import { takeStep } from './after.ts';
import { ownChannel } from './channel.ts';
import { sealSession, sessionAddress, sessionDigest, type YoutubeHandle, youtubeHandle } from './handle.ts';
import { lookAtVideo } from './look.ts';
import { videoReceipt } from './receipts.ts';
import { askSession, type Standing, startSession } from './session.ts';
import { stepsOf } from './steps.ts';
import { chunkBytes, sendBytes } from './upload.ts';

/** The video, then each step after it, then a look at what YouTube made of it. */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  const wasWhole = receipts.length === payload.parts.length;
  const channel = await ownChannel(context);
  const handle = youtubeHandle.parse(context.handle);
  if ('outcome' in channel) return outcomeOf(channel, receipts, nextPart(receipts, payload));
  if (channel.id !== handle.channel) return outcomeOf(otherChannel, receipts, nextPart(receipts, payload));
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const receipt = await sendPart(payload, index, receipts[0]?.id ?? '', handle, context);
    if ('outcome' in receipt) return outcomeOf(receipt, receipts, index + 1);
    receipts.push(receipt);
    await context.delivered(receipt);
  }
  const look = await lookAtVideo(payload, receipts[0]!.id, context);
  if (look.fault !== null) return outcomeOf(look.fault, receipts, 1);
  const said = wasWhole ? 'it was there already; nothing was sent again' : 'sent';
  const message = [said, ...look.notes].join('; ');
  return { outcome: 'delivered', code: wasWhole ? 'recovered' : 'sent', message, receipts };
}

function nextPart(receipts: readonly Receipt[], { parts }: Payload): number {
  return Math.min(receipts.length + 1, parts.length);
}

function sendPart(
  payload: Payload,
  index: number,
  video: string,
  handle: YoutubeHandle,
  context: SendContext,
): Promise<Receipt | Fault> {
  if (index === 0) return sendVideo(payload, handle, context);
  return takeStep(stepsOf(payload)[index - 1]!, index + 1, video, context);
}

async function sendVideo(payload: Payload, handle: YoutubeHandle, context: SendContext): Promise<Receipt | Fault> {
  const media = payload.parts[0]!.media[0]!;
  const source = await context.media(media);
  const open = (await openSession(handle, source.size, context)) ?? (await newSession(payload, handle, context));
  if ('outcome' in open) return open;
  const video = await sendBytes({ ...open, type: media.type, source }, open.standing, context);
  return 'outcome' in video ? video : videoReceipt(video, media.digest, context.now());
}

interface Open {
  uri: string;
  handle: YoutubeHandle;
  standing: Standing;
}

/** The session of an earlier attempt, where it still goes; null where a new one is needed. */
async function openSession(handle: YoutubeHandle, total: number, context: SendContext): Promise<Open | null> {
  const uri = sessionAddress(handle, context);
  if (uri === null) return null;
  const standing = await askSession(uri, total, context);
  // That the earlier attempt made no video is settled before anything is sent again.
  return standing.kind === 'gone' || standing.kind === 'refused' ? null : { uri, handle, standing };
}

/** Its address is stored before the first byte goes: with it, another run can go on, or find out what became of it. */
async function newSession(payload: Payload, { channel }: YoutubeHandle, context: SendContext): Promise<Open | Fault> {
  const uri = await startSession(payload, context);
  if (typeof uri !== 'string') return uri;
  const isOneChunk = payload.parts[0]!.media[0]!.size <= chunkBytes;
  const handle = { channel, session: sessionDigest(uri), ...(isOneChunk ? { last: context.now() } : {}) };
  await context.remember(handle as Json, sealSession(uri));
  return { uri, handle, standing: { kind: 'partial', kept: 0 } };
}

const otherChannel: Fault = {
  outcome: 'rejected',
  code: 'platform.conflict',
  message: 'YouTube: an earlier attempt was made for another channel than the one that the token belongs to',
  retryAt: null,
};
