import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { ListedPost, Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, postCollection, xrpc } from './api.ts';
import { homeServer } from './home-server.ts';
import { parseRecordUri } from './record.ts';

const pageSize = '100';
const mostPages = 10;

const record = z.object({
  uri: z.string().max(8192),
  value: z.object({
    text: z.string(),
    createdAt: z.string(),
    reply: z.unknown().optional(),
    embed: z
      .object({ external: z.object({ uri: z.string() }).optional() })
      .optional()
      .catch(undefined),
    facets: z
      .array(z.object({ features: z.array(z.object({ uri: z.string().optional() })) }))
      .optional()
      .catch(undefined),
  }),
});
const recordsAnswer = z.object({ records: z.array(z.unknown()), cursor: z.string().optional() });

/** From the account's own server, which takes no login for that. https://docs.bsky.app/docs/api/com-atproto-repo-list-records */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const home = await homeServer(context);
  if ('outcome' in home) return { fault: home };
  const repo = home.did ?? String(context.account.place.identifier);
  const posts: ListedPost[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { repo, collection: postCollection, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
    const url = xrpc(home.origin, 'com.atproto.repo.listRecords', query);
    const answer = await exchange(context, { method: 'GET', url });
    const read = answer.kind === 'answer' && answer.status === 200 ? recordsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return notPrepared(answer, dialect);
    posts.push(...read.data.records.flatMap(listed));
    cursor = read.data.cursor;
    if (cursor === undefined || read.data.records.length === 0) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}

/** What any app may have written there is no post that could be ours if it is not in the usual form. */
function listed(json: unknown): ListedPost[] {
  const read = record.safeParse(json).data;
  const place = read === undefined ? null : parseRecordUri(read.uri);
  if (read === undefined || !place || (read.value.reply ?? null) !== null) return [];
  const { text, createdAt, embed, facets = [] } = read.value;
  const at = Date.parse(createdAt);
  const links = [embed?.external?.uri, ...facets.flatMap(({ features }) => features.map(({ uri }) => uri))];
  return [
    {
      id: read.uri,
      url: `https://bsky.app/profile/${place.did}/post/${place.rkey}`,
      at: Number.isNaN(at) ? null : at,
      text,
      links: links.flatMap(link => link ?? []),
    },
  ];
}
