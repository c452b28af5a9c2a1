import { Failure } from '../model/failure.ts';
import { isLoopback } from '../model/loopback.ts';
import type { Environment } from '../model/ports.ts';

/** A repository on GitHub, or on a server that speaks its API. */
export interface GithubRepository {
  api: string;
  owner: string;
  name: string;
}

const usualApi = 'https://api.github.com';
const usualServer = 'https://github.com';

/** Which repository the clone's remote is. The token goes to the API's address, so only the environment can move that. */
export function githubRepository(remote: string | null, environment: Environment): GithubRepository {
  const [, host = '', owner = '', name = ''] = form.exec(remote ?? '') ?? [];
  const api = environment.get('GITHUB_API_URL') ?? (host.toLowerCase() === 'github.com' ? usualApi : null);
  if (name === '' || api === null) {
    throw failed(
      remote === null ? 'the clone has no remote' : 'the remote of the clone is no repository of github.com',
      'Set the remote `origin`; for another server that speaks the API of GitHub, set GITHUB_API_URL too.',
    );
  }
  if (!isSafe(api)) throw failed('GITHUB_API_URL is no https address', `Set it such as ${usualApi}, or unset it.`);
  return { api: api.replace(/\/+$/, ''), owner, name };
}

/** Which repository a workflow runs for, and its page, as the runner says it; null where there is no runner. */
export function runRepository(environment: Environment): (GithubRepository & { page: string }) | null {
  const [owner = '', name = ''] = environment.get('GITHUB_REPOSITORY')?.split('/') ?? [];
  if (owner === '' || name === '') return null;
  const server = (environment.get('GITHUB_SERVER_URL') ?? usualServer).replace(/\/+$/, '');
  const api = environment.get('GITHUB_API_URL') ?? (server === usualServer ? usualApi : '');
  if (isSafe(api) && isSafe(server))
    return { api: api.replace(/\/+$/, ''), owner, name, page: `${server}/${owner}/${name}` };
  throw new Failure('github.refused', 'GITHUB_API_URL or GITHUB_SERVER_URL is no https address', {
    remedy: 'The runner sets both; set them such as https://HOST/api/v3 and https://HOST where it does not.',
  });
}

/** https, ssh, or the short form of ssh; with or without `.git`. */
const form = /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** The token of the person, by the names under which GitHub's own tools look for it. */
export function personalToken(environment: Environment): string {
  const token = environment.get('GH_TOKEN') ?? environment.get('GITHUB_TOKEN');
  if (token !== undefined) return token;
  throw failed(
    'neither GH_TOKEN nor GITHUB_TOKEN is set',
    'Make a fine-grained token for this repository with the permission "Secrets: write" and export it as GH_TOKEN; or use --store print.',
  );
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, search, hash } = new URL(address);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && `${username}${search}${hash}` === ''
  );
}

function failed(message: string, remedy: string): Failure {
  return new Failure('github.secrets', message, { remedy, state: 'Nothing was stored.' });
}
