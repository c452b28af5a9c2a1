import { adapters } from '../../adapters/index.ts';
import type { Account } from '../../src/model/config.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Payload, PayloadMedia, PayloadPart } from '../../src/model/payload.ts';
import type { PlannedTarget, TargetState, UnreadPost } from '../../src/model/plan.ts';
import { previewPage } from '../../src/preview/page.ts';
import type { PlatformView, View } from '../../src/preview/view.ts';

export const now = '2026-11-25T10:00:00.000Z';

/** What a test says of a target; the rest is usual. */
export interface Said {
  post?: string;
  account?: string;
  platform?: string;
  place?: Account['place'];
  state?: TargetState;
  reason?: string;
  at?: string | null;
  parts?: Partial<PayloadPart>[];
  options?: Payload['options'];
  issues?: Issue[];
  notes?: string[];
  receipts?: PlannedTarget['receipts'];
}

export function planned(said: Said = {}): PlannedTarget {
  const { post = 'hello', account = 'fediverse', platform = 'mastodon', state = 'waiting', at = null } = said;
  const place = said.place ?? { server: 'https://mastodon.example' };
  const publishAt =
    at === null ? null : { epochMilliseconds: Date.parse(at), utc: at, zone: 'Europe/Berlin', written: at };
  const file = `posts/${post}.md`;
  const parts = (said.parts ?? [{ text: 'Hello' }]).map(part => ({
    text: '',
    entities: [],
    media: [],
    counts: { text: part.text?.length ?? 0 },
    ...part,
  }));
  return {
    post: { id: post, idFrom: 'path', file, source: '', publishAt, late: null, retract: [], update: [], positions: [] },
    account: { name: account, platform, place, credentials: {}, options: {}, limits: {} },
    payload: { parts, options: said.options ?? {} },
    issues: said.issues ?? [],
    notes: said.notes ?? [],
    isRemovable: true,
    isEditable: true,
    postId: post,
    digest: 'd'.repeat(64),
    made: null,
    approval: { kind: 'none' },
    state,
    reason: said.reason ?? 'its time is to come',
    publishAt,
    receipts: said.receipts ?? [],
    agent: null,
    since: null,
  };
}

export function picture(said: Partial<PayloadMedia> = {}): PayloadMedia {
  const file = said.file ?? 'posts/picture.png';
  const digest = said.digest ?? 'a'.repeat(64);
  return {
    kind: 'image',
    type: 'image/png',
    size: 100,
    width: 1200,
    height: 800,
    alt: 'A pier',
    ...said,
    file,
    digest,
  };
}

export interface PageOf {
  text: string;
  /** Those that it shows, by their names. */
  media: Map<string, PayloadMedia>;
  /** The most targets that were asked for at once. */
  most: number;
}

/** The page of these targets, drawn with the looks of the real platforms. */
export async function pageOf(
  targets: PlannedTarget[],
  more: { issues?: Issue[]; unread?: UnreadPost[]; all?: boolean; ledger?: string } = {},
): Promise<PageOf> {
  const media: PageOf['media'] = new Map();
  let most = 0;
  const view: View = {
    plan: { now, targets, unread: more.unread ?? [], issues: more.issues ?? [], ledger: more.ledger ?? 'a branch' },
    all: more.all ?? false,
    zone: 'Europe/Berlin',
    platforms: await platformViews(),
    limitOf: () => 500,
    useMedia: (name, item) => media.set(name, item),
    fill: async asked => {
      most = Math.max(most, asked.length);
      return [...asked];
    },
  };
  let text = '';
  for await (const piece of previewPage(view)) text += piece;
  return { text, media, most };
}

async function platformViews(): Promise<Map<string, PlatformView>> {
  const loaded = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  return new Map(loaded.map(({ id, name, look, limits }) => [id, { name, look: look!, text: limits.text }]));
}

/** The tags of a page that says in `"…"` what its attributes hold, and in `&…;` what is no tag. */
export function tagsOf(html: string): { name: string; attributes: [string, string][] }[] {
  const body = html.replace(/<style>[^<]*<\/style>/g, '').replace(/<!--[^>]*-->/g, '');
  return [...body.matchAll(/<(\/?[a-z][a-z0-9]*|!doctype html)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>|</g)].map(
    ([whole, name, attributes = '']) => {
      if (name === undefined) throw new Error(`a tag that cannot be read: ${whole}`);
      const read = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
      return { name, attributes: read.map(([, key, value = '']) => [key!, value]) };
    },
  );
}
