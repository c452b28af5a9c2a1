import { z } from 'zod';
import type { ShownPost } from '../shown-post.ts';
import { findRecord, recordUri } from './repository.ts';
import { type AccountState, postgateCollection, type RecordState, threadgateCollection } from './state.ts';

const blob = z.object({ mimeType: z.string() });
const image = z.object({ alt: z.string(), image: blob });
const text = z.string().default('');
const reference = z.object({ uri: z.string() });

/** What shows media, alone or beside a quote. */
const shownMedia = z.object({
  images: z.array(image).optional().catch(undefined),
  video: blob.optional().catch(undefined),
  alt: z.string().optional().catch(undefined),
  captions: z
    .array(z.object({ lang: z.string() }))
    .optional()
    .catch(undefined),
  presentation: z.string().optional().catch(undefined),
  external: z
    .object({ uri: text, title: text, description: text, thumb: blob.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** Loose: a record that was written without validation can hold anything. */
const post = z.object({
  text: text.catch(''),
  createdAt: text.catch(''),
  langs: z.array(z.string()).optional().catch(undefined),
  reply: z.object({ parent: reference }).optional().catch(undefined),
  embed: shownMedia
    .extend({
      media: shownMedia.optional().catch(undefined),
      record: z
        .union([reference, z.object({ record: reference }).transform(({ record }) => record)])
        .optional()
        .catch(undefined),
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
  const {
    images = [],
    video,
    alt = null,
    captions = [],
    presentation,
    external,
  } = value.embed?.media ?? value.embed ?? {};
  const links = (value.facets ?? []).flatMap(({ features }) => features.flatMap(({ uri }) => uri ?? []));
  return {
    id: recordUri(account, record),
    url: `https://bsky.app/profile/${account.did}/post/${record.rkey}`,
    text: value.text,
    account: account.handle,
    replyTo: value.reply?.parent.uri ?? null,
    media: [
      ...images.map(({ alt: words, image: { mimeType } }) => ({ alt: words, type: mimeType })),
      ...(video === undefined ? [] : [{ alt, type: video.mimeType }]),
    ],
    at: value.createdAt,
    notes: [
      ...(external === undefined ? [] : [`card: ${cardWords(external)}`]),
      ...(value.embed?.record === undefined ? [] : [`quotes: ${value.embed.record.uri}`]),
      ...listed(
        'captions',
        captions.map(({ lang }) => lang),
      ),
      ...(presentation === undefined ? [] : [`shown as: ${presentation}`]),
      ...links.map(uri => `link: ${uri}`),
      ...listed('languages', value.langs),
      ...listed('tags', value.tags),
      ...listed(
        'labels',
        value.labels?.values.map(({ val }) => val),
      ),
      ...gates(account, record),
    ],
  };
}

function cardWords({ title, description, uri, thumb }: NonNullable<z.infer<typeof shownMedia>['external']>): string {
  return [title, description, uri, ...(thumb === undefined ? [] : [`picture (${thumb.mimeType})`])].join(' · ');
}

const rules = z.array(z.object({ $type: z.string() })).catch([]);

function gates(account: AccountState, { rkey }: RecordState): string[] {
  const thread = findRecord(account, threadgateCollection, rkey)?.value.allow;
  const quotes = findRecord(account, postgateCollection, rkey)?.value.embeddingRules;
  const names = (value: unknown) => rules.parse(value).map(({ $type }) => $type.slice($type.indexOf('#') + 1));
  return [
    ...(thread === undefined ? [] : [`may answer: ${names(thread).join(', ') || 'nobody'}`]),
    ...(quotes === undefined ? [] : [`quotes: ${names(quotes).join(', ')}`]),
  ];
}

function listed(name: string, values: readonly string[] = []): string[] {
  return values.length === 0 ? [] : [`${name}: ${values.join(', ')}`];
}
