import { formatMoment } from '../../content/time.ts';
import type { Config } from '../../model/config.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { readPost } from '../read-post.ts';
import type { ReadingWorld } from '../world.ts';
import type { LinedUp } from './line-up.ts';
import { obstacleWords } from './obstacle-words.ts';

/** Tells a reviewer which times that are to come are none at which the post may go out, and when it may. */
export async function clashIssues(clashes: readonly LinedUp[], config: Config, world: ReadingWorld): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const clash of clashes) {
    const { file } = clash.target.post;
    const { post } = await readPost({ path: file, kind: 'file' }, config, world);
    const position = post?.positionOf(['publish_at']) ?? null;
    issues.push(clashIssue(clash, { file, position, field: 'publish_at' }, config));
  }
  return issues;
}

function clashIssue({ target, at, obstacles }: LinedUp, place: Parameters<typeof issue>[1], config: Config): Issue {
  const { account, publishAt } = target;
  const zone = publishAt?.zone ?? config.timezone;
  const wanted = formatMoment(publishAt!.epochMilliseconds, zone);
  const isClosed = obstacles.some(({ kind }) => kind === 'quiet' || kind === 'blackout');
  const message = `${account.name}: it cannot go out on ${wanted}: ${obstacleWords(obstacles)}`;
  const remedy =
    at === null
      ? 'Change the policy: no time within a year is allowed.'
      : `Give it another \`publish_at\`, such as ${formatMoment(at, zone)}; as it is, the post waits until then.`;
  return issue(isClosed ? 'policy.quiet' : 'policy.rate', place, message, remedy);
}
