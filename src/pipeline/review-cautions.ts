import type { GithubHost, PullRequest } from '../model/github-host.ts';

/** GitHub lists no more files of a pull request. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostListed = 3000;

/**
 * What a reader should know before believing a review: the workflow that made it is the pull request's own, so one that
 * changes it can make it say anything.
 */
export async function reviewCautions(host: GithubHost, pull: PullRequest): Promise<string[]> {
  const paths = await host.changedPaths(pull.number);
  const changed = paths.filter(path => /^\.github\//i.test(path)).slice(0, mostNamed);
  if (changed.length > 0) {
    const names = changed.map(path => `\`${path.replaceAll('`', "'").slice(0, 100)}\``).join(', ');
    return [`This pull request changes ${names}, so it may itself decide what stands here. Look at its files.`];
  }
  if (paths.length < mostListed) return [];
  return [
    'GitHub does not list all files of this pull request. Whether it changes workflows, and so decides itself what stands here, cannot be told.',
  ];
}

const mostNamed = 3;
