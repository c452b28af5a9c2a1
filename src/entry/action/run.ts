import { warning } from '@actions/core';
import { processEnvironment } from '../../io/environment.ts';
import { Failure } from '../../model/failure.ts';
import type { Environment, Secrets } from '../../model/ports.ts';
import { plan } from '../../pipeline/plan.ts';
import type { PublishReport } from '../../pipeline/report.ts';
import { publish } from '../../pipeline/run.ts';
import type { PublishingWorld } from '../../pipeline/world.ts';
import { composePlanning, composePublishing, type Setting } from '../compose.ts';
import { endOnCrash } from '../mistake-text.ts';
import { plain } from '../plain.ts';
import type { Annotation } from './annotations.ts';
import type { CommentOrder } from './comment.ts';
import { type Done, planned, published } from './done.ts';
import { createMasks, tokenValues } from './masks.ts';
import { type ActionSettings, readSettings } from './settings.ts';
import { maskCredentials, settingOf } from './step.ts';
import { tell, tellFailure, tellMistake } from './tell.ts';

/** The main step of the Action. A run that finds nothing to do loads no more than that takes. */
export async function run(): Promise<void> {
  const environment = processEnvironment();
  const masks = createMasks();
  endOnCrash(error => tellMistake(error, { environment, masks }));
  try {
    await tell(await act(environment, masks), { environment, masks });
  } catch (error) {
    if (error instanceof Failure) await tellFailure(error, { environment, masks });
    else tellMistake(error, { environment, masks });
  }
}

async function act(environment: Environment, masks: Secrets): Promise<Done> {
  const settings = readSettings(environment);
  const setting = settingOf(settings, environment, masks);
  if (settings.reviewed !== null) return commentOn(settings.reviewed, settings, setting, masks);
  if (settings.command === 'review') return review(settings, setting, masks);
  await maskCredentials(settings, setting, masks);
  if (settings.dryRun) return planned(await plan(await composePlanning(setting), settings.only));
  const world = await composePublishing(setting);
  try {
    const report = await publish(world, settings.only);
    const unsaid = await writeResults(report, world, settings, setting);
    const done = published(report);
    return { ...done, annotations: [...done.annotations, ...unsaid] };
  } finally {
    await world.close();
  }
}

/** Links and states go into the pull requests that brought the posts, where there is a host that has them. */
async function writeResults(
  report: PublishReport,
  { repository }: Pick<PublishingWorld, 'repository'>,
  settings: ActionSettings,
  setting: Setting,
): Promise<Annotation[]> {
  // A run for a part knows nothing of the rest, and the comment would lose it.
  if (report.targets.length === 0 || settings.only !== null) return [];
  const commit = await repository.head();
  if (commit === null) return [];
  const [{ composeGithub }, { tellPullRequests }] = await Promise.all([
    import('../compose-github.ts'),
    import('./tell-pull-requests.ts'),
  ]);
  const github = composeGithub(setting, settings.token);
  if (github === null) return [];
  try {
    return await tellPullRequests(report, { github, commit, workflow: settings.reviewWorkflow });
  } finally {
    await github.close();
  }
}

async function review(settings: ActionSettings, setting: Setting, masks: Secrets): Promise<Done> {
  const { isReviewed, reviewPullRequest } = await import('./review-step.ts');
  const done = isReviewed(setting.environment)
    ? await reviewPullRequest(settings, setting, masks)
    : await maskedPlan(settings, setting, masks);
  if (settings.preview !== null) await preview(settings.preview, settings.cards, setting, masks);
  return done;
}

async function maskedPlan(settings: ActionSettings, setting: Setting, masks: Secrets): Promise<Done> {
  await maskCredentials(settings, setting, masks);
  return planned(await plan(await composePlanning(setting)));
}

/** A courtesy: that there is no page changes nothing about the verdict. */
async function preview(out: string, png: boolean, setting: Setting, masks: Secrets): Promise<void> {
  const { makePreview } = await import('../make-preview.ts');
  try {
    await makePreview(setting, { out, selection: null, all: false, png });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    warning(plain(masks.redact(`the page to look at is not there, or not whole: ${error.message} → ${error.remedy}`)));
  }
}

/** There need be no checkout, and no config is read: of the pull request nothing is here but what GitHub says of it. */
async function commentOn(
  order: CommentOrder,
  { token }: ActionSettings,
  setting: Setting,
  masks: Secrets,
): Promise<Done> {
  const [{ composeGithub }, { comment }] = await Promise.all([import('../compose-github.ts'), import('./comment.ts')]);
  masks.learn(tokenValues(token));
  const github = composeGithub(setting, token);
  if (github === null) {
    throw new Failure('usage.argument', 'a comment needs a repository on GitHub and a token', {
      remedy: 'Leave the input `github-token` as it is, and run the Action in a workflow.',
    });
  }
  try {
    return await comment(github, order);
  } finally {
    await github.close();
  }
}
