import type { FindContext } from '../../src/model/adapter.ts';
import type { Fault, Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Video } from './api.ts';
import { findCaptions } from './captions.ts';
import { type Channel, ownChannel } from './channel.ts';
import { sessionAddress, type YoutubeHandle, youtubeHandle } from './handle.ts';
import { findInPlaylist } from './playlist.ts';
import { stepReceipt, videoReceipt } from './receipts.ts';
import { askSession } from './session.ts';
import { type Step, stepsOf } from './steps.ts';
import { traceUpload } from './uploads.ts';

/**
 * How long after its last bytes the list of uploads is believed when it does not have a video. Its owner sees a new one
 * at once, says the guide; a day is on the safe side, and only matters where the session cannot be asked any longer.
 */
const listSettles = 86_400_000;

/**
 * Asks the upload's own session, which repeats its final answer. Where its address is not at hand, or it has expired,
 * the channel's uploads are looked through.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const handle = youtubeHandle.safeParse(context.handle);
  if (!handle.success) return unclear('the attempt does not say for which channel it was');
  const channel = await ownChannel(context);
  if ('outcome' in channel) return unclear(channel.message);
  if (channel.id !== handle.data.channel) return unclear('the attempt was made for another channel');
  const receipts = [...context.receipts];
  if (receipts.length === 0) {
    const video = await findVideo(payload, handle.data, channel, context);
    if ('found' in video) return video;
    if (context.taken.has(video.id)) return unclear('the video belongs to another post');
    receipts.push(videoReceipt(video, payload.parts[0]!.media[0]!.digest, context.now()));
  }
  return findSteps(payload, receipts, context);
}

async function findVideo(
  payload: Payload,
  handle: YoutubeHandle,
  channel: Channel,
  context: FindContext,
): Promise<Video | Finding> {
  // Its address is stored before the first byte goes.
  if (handle.session === undefined) return { found: 'none' };
  const uri = sessionAddress(handle, context);
  const standing = uri === null ? null : await askSession(uri, payload.parts[0]!.media[0]!.size, context);
  switch (standing?.kind) {
    case 'finished':
      return standing.video;
    case 'partial':
      return { found: 'none' };
    case 'full':
      return unclear('YouTube has all of the video and has not said yet whether it takes it');
    case 'unclear':
      return unclear(standing.fault.message);
    default:
      return findUpload(payload, handle, channel, context);
  }
}

async function findUpload(
  payload: Payload,
  { last }: YoutubeHandle,
  channel: Channel,
  context: FindContext,
): Promise<Video | Finding> {
  // The last bytes never went.
  if (last === undefined) return { found: 'none' };
  const trace = await traceUpload(payload, channel, context);
  if (trace.kind === 'found') return trace.video;
  if (trace.kind === 'unclear') return unclear(trace.message);
  if (context.now() >= last + listSettles) return { found: 'none' };
  return unclear('the session of the upload cannot be asked, and the list of uploads does not have the video yet');
}

/** What of the steps is done. One that cannot be seen is taken again, which changes nothing. */
async function findSteps(payload: Payload, receipts: Receipt[], context: FindContext): Promise<Finding> {
  const video = receipts[0]!.id;
  const steps = stepsOf(payload);
  while (receipts.length < payload.parts.length) {
    const step = steps[receipts.length - 1]!;
    const id = await findStep(step, video, context);
    if (typeof id === 'object' && id !== null) return unclear(id.message);
    if (id === null) return { found: 'some', receipts };
    receipts.push(stepReceipt(step, receipts.length + 1, video, id, context.now()));
  }
  return { found: 'all', receipts };
}

async function findStep(step: Step, video: string, context: FindContext): Promise<string | null | Fault> {
  if (step.kind === 'captions') return findCaptions(step, video, context);
  if (step.kind === 'playlist') return findInPlaylist(step, video, context);
  return null;
}

function unclear(message: string): Finding {
  return { found: 'unclear', message };
}
