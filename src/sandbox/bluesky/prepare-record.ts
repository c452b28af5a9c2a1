import { type BlobReference, blobsIn } from './blobs.ts';
import { recordCid } from './cid.ts';
import { invalid } from './errors.ts';
import { postgateSchema, postSchema, threadgateSchema } from './post-schema.ts';
import { type BlueskyState, postCollection, postgateCollection, threadgateCollection } from './state.ts';
import { isTid } from './tid.ts';

/** A record that passed all that can be seen from itself. */
export interface PreparedRecord {
  collection: string;
  rkey: string;
  value: Record<string, unknown>;
  cid: string;
  blobs: BlobReference[];
  validationStatus: 'valid' | 'unknown' | undefined;
}

export function prepareRecord(
  state: BlueskyState,
  collection: string,
  rkey: string,
  record: Record<string, unknown>,
  validate: boolean | undefined,
): PreparedRecord {
  if (!/^[a-zA-Z0-9.-]+$/.test(collection)) return invalid(`Invalid collection: ${collection}`);
  if (!/^[a-zA-Z0-9_~.:-]{1,512}$/.test(rkey) || rkey === '.' || rkey === '..') return invalid('Invalid record key');
  if (record.$type !== undefined && record.$type !== collection) {
    return invalid(`Invalid $type: expected ${collection}, got ${String(record.$type)}`);
  }
  const value = { $type: collection, ...record };
  const validationStatus = validationOf(state, collection, rkey, value, validate);
  return { collection, rkey, value, cid: recordCid(value), blobs: blobsIn(value), validationStatus };
}

function validationOf(
  state: BlueskyState,
  collection: string,
  rkey: string,
  value: Record<string, unknown>,
  validate: boolean | undefined,
): PreparedRecord['validationStatus'] {
  if (validate === false) return undefined;
  const schema = schemaOf(state, collection);
  if (schema === null) {
    return validate === true ? invalid(`Lexicon not found: lex:${collection}`) : 'unknown';
  }
  if (!isTid(rkey)) return invalid(`Invalid ${collection} record key: expected a TID, got "${rkey}"`);
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue === undefined) return 'valid';
  return invalid(`Invalid ${collection} record: ${issue.message} at ${['$', 'record', ...issue.path].join('.')}`);
}

function schemaOf(state: BlueskyState, collection: string) {
  switch (collection) {
    case postCollection:
      return postSchema(state.imageBytes);
    case threadgateCollection:
      return threadgateSchema;
    case postgateCollection:
      return postgateSchema;
    default:
      return null;
  }
}
