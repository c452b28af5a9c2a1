import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { outcomeOf } from '../kit/fault.ts';
import { type Creator, creatorOf, identityOf } from './account.ts';
import { beginPhotos, beginVideo, uploadTarget } from './begin.ts';
import { delivered, follow } from './follow.ts';
import { sealedUpload, type TiktokHandle, tiktokHandle } from './handle.ts';
import { isVideo, optionsOf } from './payload-options.ts';
import { creatorProblems } from './prepare.ts';
import { failureOf, mayTryAnew } from './refusals.ts';
import { lookAt } from './status.ts';
import { addressMilliseconds, type Upload, uploadFrom } from './upload.ts';

type Ended = Outcome | { failed: string };

/** One post, followed to its end. What an earlier attempt began is looked at first, and gone on with. */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const { receipts } = context;
  if (receipts.length > 0)
    return { outcome: 'delivered', code: 'recovered', message: 'it is out', receipts: [...receipts] };
  const handle = tiktokHandle.parse(context.handle);
  const identity = await identityOf(context);
  if ('outcome' in identity) return stop(identity);
  if (identity.openId !== handle.account) return stop(otherAccount);
  let ended = handle.begun === null ? await begin(payload, handle, context) : await goOn(payload, handle, context);
  // A failure of TikTok's own may be mended by a new beginning: once, since each costs a whole upload.
  if ('failed' in ended && mayTryAnew(ended.failed)) ended = await begin(payload, handle, context);
  return 'failed' in ended ? stop(failureOf(ended.failed, context.now())) : ended;
}

/**
 * The core calls this only where the post was certainly not out, or a person said so. Even then TikTok has the last word:
 * what it has in work is never begun a second time.
 */
async function goOn(payload: Payload, handle: TiktokHandle, context: SendContext): Promise<Ended> {
  const { publishId } = handle.begun!;
  const look = await lookAt(publishId, payload, context);
  switch (look.state) {
    case 'out':
      return delivered(look, publishId, payload, handle, context, 'recovered');
    case 'working':
      return follow(publishId, payload, handle, context);
    case 'unfinished': {
      const upload = openUpload(handle, context);
      // Without the address nobody can send the bytes that are missing.
      if (upload === null) return begin(payload, handle, context);
      return finish(look.uploaded, upload, payload, handle, context);
    }
    case 'failed':
    case 'gone':
      return begin(payload, handle, context);
    case 'silent':
      return stop({ outcome: 'unknown', code: 'platform.error', message: look.message, retryAt: null });
  }
}

/** The upload that an earlier run left, where its address can be opened here and is good for a while. */
function openUpload({ begun }: TiktokHandle, context: SendContext): Upload | null {
  const sealed = sealedUpload.safeParse(context.sealed).data;
  if (begun === null || sealed?.publishId !== begun.publishId) return null;
  const uploadUrl = uploadTarget(sealed.uploadUrl, context);
  const isGood = context.now() < begun.at + addressMilliseconds - shortestUpload;
  return uploadUrl !== null && isGood ? { ...begun, uploadUrl } : null;
}

/** An address that ends sooner is not worth a chunk. */
const shortestUpload = 5 * 60 * 1000;

async function begin(payload: Payload, handle: TiktokHandle, context: SendContext): Promise<Ended> {
  const creator = await allowed(payload, context);
  if (creator !== null && 'outcome' in creator) return stop(creator);
  if (isVideo(payload)) {
    const upload = await beginVideo(payload, creator, handle, context);
    return 'outcome' in upload ? stop(upload) : finish(0, upload, payload, handle, context);
  }
  const begun = await beginPhotos(payload, creator, handle, context);
  return 'outcome' in begun ? stop(begun) : follow(begun.publishId, payload, handle, context);
}

async function finish(
  position: number,
  upload: Upload,
  payload: Payload,
  handle: TiktokHandle,
  context: SendContext,
): Promise<Ended> {
  const fault = await uploadFrom(position, upload, payload, context);
  return fault === null ? follow(upload.publishId, payload, handle, context) : stop(fault);
}

/** What the creator may choose from, or why that payload cannot be; null for a draft. An earlier run's word is too old. */
async function allowed(payload: Payload, context: SendContext): Promise<Creator | Fault | null> {
  if (optionsOf(payload).mode === 'inbox') return null;
  const creator = await creatorOf(context);
  if ('outcome' in creator) return creator;
  const [problem] = creatorProblems(payload, creator, context);
  if (problem === undefined) return creator;
  return { outcome: 'rejected', code: 'platform.refused', message: problem.message, retryAt: null };
}

function stop(fault: Fault): Outcome {
  return outcomeOf(fault, [], 1);
}

const otherAccount: Fault = {
  outcome: 'rejected',
  code: 'platform.conflict',
  message: 'TikTok: an earlier attempt was made for another account than the one that the token belongs to',
  retryAt: null,
};
