import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { httpError } from './errors.ts';
import type { AssetState, RedditState } from './state.ts';

const announcement = z.object({ filepath: z.string().min(1), mimetype: z.string() });
const types = ['image/jpeg', 'image/png', 'image/gif', 'video/mp4', 'video/quicktime'];
const imageBytes = 20 * 1024 * 1024;
const videoBytes = 1024 * 1024 * 1024;

/** Where the announced file goes, without the scheme. https://github.com/praw-dev/praw/blob/main/praw/models/media.py */
export function leaseAsset(state: RedditState, request: Incoming): Reply {
  const asset = newAsset(state, request);
  state.assets.set(asset.id, asset);
  return leaseReply(state, asset);
}

export function ghostAsset(state: RedditState, request: Incoming): Reply {
  return leaseReply(state, newAsset(state, request));
}

function newAsset(state: RedditState, request: Incoming): AssetState {
  const account = requireAccount(state, request, 'submit');
  const read = announcement.safeParse(request.body);
  if (!read.success || !types.includes(read.data.mimetype)) return httpError(400, 'Bad Request');
  const id = state.nextId();
  const { mimetype: type, filepath: name } = read.data;
  return { id, key: `rte_images/${id}`, account, type, name, uploaded: null };
}

function leaseReply({ origin }: RedditState, { id, key, type }: AssetState): Reply {
  const fields = [
    { name: 'acl', value: 'private' },
    { name: 'key', value: key },
    { name: 'success_action_status', value: '201' },
    { name: 'content-type', value: type },
    { name: 'x-amz-signature', value: 'sandbox' },
  ];
  const socket = `wss://ws.sandbox.test/rte_images/${id}`;
  return json(200, {
    args: { action: `${origin.replace('http:', '')}/s3`, fields },
    asset: { asset_id: id, processing_state: 'incomplete', payload: { filepath: 'image' }, websocket_url: socket },
  });
}

/** Not Reddit itself: a form without a token, whose last field is the file. */
export async function storeFile(state: RedditState, { body, headers }: Incoming): Promise<Reply> {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  const [lastName, file] = fields.at(-1) ?? [];
  const key = fields.find(([name]) => name === 'key')?.[1];
  const asset = [...state.assets.values()].find(each => each.key === key);
  if (headers.authorization !== undefined) return storageError('InvalidArgument', 'Only one auth mechanism allowed');
  if (lastName !== 'file' || !(file instanceof File)) {
    return storageError('InvalidArgument', 'POST requires exactly one file upload per request.');
  }
  if (asset === undefined) return storageError('AccessDenied', 'Invalid according to Policy');
  const max = asset.type.startsWith('video/') ? videoBytes : imageBytes;
  if (file.size > max) {
    const sizes = `<ProposedSize>${file.size}</ProposedSize><MaxSizeAllowed>${max}</MaxSizeAllowed>`;
    return storageError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', sizes);
  }
  const sha256 = createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');
  asset.uploaded = { size: file.size, sha256 };
  const location = encodeURIComponent(`${state.origin}/s3/${asset.key}`);
  return xml(201, `<PostResponse><Location>${location}</Location><Key>${asset.key}</Key></PostResponse>`);
}

function storageError(code: string, message: string, more = ''): Reply {
  return xml(400, `<Error><Code>${code}</Code><Message>${message}</Message>${more}</Error>`);
}

function xml(status: number, content: string): Reply {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${content}`,
  };
}
