import { canonicalJson } from '../../content/canonical.ts';
import { sha256 } from '../../content/digest.ts';
import type { TargetFacts } from '../../model/approval.ts';
import type { Account, Config } from '../../model/config.ts';
import type { Json } from '../../model/json.ts';
import type { Payload } from '../../model/payload.ts';
import type { PlannedPost } from '../../model/plan.ts';

/** Of everything that the world will see of a target; hex. */
export function payloadDigest(payload: Payload): string {
  return sha256(canonicalJson(payload as unknown as Json));
}

/** Of a target: of its payload, and of where and when it goes out. Hex. */
export function targetDigest(payload: string, account: Account, publishAt: PlannedPost['publishAt']): string {
  return sha256(`${payload}\n${digestsOf(account).place}\n${publishAt?.epochMilliseconds ?? ''}`);
}

/** What a target was made of, so that a change can be told from another rendering of the same. */
export function factsOf(
  payload: Payload,
  digest: string,
  source: string,
  account: Account,
  config: Config,
): TargetFacts {
  const { timezone, media } = config;
  return {
    payload: digest,
    source,
    media: sha256(canonicalJson(mediaDigests(payload as unknown as Json))),
    account: sha256(canonicalJson([digestsOf(account).rendering, timezone, { ...media }])),
  };
}

const known = new WeakMap<Account, { place: string; rendering: string }>();

/** The same for all its targets. */
function digestsOf(account: Account): { place: string; rendering: string } {
  const before = known.get(account);
  if (before !== undefined) return before;
  const { name, platform, place, options, limits } = account;
  const where = { name, platform, place: place as Json };
  const rendering = { ...where, options: options as Json, limits };
  const digests = { place: sha256(canonicalJson(where)), rendering: sha256(canonicalJson(rendering)) };
  known.set(account, digests);
  return digests;
}

/** Of every file that the payload has, also below its options: a thumbnail, captions. In their order. */
function mediaDigests(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(mediaDigests);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'digest' && typeof inner === 'string' ? [inner] : mediaDigests(inner),
  );
}
