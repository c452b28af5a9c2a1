import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { mediaFault } from '../kit/fault.ts';
import { upload } from './api.ts';
import { addCaptions } from './captions.ts';
import { quietFault } from './faults.ts';
import { callPatiently, lagging } from './patience.ts';
import { addToPlaylist } from './playlist.ts';
import { stepReceipt } from './receipts.ts';
import { type Step, type StepOf, stepName } from './steps.ts';

/** Does one step after the video. Each looks before it makes what could be made twice. */
export async function takeStep(
  step: Step,
  part: number,
  video: string,
  context: SendContext,
): Promise<Receipt | Fault> {
  const id = await takenStep(step, video, context);
  if (typeof id === 'object' && id !== null) {
    return { ...id, message: `the video is out, and ${stepName(step)} is not: ${id.message}` };
  }
  return stepReceipt(step, part, video, id, context.now());
}

function takenStep(step: Step, video: string, context: SendContext): Promise<string | null | Fault> {
  switch (step.kind) {
    case 'thumbnail':
      return setThumbnail(step, video, context);
    case 'captions':
      return addCaptions(step, video, context);
    case 'playlist':
      return addToPlaylist(step, video, context);
  }
}

/** To set it twice is to set it once. */
async function setThumbnail(
  { media }: StepOf<'thumbnail'>,
  video: string,
  context: SendContext,
): Promise<null | Fault> {
  const source = await context.media(media);
  const answer = await callPatiently(context, {
    method: 'POST',
    url: upload(context, 'thumbnails/set', { videoId: video }),
    headers: { 'content-type': media.type },
    source,
    timeoutMilliseconds: 110_000,
  });
  if ('outcome' in answer) return answer;
  const fault = quietFault(answer, context);
  return fault === null ? null : mediaFault(lagging(fault, answer), media.file);
}
