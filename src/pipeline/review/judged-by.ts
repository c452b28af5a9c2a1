import type { Config } from '../../model/config.ts';

/**
 * The config of a pull request with the rules of the base: what a pull request says of the rules that judge it counts
 * once it is merged.
 */
export function judgedBy(base: Config, head: Config): Config {
  const { requireAlt, location } = base.media;
  return {
    ...head,
    policies: base.policies,
    perRun: base.perRun,
    links: base.links,
    media: { ...head.media, requireAlt, location },
  };
}
