import * as dagCbor from '@ipld/dag-cbor';
import { CID } from 'multiformats/cid';
import { sha256 } from 'multiformats/hashes/sha2';
import type { Json, JsonObject } from '../../src/model/json.ts';

/**
 * The content identifier that the server will give a record: SHA-256 over its canonical CBOR. A part of a thread names
 * its parent by it, so with it a whole thread can be written before any of it exists.
 * https://atproto.com/specs/data-model
 */
export async function recordCid(record: JsonObject): Promise<string> {
  const digest = await sha256.digest(dagCbor.encode(withLinks(record)));
  return CID.createV1(dagCbor.code, digest).toString();
}

/** JSON writes a link as `{"$link": "…"}`; in the data model it is a kind of its own. */
function withLinks(value: Json): unknown {
  if (Array.isArray(value)) return value.map(withLinks);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$link === 'string') return CID.parse(value.$link);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLinks(inner)]));
}

/** A server's answer is put into what we compute, so it has to be what it claims to be. */
export function isCid(text: string): boolean {
  try {
    CID.parse(text);
    return true;
  } catch {
    return false;
  }
}
