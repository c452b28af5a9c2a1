import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { mediaFault, unreadable } from '../kit/fault.ts';
import { api, captionsAnswer, dialect, errorReason, itemAnswer, upload } from './api.ts';
import { call } from './call.ts';
import { makingFault, questionFault } from './faults.ts';
import { callPatiently, lagging } from './patience.ts';
import type { StepOf } from './steps.ts';

type Captions = StepOf<'captions'>;

/** The id of the track: of one that is there already, or of a new one. */
export async function addCaptions(step: Captions, video: string, context: SendContext): Promise<string | Fault> {
  const there = await findCaptions(step, video, context);
  if (there !== null) return there;
  const inserted = await insertCaptions(step, video, context);
  if (inserted !== 'exists') return inserted;
  return (await findCaptions(step, video, context)) ?? { ...unreadable(dialect), outcome: 'throttled' };
}

/** A track is known by its language and name: YouTube keeps one of a kind. */
export async function findCaptions(
  { language, name }: Captions,
  video: string,
  context: SendContext,
): Promise<string | null | Fault> {
  const answer = await call(context, {
    method: 'GET',
    url: api(context, 'captions', { part: 'snippet', videoId: video }),
  });
  if ('outcome' in answer) return answer;
  // Not known there yet: the request that adds them waits for it.
  if (errorReason(answer) === 'videoNotFound') return null;
  const read = answer.kind === 'answer' && answer.status === 200 ? captionsAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  const same = read.data.items.find(
    ({ snippet }) => snippet.language.toLowerCase() === language.toLowerCase() && snippet.name === name,
  );
  return same?.id ?? null;
}

async function insertCaptions(step: Captions, video: string, context: SendContext): Promise<string | 'exists' | Fault> {
  const { language, name, draft, media } = step;
  const source = await context.media(media);
  const body = { snippet: { videoId: video, language, name, isDraft: draft } };
  const related = relatedBody(body, media.type, await source.bytes());
  const answer = await callPatiently(context, {
    method: 'POST',
    url: upload(context, 'captions', { uploadType: 'multipart', part: 'snippet' }),
    headers: { 'content-type': related.type },
    bytes: related.bytes,
    timeoutMilliseconds: 110_000,
  });
  if ('outcome' in answer) return answer;
  if (errorReason(answer) === 'captionExists') return 'exists';
  const fault = makingFault(answer, context);
  if (fault !== null) return mediaFault(lagging(fault, answer), media.file);
  const read = itemAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return read.success ? read.data.id : unreadable(dialect);
}

/** JSON, then the file, as multipart/related: Google takes no other form of two parts. https://www.rfc-editor.org/rfc/rfc2387 */
function relatedBody(metadata: unknown, type: string, file: Uint8Array): { type: string; bytes: Uint8Array } {
  const text = new TextDecoder('latin1').decode(file);
  let boundary = 'mergecast-part';
  // A boundary that the file itself holds would cut it there.
  while (text.includes(boundary)) boundary += '-x';
  const head = `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n--${boundary}\r\ncontent-type: ${type}\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/related; boundary=${boundary}`, bytes: new Uint8Array(bytes) };
}
