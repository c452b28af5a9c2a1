import type { Config } from '../../model/config.ts';

/**
 * The config of a pull request with the rules of the base: what a pull request says of the rules that judge it counts
 * once it is merged. Where it changes nothing else that a post depends on it counts as the base's own, so that no post is
 * read for it which the pull request does not touch.
 */
export function judgedBy(base: Config, head: Config): Config {
  const { requireAlt, location } = base.media;
  const judged = {
    ...head,
    policies: base.policies,
    perRun: base.perRun,
    links: base.links,
    media: { ...head.media, requireAlt, location },
  };
  return isSameToPosts(base, judged) ? { ...judged, digest: base.digest } : judged;
}

/** All but the rules: another account or group may be named by any post, another zone moves any time. */
function isSameToPosts(base: Config, judged: Config): boolean {
  return textOf(base) === textOf(judged);
}

function textOf({ posts, timezone, ledgerBranch, accounts, groups, late, media }: Config): string {
  return JSON.stringify([posts, timezone, ledgerBranch, accounts, groups, late, media.publicUrl]);
}
