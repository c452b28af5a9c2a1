import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { type Incoming, parseJson } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireChannel, rights } from './access.ts';
import { refuse } from './errors.ts';
import { spend } from './quota.ts';
import type { CaptionState, YoutubeState } from './state.ts';
import { ownVideo, settledVideo } from './videos.ts';

/** https://developers.google.com/youtube/v3/docs/thumbnails/set */
export async function setThumbnail(state: YoutubeState, request: Incoming): Promise<Reply> {
  const channel = requireChannel(state, request, rights.upload);
  spend(state.units, 50);
  const video = settledVideo(state, channel, request.query.get('videoId') ?? '');
  if (!state.isVerified) {
    refuse(
      403,
      'forbidden',
      "The authenticated user doesn't have permissions to upload and set custom video thumbnails.",
    );
  }
  const type = (await fileTypeFromBuffer(request.bytes))?.mime ?? '';
  if (request.bytes.length > 2 * 1024 * 1024 || !['image/jpeg', 'image/png'].includes(type)) {
    refuse(400, 'invalidImage', 'The provided image content is invalid.');
  }
  video.thumbnail = { type, size: request.bytes.length, digest: sha256(request.bytes) };
  const url = `${state.origin}/vi/${video.id}/default.jpg`;
  return json(200, { kind: 'youtube#thumbnailSetResponse', items: [{ default: { url, width: 120, height: 90 } }] });
}

export function listCaptions(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.write);
  spend(state.units, 50);
  const { id } = ownVideo(state, channel, request.query.get('videoId') ?? '');
  const items = [...state.captions.values()].filter(caption => caption.videoId === id).map(captionResource);
  return json(200, { kind: 'youtube#captionListResponse', items });
}

const captionBody = z.object({
  snippet: z.object({ videoId: z.string(), language: z.string(), name: z.string(), isDraft: z.boolean().optional() }),
});

/** https://developers.google.com/youtube/v3/docs/captions/insert */
export function insertCaptions(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.write);
  spend(state.units, 400);
  const parts = relatedParts(request);
  const read = captionBody.safeParse(parts?.metadata);
  if (parts === null || !read.success) return refuse(400, 'invalidMetadata', 'The request contains invalid metadata.');
  const { language, name, isDraft = false } = read.data.snippet;
  const { id: videoId } = settledVideo(state, channel, read.data.snippet.videoId);
  const same = [...state.captions.values()].find(
    each => each.videoId === videoId && each.language === language && each.name === name,
  );
  if (same !== undefined) {
    return refuse(409, 'captionExists', 'The video already has a caption track with that language and name.');
  }
  const { bytes } = parts;
  const id = state.randomId(40);
  const caption = { id, videoId, language, name, isDraft, size: bytes.length, digest: sha256(bytes) };
  state.captions.set(id, caption);
  return json(200, captionResource(caption));
}

export function deleteCaptions(state: YoutubeState, request: Incoming): Reply {
  requireChannel(state, request, rights.write);
  spend(state.units, 50);
  if (state.captions.delete(request.query.get('id') ?? '')) return { status: 204, headers: {}, body: '' };
  return refuse(404, 'captionNotFound', 'The caption track cannot be found.');
}

function captionResource({ id, videoId, language, name, isDraft }: CaptionState): object {
  const snippet = { videoId, language, name, isDraft, trackKind: 'standard', status: 'serving' };
  return { kind: 'youtube#caption', id, snippet };
}

/** A body of two parts, JSON and then the file. https://www.rfc-editor.org/rfc/rfc2387 */
function relatedParts({ headers, bytes }: Incoming): { metadata: unknown; bytes: Uint8Array } | null {
  const boundary = /^multipart\/related;.*boundary="?([^";]+)"?/i.exec(headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return null;
  const body = Buffer.from(bytes);
  const marks: number[] = [];
  for (let at = body.indexOf(`--${boundary}`); at !== -1; at = body.indexOf(`--${boundary}`, at + 1)) marks.push(at);
  if (marks.length !== 3) return null;
  const [json, file] = marks.slice(0, 2).map((mark, index) => {
    const part = body.subarray(mark, marks[index + 1]! - 2);
    return part.subarray(part.indexOf('\r\n\r\n') + 4);
  });
  try {
    return { metadata: parseJson(json!), bytes: file! };
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
