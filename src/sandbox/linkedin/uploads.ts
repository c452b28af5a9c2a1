import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { denied, requireAuthor, requireCaller, requireToken } from './access.ts';
import { bare, notFound, refuse } from './errors.ts';
import type { LinkedinState, PartState, UploadKind, UploadState } from './state.ts';

const start = z.object({
  initializeUploadRequest: z.strictObject({
    owner: z.string(),
    fileSizeBytes: z.int().positive().max(5_368_709_120).optional(),
    uploadCaptions: z.boolean().optional(),
    uploadThumbnail: z.boolean().optional(),
  }),
});
const finish = z.object({
  finalizeUploadRequest: z.strictObject({
    video: z.string(),
    uploadToken: z.string(),
    uploadedPartIds: z.array(z.string()),
  }),
});

const month = 30 * 24 * 3600 * 1000;

export const uploadOf = (kind: UploadKind) => (state: LinkedinState, request: Incoming) => {
  switch (request.query.get('action')) {
    case 'initializeUpload':
      return initialize(state, request, kind, true);
    case 'finalizeUpload':
      return kind === 'video' ? finalize(state, request) : unknownAction();
    default:
      return unknownAction();
  }
};

function unknownAction(): never {
  return refuse(400, 'ILLEGAL_ARGUMENT', 'The action is not known');
}

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api#initialize-video-upload */
export function initialize(state: LinkedinState, request: Incoming, kind: UploadKind, isKept: boolean): Reply {
  const token = requireCaller(state, request);
  const read = start.safeParse(request.body);
  if (!read.success) return refuse(400, 'MISSING_FIELD', 'initializeUploadRequest cannot be read');
  const { owner, fileSizeBytes: size } = read.data.initializeUploadRequest;
  requireAuthor(state, token, owner, `${kind}s.ACTION-initializeUpload.20260701`);
  if (kind === 'video' && size === undefined) return refuse(400, 'MISSING_FIELD', 'fileSizeBytes is required');
  const upload = newUpload(state, kind, owner, kind === 'video' ? size! : null);
  if (isKept) state.uploads.set(upload.urn, upload);
  const addressOf = ({ token: name }: PartState) => `${state.origin}/dms-uploads/${name}`;
  if (kind !== 'video') {
    const { expiresAt: uploadUrlExpiresAt, parts } = upload;
    return json(200, { value: { uploadUrlExpiresAt, uploadUrl: addressOf(parts[0]!), [kind]: upload.urn } });
  }
  const uploadInstructions = upload.parts.map(part => ({
    uploadUrl: addressOf(part),
    firstByte: part.first,
    lastByte: part.last,
  }));
  const { urn: video, uploadToken, expiresAt: uploadUrlsExpireAt } = upload;
  return json(200, { value: { video, uploadToken, uploadUrlsExpireAt, uploadInstructions } });
}

function newUpload(state: LinkedinState, kind: UploadKind, owner: string, size: number | null): UploadState {
  const count = size === null ? 1 : Math.ceil(size / state.partBytes);
  const parts = Array.from({ length: count }, (_, index): PartState => {
    const first = index * state.partBytes;
    const last = size === null ? 0 : Math.min(first + state.partBytes, size) - 1;
    return { token: state.randomName(24), first, last, size: 0, digest: null, etag: '' };
  });
  return {
    urn: `urn:li:${kind}:C4D${state.randomName(16)}`,
    kind,
    owner,
    uploadToken: '',
    parts,
    type: '',
    expiresAt: state.clock.now() + month,
    isComplete: false,
    pollsLeft: state.mediaPolls,
    fails: state.mediaFails,
  };
}

