import type { JsonObject } from '../../src/model/json.ts';
import type { Payload } from '../../src/model/payload.ts';
import { type BlueskyHandle, createdAt } from './handle.ts';
import { recordUri } from './record.ts';

export const threadgateCollection = 'app.bsky.feed.threadgate';
export const postgateCollection = 'app.bsky.feed.postgate';

/** A rule about a post, kept under the post's own name. */
export interface Gate {
  collection: string;
  value: JsonObject;
}

/** Who may answer stands at the first part and holds for the thread; who may quote stands at each part. */
export function gatesOf(payload: Payload, index: number, handle: BlueskyHandle): Gate[] {
  const rkey = handle.rkeys[index]!;
  const common = { post: recordUri(handle.did, rkey), createdAt: createdAt(handle, index) };
  const { replies, quotes } = payload.options;
  const gates: Gate[] = [];
  if (index === 0 && replies !== undefined) {
    const allow = replies === 'nobody' ? [] : (replies as string[]).map(rule => replyRule(rule, handle));
    gates.push({ collection: threadgateCollection, value: { $type: threadgateCollection, ...common, allow } });
  }
  if (quotes === 'nobody') {
    const embeddingRules = [{ $type: `${postgateCollection}#disableRule` }];
    gates.push({ collection: postgateCollection, value: { $type: postgateCollection, ...common, embeddingRules } });
  }
  return gates;
}

export function gateCount(options: JsonObject, parts: number): number {
  return (options.replies === undefined ? 0 : 1) + (options.quotes === undefined ? 0 : parts);
}

const rules: Record<string, string> = {
  mentioned: 'mentionRule',
  followers: 'followerRule',
  following: 'followingRule',
};

function replyRule(rule: string, { lists }: BlueskyHandle): JsonObject {
  const name = rules[rule];
  if (name !== undefined) return { $type: `${threadgateCollection}#${name}` };
  const list = lists?.[rule];
  if (list === undefined) throw new RangeError(`the list ${rule} was not looked up`);
  return { $type: `${threadgateCollection}#listRule`, list };
}
