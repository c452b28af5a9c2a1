import { comment } from '../../src/entry/action/comment.ts';
import { tellPullRequests } from '../../src/entry/action/tell-pull-requests.ts';
import { Failure } from '../../src/model/failure.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import { actionsBot, addArtifact, addPull, addRun, commitId, merge } from '../github/github-state.ts';
import { githubWorld, reviewArchive } from '../github/github-world.ts';
import { type Planted, plant } from './planted.ts';
import type { Tell } from './stage.ts';

/** GitHub beside a run: a pull request that brought the post, and what is written into it. */
export interface Comments {
  github: GithubDouble;
  /** The token of the job. */
  token: Planted;
  /** Tells what became of a run's posts: gives what then stands in pull requests, and what a person is warned of. */
  tell: Tell;
  /** The second stage, with what the first one left: the same of it. */
  review(left: (head: string) => Uint8Array): Promise<readonly string[]>;
  close(): Promise<void>;
}

const workflow = '.github/workflows/mergecast.yml';
const anHour = 3_600_000;

export async function openComments(): Promise<Comments> {
  const github = await startGithubDouble();
  const token = plant('the token of the job', 'token');
  const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
  github.state.tokens.set(token.value, { user: actionsBot, isApp: true, permissions });
  const world = githubWorld(github, permissions, github.origin, token.value);
  /** A new hour has new questions. */
  const begin = () => {
    github.clock.advance(anHour);
    github.state.comments.splice(0);
  };
  const bodies = () => github.state.comments.map(({ body }) => body);
  return {
    github,
    token,
    tell: async report => {
      begin();
      const pull = addPull(github.state, { files: [{ filename: 'posts/post-0.md' }] });
      merge(github.state, pull, 'squash');
      const commit = github.state.history.at(-1)?.sha ?? commitId();
      const warnings = await tellPullRequests(report, { github: world, commit, workflow });
      return [...bodies(), JSON.stringify(warnings)];
    },
    review: async left => {
      begin();
      const pull = addPull(github.state);
      const run = addRun(github.state, pull);
      addArtifact(github.state, run, reviewArchive(left(pull.head.sha)));
      try {
        return [JSON.stringify(await comment(world, { run: run.id, workflow })), ...bodies()];
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { message, remedy, state } = error;
        return [JSON.stringify({ message, remedy, state }), ...bodies()];
      }
    },
    close: async () => {
      await world.close();
      await github.close();
    },
  };
}
