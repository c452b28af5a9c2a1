import { createHash } from 'node:crypto';
import * as dagCbor from '@ipld/dag-cbor';
import { CID } from 'multiformats/cid';
import { create } from 'multiformats/hashes/digest';
import { invalid } from './errors.ts';

const sha256 = 0x12;
const raw = 0x55;

/** The content identifier of a record: SHA-256 over its canonical CBOR. https://atproto.com/specs/data-model */
export function recordCid(record: unknown): string {
  return cidOf(dagCbor.code, dagCbor.encode(toData(record)));
}

export function blobCid(bytes: Uint8Array): string {
  return cidOf(raw, bytes);
}

export function isCid(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  try {
    CID.parse(text);
    return true;
  } catch {
    return false;
  }
}

function cidOf(codec: number, bytes: Uint8Array): string {
  const digest = create(sha256, createHash('sha256').update(bytes).digest());
  return CID.createV1(codec, digest).toString();
}

/** JSON in the data model: `$link` and `$bytes` are kinds of their own, and there are no floats. */
function toData(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    return invalid('Invalid record: floats are not allowed');
  if (Array.isArray(value)) return value.map(toData);
  if (typeof value !== 'object' || value === null) return value;
  if ('$link' in value) return isCid(value.$link) ? CID.parse(value.$link) : invalid('Invalid record: bad link');
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toData(inner)]));
}
