import type { JsonObject } from '../../src/model/json.ts';
import type { Payload } from '../../src/model/payload.ts';

interface Poll {
  options: string[];
  expires_in: number;
}

/** What one part says. Poll, quote and who may answer belong to the first part alone. */
export function postBody(payload: Payload, index: number, media: readonly string[], parent: string | null): JsonObject {
  const { reply, quote, reply_settings: settings, poll, made_with_ai: made, paid_partnership: paid } = payload.options;
  const isFirst = index === 0;
  const answers = isFirst ? (reply ?? null) : parent;
  return {
    text: payload.parts[index]!.text,
    ...(media.length === 0 ? {} : { media: { media_ids: [...media] } }),
    ...(answers === null ? {} : { reply: { in_reply_to_tweet_id: answers } }),
    ...(isFirst && quote !== undefined ? { quote_tweet_id: quote } : {}),
    ...(isFirst && settings !== undefined ? { reply_settings: settings } : {}),
    ...(isFirst && poll !== undefined ? { poll: pollBody(poll as unknown as Poll) } : {}),
    ...(made === true && media.length > 0 ? { made_with_ai: true } : {}),
    ...(paid === true ? { paid_partnership: true } : {}),
  };
}

function pollBody({ options, expires_in: seconds }: Poll): JsonObject {
  return { options, duration_minutes: seconds / 60 };
}
