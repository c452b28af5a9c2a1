import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { mediaFault } from '../kit/fault.ts';
import { describe } from './alt.ts';
import { readHandle, type Upload, type XUser } from './handle.ts';
import { lookAt, waitUntilReady } from './processing.ts';
import { uploadFile } from './upload.ts';

/** An upload is not used in the last minutes of its life: the parts before it take a while. */
const margin = 10 * 60 * 1000;

interface Item {
  part: number;
  index: number;
  media: PayloadMedia;
}

/**
 * The ids of the media of each part, uploaded and ready; those of parts that are out are empty. What an earlier attempt
 * uploaded is used again, since X charges for each upload and can take long to process one.
 */
export async function uploadAll(
  payload: Payload,
  from: number,
  user: XUser,
  context: SendContext,
): Promise<{ ids: string[][] } | { fault: Fault }> {
  const items = itemsOf(payload, from);
  const ids: string[][] = payload.parts.map(() => []);
  if (items.length === 0) return { ids };
  const uploads = await upload(items, user, context);
  if ('fault' in uploads) return uploads;
  for (const [position, { part, media }] of items.entries()) {
    const { id } = uploads.all[position]!;
    const fault =
      (uploads.ready.has(id) ? null : await waitUntilReady(id, media, context)) ?? (await describe(id, media, context));
    if (fault !== null) {
      if (fault.outcome === 'rejected') await forgetUploads(user, context);
      return { fault: mediaFault(fault, media.file) };
    }
    ids[part - 1]!.push(id);
  }
  return { ids };
}

/** A later attempt begins with new uploads. */
export async function forgetUploads({ id, username }: XUser, context: SendContext): Promise<void> {
  await context.remember({ user: { id, username } });
}

function itemsOf({ parts }: Payload, from: number): Item[] {
  return parts.flatMap(({ media }, place) =>
    place < from ? [] : media.map((item, index) => ({ part: place + 1, index, media: item })),
  );
}

interface Uploads {
  all: Upload[];
  /** The ids that need no waiting. */
  ready: Set<string>;
}

/** Stores what is at X before it goes on, also where a later one fails. */
async function upload(
  items: readonly Item[],
  { id, username }: XUser,
  context: SendContext,
): Promise<Uploads | { fault: Fault }> {
  const known = readHandle(context.handle)?.uploads ?? [];
  const uploads: Uploads = { all: [], ready: new Set() };
  let isNew = false;
  const store = async () => {
    if (isNew) await context.remember({ user: { id, username }, uploads: uploads.all });
  };
  for (const { part, index, media } of items) {
    const earlier = known.find(each => each.part === part && each.index === index);
    const kept = earlier === undefined ? null : await keep(earlier, media, context);
    const made = kept ?? (await uploadFile(media, context));
    if ('outcome' in made) {
      await store();
      return { fault: mediaFault(made, media.file) };
    }
    isNew ||= kept === null;
    uploads.all.push({ part, index, id: made.id, until: made.until });
    if (made.isReady) uploads.ready.add(made.id);
  }
  await store();
  return uploads;
}

/** What an earlier attempt uploaded, or null where it is too old, or X has it no longer. */
async function keep(
  { id, until }: Upload,
  { kind, frames }: PayloadMedia,
  context: SendContext,
): Promise<{ id: string; until: number; isReady: boolean } | null> {
  if (until - margin <= context.now()) return null;
  // X works on what moves before a post takes it; of what stands still it has no state to tell.
  if (kind !== 'video' && frames === undefined) return { id, until, isReady: true };
  const { state } = await lookAt(id, context);
  return state === 'gone' || state === 'failed' ? null : { id, until, isReady: state === 'ready' };
}
