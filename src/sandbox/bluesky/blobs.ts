import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { blobCid } from './cid.ts';
import { refuse } from './errors.ts';
import type { AccountState, BlobState, BlueskyState } from './state.ts';

export async function uploadBlob(state: BlueskyState, request: Incoming): Promise<Reply> {
  const account = requireAccount(state, request);
  const { cid, blob } = await readBlob(state, request);
  if (!account.blobs.has(cid)) account.blobs.set(cid, blob);
  return json(200, { blob: reference(cid, blob) });
}

/** Keeps what another service made for the account, as an upload of its own. */
export function keepBlob(account: AccountState, cid: string, size: number, mimeType: string) {
  const blob = account.blobs.get(cid) ?? { mimeType, size, isUsed: false };
  account.blobs.set(cid, blob);
  return reference(cid, blob);
}

export async function ghostBlob(state: BlueskyState, request: Incoming): Promise<Reply> {
  requireAccount(state, request);
  const { cid, blob } = await readBlob(state, request);
  return json(200, { blob: reference(cid, blob) });
}

/** Neither a size of zero nor what a post allows is looked at here, only what the server takes at all. */
async function readBlob(state: BlueskyState, { bytes, headers }: Incoming): Promise<{ cid: string; blob: BlobState }> {
  if (bytes.length > state.blobUploadLimit) return refuse(413, 'PayloadTooLarge', 'request entity too large');
  // The bytes are believed before the header.
  const sniffed = (await fileTypeFromBuffer(bytes))?.mime.replace('apng', 'png');
  const mimeType = sniffed ?? headers['content-type'] ?? 'application/octet-stream';
  return { cid: blobCid(bytes), blob: { mimeType, size: bytes.length, isUsed: false } };
}

function reference(cid: string, { mimeType, size }: BlobState) {
  return { $type: 'blob', ref: { $link: cid }, mimeType, size };
}

const blobReference = z.object({
  $type: z.literal('blob'),
  ref: z.object({ $link: z.string() }),
  mimeType: z.string(),
  size: z.number(),
});
export type BlobReference = z.infer<typeof blobReference>;

/** The blobs that a record holds, wherever they stand in it. */
export function blobsIn(value: unknown): BlobReference[] {
  if (typeof value !== 'object' || value === null) return [];
  const blob = blobReference.safeParse(value);
  return blob.success ? [blob.data] : Object.values(value).flatMap(blobsIn);
}

/** Refuses a record whose blobs are not there, or are not what was uploaded. */
export function checkBlobs({ blobs }: AccountState, references: readonly BlobReference[]): void {
  for (const { ref, mimeType, size } of references) {
    const blob = blobs.get(ref.$link);
    if (blob === undefined) refuse(400, 'BlobNotFound', `Could not find blob: ${ref.$link}`);
    if (blob.isUsed) continue;
    if (blob.size !== size) refuse(400, 'InvalidSize', `Size of blob does not match: ${ref.$link}`);
    if (blob.mimeType !== mimeType) refuse(400, 'InvalidMimeType', `Mimetype of blob does not match: ${ref.$link}`);
  }
}

export function useBlobs({ blobs }: AccountState, references: readonly BlobReference[]): void {
  for (const { ref } of references) {
    const blob = blobs.get(ref.$link);
    if (blob !== undefined) blob.isUsed = true;
  }
}
