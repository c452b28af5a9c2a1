import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { publicFileFault } from '../kit/public-file.ts';
import type { ThreadsHandle } from './handle.ts';
import { withContainer } from './handle.ts';

/** One attempt on its way. */
export interface Work {
  payload: Payload;
  context: SendContext;
  /** As it was remembered last. */
  handle: ThreadsHandle;
  /** The addresses at which the reviewed bytes were found. */
  checked: Set<string>;
}

/** Stores the container of a part, and whether its publish is asked for next. */
export async function rememberContainer(work: Work, index: number, container: string, asked: boolean): Promise<void> {
  work.handle = withContainer(work.handle, index, container, asked);
  await work.context.remember({ ...work.handle });
}

/**
 * Whether what is public is what was reviewed; null where it is. Between that look and the platform's own fetch the host
 * could still change it, which no caller can rule out.
 */
export async function fileFault(media: PayloadMedia, { context, checked }: Work): Promise<Fault | null> {
  const name = `${media.digest} ${media.url}`;
  if (checked.has(name)) return null;
  const fault = await publicFileFault(media, context);
  if (fault === null) checked.add(name);
  return fault;
}
