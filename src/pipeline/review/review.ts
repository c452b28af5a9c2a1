import { typeOfName } from '../../content/media.ts';
import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import { compareIssues } from '../../model/issue.ts';
import type { Commits, FileChange } from '../../model/ports.ts';
import { outline, type PlanWithLedger } from '../plan.ts';
import { readConfig } from '../read-config.ts';
import type { ReadingWorld, ReviewWorld } from '../world.ts';
import { baseFiles } from './base-files.ts';
import { changedLinks } from './changed-links.ts';
import type { ComparedTarget } from './compare.ts';
import { compareAll } from './compare-all.ts';
import { judgedBy } from './judged-by.ts';
import { type OwnProposal, proposalIssues } from './proposal-issues.ts';
import { pullRequestIssues } from './pull-request-issues.ts';
import { withQuotaNotes } from './quota-notes.ts';
import { remarksOf } from './remarks.ts';
import { isPostOf, reviewScope } from './review-scope.ts';
import { sentBeforeIssues } from './sent-before-issues.ts';

/** What a pull request would change. */
export interface Review {
  plan: PlanWithLedger;
  compared: ComparedTarget[];
  config: Config;
  base: string | null;
  baseConfig: Config | null;
  /** The files as they were at the base; null where it could not be had. */
  baseWorld: ReadingWorld | null;
  /** All files that differ from the base. */
  changes: readonly FileChange[];
  /** What to know of the review itself, in words. */
  remarks: string[];
}

/**
 * Holds the files that stand there against a base: what each target that is touched would be, and what it was. Posts that
 * are not touched are read no more than a run reads them. Judged is by the policies of the base.
 */
export async function review(
  world: ReviewWorld,
  found: Awaited<ReturnType<Commits['parent']>>,
  own: OwnProposal | null = null,
): Promise<Review> {
  const { base } = found;
  const changes = base === null ? [] : await base.changes();
  const baseWorld = base === null ? null : { ...world, files: await baseFiles(base, changes, world.files) };
  const written = await readConfig(world.files, world.adapters);
  const baseConfig = baseWorld === null ? null : await readConfigAt(baseWorld);
  const config = baseConfig === null ? written : judgedBy(baseConfig, written);
  const isTouched = (path: string) => isPostOf(path, config) || (baseConfig !== null && isPostOf(path, baseConfig));
  const touched = changes.filter(({ path }) => isTouched(path));
  const outlined = await outline(world, null, { config, scope: reviewScope(touched, config, world) });
  const isKnown = base !== null;
  const isFurther = !isKnown || (baseConfig !== null && reachesFurther(changes, config, baseConfig));
  const sides = { head: config, base: baseConfig, isKnown };
  const { compared: held, left } = await compareAll({ ...sides, world, baseWorld, outlined, touched, isFurther });
  const { plan, ledgerAt } = outlined;
  const compared = await withQuotaNotes({ compared: held, targets: plan.targets, ledger: ledgerAt, world });
  const many = await proposalIssues(own, compared, config);
  const again = await sentBeforeIssues(compared, plan.issues, ledgerAt, world.clock.now());
  const links = await changedLinks(compared, config, world);
  const issues = [...plan.issues, ...pullRequestIssues(compared, config), ...many.issues, ...again, ...links.issues];
  return {
    plan: { ...plan, issues: issues.sort(compareIssues) },
    compared,
    config,
    base: base?.commit ?? null,
    baseConfig,
    baseWorld,
    changes,
    remarks: [
      ...remarksOf({ found, own: written, baseConfig, plan, compared, left }),
      ...many.remarks,
      ...links.remarks,
    ],
  };
}

/** A base without a config, or with one that cannot be read, has no rule to go by, and nothing goes out by it. */
async function readConfigAt(world: ReadingWorld): Promise<Config | null> {
  try {
    return await readConfig(world.files, world.adapters);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Another config, and another picture under the same name, change posts whose files are the same. */
function reachesFurther(changes: readonly FileChange[], judged: Config, base: Config): boolean {
  return (
    base.digest !== judged.digest || changes.some(({ path, kind }) => kind !== 'added' && typeOfName(path) !== null)
  );
}