/** An image goes with the token; a part of a video must go without it. */
export function takeBytes(state: LinkedinState, request: Incoming, name = ''): Reply {
  const found = partOf(state, name);
  if (found === null) return notFound();
  const { upload, part } = found;
  if (upload.kind === 'video') {
    if (request.headers.authorization !== undefined) return bare(400);
  } else requireToken(state, request);
  if (upload.expiresAt <= state.clock.now()) return refuse(400, 'EXPIRED_UPLOAD_URL', 'The upload URL has expired');
  const { bytes } = request;
  if (bytes.length === 0) return bare(411);
  if (upload.kind === 'video' && bytes.length !== part.last - part.first + 1) return bare(400);
  part.size = bytes.length;
  part.digest = createHash('sha256').update(bytes).digest('hex');
  part.etag = `"${part.digest.slice(0, 32)}"`;
  upload.type = typeOf(bytes, upload.kind);
  if (upload.kind !== 'video') upload.isComplete = true;
  return upload.kind === 'video' ? bare(200, { etag: part.etag }) : bare(201);
}

/** What it is, by its first bytes; WebP is not taken. */
function typeOf(bytes: Uint8Array, kind: UploadKind): string {
  if (kind === 'video') return 'video/mp4';
  const begin = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (kind === 'document') return documentType(bytes);
  if (begin.startsWith('\x89PNG')) return 'image/png';
  if (begin.startsWith('\xff\xd8')) return 'image/jpeg';
  return begin.startsWith('GIF8') ? 'image/gif' : refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'The type is not supported');
}

/** The archive of an office document names its parts, which stand in a folder of its kind. */
function documentType(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.startsWith('%PDF')) return 'application/pdf';
  if (text.startsWith('PK') && text.includes('word/')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  if (text.startsWith('PK') && text.includes('ppt/')) {
    return 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  }
  return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', '');
}

function partOf(state: LinkedinState, name: string): { upload: UploadState; part: PartState } | null {
  for (const upload of state.uploads.values()) {
    const part = upload.parts.find(({ token }) => token === name);
    if (part !== undefined) return { upload, part };
  }
  return null;
}

function finalize(state: LinkedinState, request: Incoming): Reply {
  const token = requireCaller(state, request);
  const read = finish.safeParse(request.body);
  if (!read.success) return refuse(400, 'MISSING_FIELD', 'finalizeUploadRequest cannot be read');
  const { video, uploadToken, uploadedPartIds: ids } = read.data.finalizeUploadRequest;
  const upload = state.uploads.get(video);
  if (upload?.kind !== 'video') return refuse(400, 'INVALID_VIDEO_ID', `${video} is not a video`);
  requireAuthor(state, token, upload.owner, 'videos.ACTION-finalizeUpload.20260701');
  const isWhole = upload.parts.every(({ digest, etag }, index) => digest !== null && etag === ids[index]);
  if (!isWhole || ids.length !== upload.parts.length || uploadToken !== upload.uploadToken) {
    return refuse(400, 'INVALID_VALUE_FOR_FIELD', 'uploadedPartIds are not those of the parts');
  }
  upload.isComplete = true;
  return bare(200);
}

/** An app that may only post for its member is not told, unless the switch says so. */
export const statusOf =
  (kind: UploadKind) =>
  (state: LinkedinState, request: Incoming, urn = '') => {
    const token = requireCaller(state, request);
    const upload = state.uploads.get(urn);
    const isReader = token.scopes.includes('r_organization_social') || state.membersSeeMedia;
    if (!isReader) return denied(`${kind}s.GET.20260701`);
    if (upload?.kind !== kind) return notFound();
    return json(200, { id: urn, owner: upload.owner, ...standing(upload) });
  };

function standing(upload: UploadState): Record<string, unknown> {
  if (!upload.isComplete) return { status: 'WAITING_UPLOAD' };
  if (upload.pollsLeft > 0) {
    upload.pollsLeft -= 1;
    return { status: 'PROCESSING' };
  }
  return upload.fails
    ? { status: 'PROCESSING_FAILED', processingFailureReason: 'The codec is not supported' }
    : { status: 'AVAILABLE' };
}
