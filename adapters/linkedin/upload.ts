import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import type { Answer } from '../kit/answer.ts';
import { mediaFault, unreadable } from '../kit/fault.ts';
import { uploadAddress } from '../kit/upload-address.ts';
import { initializedAnswer } from './answers.ts';
import { authorized, call, uploadHosts } from './api.ts';
import { dialect } from './errors.ts';
import { questionFault, quietFault } from './faults.ts';

/** A file goes whole in one request, and no request may go on for longer: another run may take over then. */
const fileMilliseconds = 110_000;

/**
 * Announces an image or a document and sends it; gives its URN. It belongs to the author: another's could not be posted.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api
 */
export async function uploadFile(media: PayloadMedia, owner: string, context: SendContext): Promise<string | Fault> {
  const kind = media.kind === 'document' ? 'document' : 'image';
  const source = await context.media(media);
  const json = { initializeUploadRequest: { owner } };
  const begun = await call(context, { method: 'POST', path: `${kind}s`, query: 'action=initializeUpload', json });
  if ('outcome' in begun) return begun;
  const read = begun.kind === 'answer' && begun.status === 200 ? initializedAnswer.safeParse(begun.json) : null;
  if (!read?.success) return mediaFault(questionFault(begun, context), media.file);
  const { [kind]: urn, uploadUrl } = read.data.value;
  const url = uploadAddress(context, uploadUrl, uploadHosts);
  if (url === null || urn === undefined) return mediaFault(strange, media.file);
  const headers = { 'content-type': media.type };
  const sent = await authorized(context, {
    method: 'PUT',
    url,
    headers,
    source,
    timeoutMilliseconds: fileMilliseconds,
  });
  if ('outcome' in sent) return sent;
  const fault = quietFault(sent, context) ?? (isPage(sent) ? strange : null);
  return fault === null ? urn : mediaFault(fault, media.file);
}

/** A success that is a page for people came from something on the way. */
export function isPage(answer: Answer): boolean {
  return answer.kind === 'answer' && (answer.headers['content-type'] ?? '').startsWith('text/html');
}

/** An answer to a step, or an address in it, that is not LinkedIn's. */
export const strange: Fault = { ...unreadable(dialect), outcome: 'throttled' };
