import type { Artifact } from '../model/github-host.ts';
import { isLoopback } from '../model/loopback.ts';
import { HttpFailure } from '../model/ports.ts';
import { askGithub, type GithubPlace, githubFailure, repositoryPath } from './github-api.ts';

/** Of the archive, in bytes: ten times what an honest one has. */
export const mostArchiveBytes = 4_000_000;

const isRedirect = [302];

/**
 * The archive lies with a store of files, to which GitHub gives an address that is good for a minute. The address is as good
 * as a password, so it stands in no message; the token stays with GitHub.
 * https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
 */
export async function downloadArtifact(place: GithubPlace, { id, name, size }: Artifact): Promise<Uint8Array> {
  const describe = `the bytes of the artifact ${JSON.stringify(name)}`;
  if (size > mostArchiveBytes) throw tooLarge(describe);
  const response = await askGithub(place, {
    method: 'GET',
    path: `${repositoryPath(place)}/actions/artifacts/${id}/zip`,
    describe,
    needs: 'The job needs `permissions: actions: read`. An artifact that has expired is gone.',
    code: 'github.refused',
    expected: isRedirect,
  });
  const address = response.headers.location ?? '';
  if (response.status !== 302 || !isSafe(address)) {
    throw githubFailure(`${describe}: the answer names no place to get them from`, {
      remedy: 'Try again.',
      code: 'github.refused',
    });
  }
  return fetchArchive(place, address, describe);
}

async function fetchArchive({ http, signal }: GithubPlace, url: string, describe: string): Promise<Uint8Array> {
  try {
    const { status, body } = await http({ method: 'GET', url, signal });
    if (body.length > mostArchiveBytes) throw tooLarge(describe);
    if (status === 200) return body;
    throw githubFailure(`${describe} were refused (${status})`, { remedy: 'Try again.', code: 'github.refused' });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    if (error.kind === 'too-large') throw tooLarge(describe);
    throw githubFailure(`${describe} cannot be reached`, { remedy: 'Try again.', code: 'github.refused' });
  }
}

function tooLarge(describe: string) {
  return githubFailure(`${describe} are more than ${mostArchiveBytes}, which no review has`, {
    remedy: 'Look at what the workflow of the pull request uploads under that name.',
    code: 'github.artifact',
  });
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}
