import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { call } from './api.ts';
import { requestFault } from './faults.ts';

/**
 * The alternative text, by a call of its own before the post. X documents it for images and GIFs: where it refuses that
 * of a video, the video goes out without, as the plan said.
 */
export async function describe(id: string, media: PayloadMedia, context: SendContext): Promise<Fault | null> {
  if (media.alt === '') return null;
  const json = { id, metadata: { alt_text: { text: media.alt } } };
  const fault = requestFault(await call(context, { method: 'POST', path: '/2/media/metadata', json }));
  if (fault === null || media.kind !== 'video' || fault.code !== 'platform.refused') return fault;
  context.log(`X took no alternative text for ${media.file}: it goes out without`);
  return null;
}
