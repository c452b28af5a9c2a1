import { z } from 'zod';
import type { ShownPost } from '../shown-post.ts';
import { recordUri } from './repository.ts';
import type { AccountState, RecordState } from './state.ts';

const image = z.object({ alt: z.string(), image: z.object({ mimeType: z.string() }) });
const text = z.string().default('');

/** Loose: a record that was written without validation can hold anything. */
const post = z.object({
  text: text.catch(''),
  createdAt: text.catch(''),
  langs: z.array(z.string()).optional().catch(undefined),
  reply: z
    .object({ parent: z.object({ uri: z.string() }) })
    .optional()
    .catch(undefined),
  embed: z
    .object({
      images: z.array(image).optional().catch(undefined),
      external: z.object({ uri: text, title: text, description: text }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  labels: z
    .object({ values: z.array(z.object({ val: z.string() })) })
    .optional()
    .catch(undefined),
  tags: z.array(z.string()).optional().catch(undefined),
  facets: z
    .array(z.object({ features: z.array(z.object({ uri: z.string().optional() })) }))
    .optional()
    .catch(undefined),
});

/** A record as a post that readers see. */
export function shownRecord(account: AccountState, record: RecordState): ShownPost {
  const value = post.parse(record.value);
  const { images = [], external } = value.embed ?? {};
  const links = (value.facets ?? []).flatMap(({ features }) => features.flatMap(({ uri }) => uri ?? []));
  return {
    id: recordUri(account, record),
    url: `https://bsky.app/profile/${account.did}/post/${record.rkey}`,
    text: value.text,
    account: account.handle,
    replyTo: value.reply?.parent.uri ?? null,
    media: images.map(({ alt, image: { mimeType } }) => ({ alt, type: mimeType })),
    at: value.createdAt,
    notes: [
      ...(external === undefined ? [] : [`card: ${[external.title, external.description, external.uri].join(' · ')}`]),
      ...links.map(uri => `link: ${uri}`),
      ...listed('languages', value.langs),
      ...listed('tags', value.tags),
      ...listed(
        'labels',
        value.labels?.values.map(({ val }) => val),
      ),
    ],
  };
}

function listed(name: string, values: readonly string[] = []): string[] {
  return values.length === 0 ? [] : [`${name}: ${values.join(', ')}`];
}
