import type { JsonObject } from '../../src/model/json.ts';
import type { Entity, Payload, PayloadPart } from '../../src/model/payload.ts';
import { postCollection } from './api.ts';
import type { PartUploads } from './blobs.ts';
import { embedOf } from './embed.ts';
import { type BlueskyHandle, createdAt } from './handle.ts';

/** Names one version of a record. */
export interface RecordReference {
  uri: string;
  cid: string;
}

/** The posts that a part answers: the first of the thread and the one before. */
export interface Reply {
  root: RecordReference;
  parent: RecordReference;
}

/**
 * The record of one part. Pure, and all it is made of is stored with the attempt: a repeat that differs in anything is
 * another post to the server. https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
 */
export function postRecord(
  payload: Payload,
  index: number,
  handle: BlueskyHandle,
  uploads: PartUploads,
  reply: Reply | null,
): JsonObject {
  const part = payload.parts[index]!;
  const { langs, labels, tags } = payload.options;
  const facets = part.entities.map(entity => facet(part, entity, handle));
  const embed = embedOf(payload, index, handle, uploads);
  return {
    $type: postCollection,
    text: part.text,
    createdAt: createdAt(handle, index),
    ...(facets.length === 0 ? {} : { facets }),
    ...(reply === null ? {} : { reply: { root: { ...reply.root }, parent: { ...reply.parent } } }),
    ...(embed === null ? {} : { embed }),
    ...(langs === undefined ? {} : { langs }),
    // On every part, so that no part shows what the author meant to warn of.
    ...(labels === undefined ? {} : { labels: selfLabels(labels as string[]) }),
    ...(tags === undefined || index > 0 ? {} : { tags }),
  };
}

export function recordUri(did: string, rkey: string): string {
  return `at://${did}/${postCollection}/${rkey}`;
}

/** The parts of an address that `recordUri` made, or null for another. */
export function parseRecordUri(uri: string): { did: string; rkey: string } | null {
  const [scheme, empty, did, collection, rkey, ...rest] = uri.split('/');
  const isOurs = scheme === 'at:' && empty === '' && collection === postCollection && rest.length === 0;
  return isOurs && did && rkey ? { did, rkey } : null;
}

function facet({ text }: PayloadPart, { start, end, kind, value }: Entity, { mentions }: BlueskyHandle): JsonObject {
  const words = sliceBytes(text, start, end);
  const isRight =
    kind === 'link'
      ? words !== ''
      : kind === 'mention'
        ? words === `@${value}`
        : /^[#＃]/u.test(words) && words.slice(1) === value;
  // The server publishes a wrong offset as broken text without a word.
  if (!isRight) throw new RangeError(`the bytes ${start} to ${end} of a part are not its ${kind}`);
  return { index: { byteStart: start, byteEnd: end }, features: [feature(kind, value, mentions)] };
}

function sliceBytes(text: string, start: number, end: number): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text).subarray(start, end));
}

function feature(kind: Entity['kind'], value: string, mentions: Record<string, string>): JsonObject {
  const type = `app.bsky.richtext.facet#${kind}`;
  switch (kind) {
    case 'link':
      return { $type: type, uri: value };
    case 'tag':
      return { $type: type, tag: value };
    case 'mention': {
      const did = mentions[value];
      if (did === undefined) throw new RangeError(`the mention of ${value} was not looked up`);
      return { $type: type, did };
    }
  }
}

function selfLabels(values: readonly string[]): JsonObject {
  return { $type: 'com.atproto.label.defs#selfLabels', values: values.map(val => ({ val })) };
}
