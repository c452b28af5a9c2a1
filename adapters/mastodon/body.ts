import type { JsonObject } from '../../src/model/json.ts';
import type { Payload } from '../../src/model/payload.ts';

/** What one part says, for a create and for an edit. Poll and quote belong to the first part alone. */
export function statusBody(payload: Payload, index: number, media: readonly string[]): JsonObject {
  const { poll, quote: _, ...options } = payload.options;
  return {
    status: payload.parts[index]!.text,
    ...options,
    ...(media.length === 0 ? {} : { media_ids: [...media] }),
    ...(poll === undefined || index > 0 ? {} : { poll }),
  };
}
