import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { permalinkOf } from './addresses.ts';
import type { Thing } from './api.ts';
import { fixedDigest } from './post.ts';

/** `ref` is that of what can never be changed about a post; comments have only a text. */
export function receiptOf(
  { name, url, at }: { name: string; url: string | undefined; at: number },
  index: number,
  payload: Payload,
): Receipt {
  return {
    part: index + 1,
    id: name,
    url: permalinkOf(name, url),
    at: new Date(at).toISOString(),
    ...(index === 0 ? { ref: fixedDigest(payload) } : {}),
  };
}

export function receiptOfThing({ name, permalink, created_utc: at }: Thing, index: number, payload: Payload): Receipt {
  return receiptOf({ name, url: permalink, at: at * 1000 }, index, payload);
}
