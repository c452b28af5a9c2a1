import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../src/content/canonical.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { littleText } from './little-text.ts';
import type { Uploaded } from './media.ts';

const card = z.object({
  source: z.string(),
  title: z.string(),
  description: z.string().optional(),
  thumbnail: z.custom<PayloadMedia>(value => typeof value === 'object' && value !== null).optional(),
});

const poll = z.object({ question: z.string(), options: z.array(z.string()), expires_in: z.number() });

const options = z.object({
  visibility: z.string(),
  allow_reposts: z.boolean(),
  document_title: z.string().optional(),
  card: card.optional(),
  poll: poll.optional(),
});

/** What `render` has put there. */
export function cardOf(payload: Payload): z.infer<typeof card> | undefined {
  return options.parse(payload.options).card;
}

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api#create-a-post */
export function postBody(payload: Payload, author: string, uploaded: Uploaded): JsonObject {
  const { visibility, allow_reposts: mayRepost } = options.parse(payload.options);
  const content = contentOf(payload, uploaded);
  return {
    author,
    commentary: littleText(payload.parts[0]!),
    visibility,
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: !mayRepost,
    // A content that is null is refused as a field that nobody may send.
    ...(content === null ? {} : { content }),
  };
}

function contentOf(payload: Payload, { media: urns, thumbnail }: Uploaded): JsonObject | null {
  const { card, poll, document_title: title } = options.parse(payload.options);
  const { media } = payload.parts[0]!;
  const items = media.map(({ alt }, index) => ({ id: urns[index]!, ...(alt === '' ? {} : { altText: alt }) }));
  if (items.length > 1) return { multiImage: { images: items } };
  if (items.length === 1) return { media: { ...items[0]!, ...(title === undefined ? {} : { title }) } };
  if (card !== undefined) {
    const { source, title: cardTitle, description } = card;
    const more = {
      ...(description === undefined ? {} : { description }),
      ...(thumbnail === null ? {} : { thumbnail }),
    };
    return { article: { source, title: cardTitle, ...more } };
  }
  return poll === undefined ? null : { poll: pollBody(poll) };
}

const day = 86_400;
const durations: Record<number, string> = {
  [day]: 'ONE_DAY',
  [3 * day]: 'THREE_DAYS',
  [7 * day]: 'SEVEN_DAYS',
  [14 * day]: 'FOURTEEN_DAYS',
};

/** The names of the longer durations are not in every copy of the documentation; a wrong one is refused, and nothing is out. */
function pollBody({ question, options: choices, expires_in: seconds }: z.infer<typeof poll>): JsonObject {
  return { question, options: choices.map(text => ({ text })), settings: { duration: durations[seconds]! } };
}

/** Under which name LinkedIn keeps what the post shows beside its text. */
export function contentKind(payload: Payload): string | null {
  const uploaded = { media: payload.parts[0]!.media.map(() => ''), thumbnail: null };
  return Object.keys(contentOf(payload, uploaded) ?? {})[0] ?? null;
}

/** Names all of a post that no edit can change. */
export function fixedDigest(payload: Payload): string {
  const media = payload.parts[0]!.media.map(({ digest, alt }) => ({ digest, alt }));
  const said = canonicalJson({ options: payload.options, media } as unknown as JsonObject);
  return createHash('sha256').update(said).digest('hex').slice(0, 32);
}
