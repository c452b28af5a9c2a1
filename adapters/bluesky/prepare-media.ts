import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { describeServer } from './server.ts';
import type { Session } from './session.ts';
import { videoProblems } from './video-limits.ts';

type Problem = Prepared['problems'][number];

/** The files of a post against what the account's server, and the video service, take from it. */
export async function mediaProblems(
  payload: Payload,
  session: Session,
  context: PlatformContext,
): Promise<Problem[] | Fault> {
  const blobs = await blobProblems(payload, session, context);
  if (!Array.isArray(blobs)) return blobs;
  const videos = await videoProblems(payload, context);
  return Array.isArray(videos) ? [...blobs, ...videos] : videos;
}

/** Only newer servers say what they take; the others say it when they refuse an upload. */
async function blobProblems(payload: Payload, session: Session, context: PlatformContext): Promise<Problem[] | Fault> {
  // A video goes by the video service, which has limits of its own.
  const isBlob = (media: PayloadMedia) => media.kind !== 'video';
  if (!payload.parts.some(part => part.media.some(isBlob))) return [];
  const server = await describeServer(session, context);
  if ('outcome' in server) return server;
  const { blobLimit } = server;
  return payload.parts.flatMap((part, index) =>
    part.media
      .filter(media => isBlob(media) && media.size > blobLimit)
      .map(media => ({
        code: 'media.too-large' as const,
        message: `${media.file} has ${media.size} bytes; this server takes ${blobLimit}`,
        part: index + 1,
      })),
  );
}
