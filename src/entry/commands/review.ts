import { resolve } from 'node:path';
import { Failure } from '../../model/failure.ts';
import { planNeedsPerson } from '../../pipeline/plan.ts';
import type { Call, Result } from '../command.ts';
import { composeReview } from '../compose-review.ts';
import { makeReview, reviewBytes } from '../make-review.ts';
import { reviewText } from '../review-text.ts';
import { settingOf } from '../setting.ts';

/** What stands in the work tree, held against what it has in common with a branch: as a pull request would show it. */
export async function run(call: Call): Promise<Result> {
  const { base: name, out } = call.options;
  const world = await composeReview(settingOf(call));
  const wanted = typeof name === 'string' && name !== '' ? name : ((await world.repository.mainBranch()) ?? 'main');
  const found = await world.commits.common(wanted);
  if (found.base === null) {
    throw new Failure('usage.argument', `--base ${wanted}: ${found.why}`, {
      remedy: 'Name a branch or a commit that this clone has, such as --base origin/main; fetch it first.',
      state: 'Nothing was written.',
    });
  }
  const { review, document } = await makeReview(world, { head: await world.commits.here(), base: found });
  const bytes = reviewBytes(document, call.secrets);
  if (typeof out === 'string' && out !== '') world.write(resolve(call.cwd, out), bytes);
  return {
    exit: planNeedsPerson(review.plan) ? 1 : 0,
    document: JSON.parse(new TextDecoder().decode(bytes)),
    text: reviewText(review, document, call.palette),
  };
}
