import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { type Http, HttpFailure, type HttpRequest, type HttpResponse } from '../model/ports.ts';
import { words } from './git-command.ts';

export interface GithubPlace {
  http: Http;
  /** Such as https://api.github.com. */
  api: string;
  owner: string;
  name: string;
  token: string;
}

interface Asked {
  method: HttpRequest['method'];
  path: string;
  body?: object;
  /** What is asked for, in words. */
  describe: string;
  /** What the token needs, in one sentence. */
  needs: string;
}

const said = z.object({ message: z.string() });

/** The path of the repository in the REST API. */
export function repositoryPath({ owner, name }: GithubPlace): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

/** One exchange with the REST API; a refusal is a Failure without the token. https://docs.github.com/en/rest */
export async function askGithub(place: GithubPlace, asked: Asked): Promise<HttpResponse> {
  const { http, api, token } = place;
  const { method, path, body, describe, needs } = asked;
  const request: HttpRequest = {
    method,
    url: `${api}${path}`,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: new TextEncoder().encode(JSON.stringify(body)) }),
  };
  let response: HttpResponse;
  try {
    response = await http(request);
  } catch (cause) {
    if (!(cause instanceof HttpFailure)) throw cause;
    throw githubFailure(`${describe} cannot be reached: ${cause.message}`, { remedy: 'Try again.', cause });
  }
  if (response.status >= 200 && response.status < 300) return response;
  if (method === 'DELETE' && response.status === 404) return response;
  const message = said.safeParse(jsonOf(response)).data?.message;
  const why = `${response.status}${message === undefined ? '' : `: ${words(message).replaceAll(token, '***')}`}`;
  throw githubFailure(`${describe} were refused (${why})`, { remedy: remedyOf(response.status, needs) });
}

/** What may not be seen is said not to be there. */
function remedyOf(status: number, needs: string): string {
  if (status === 401) return 'The token is wrong or has ended: make another one.';
  if (status === 403 || status === 404) {
    return needs;
  }
  if (status >= 300 && status < 400) return 'The repository has moved: correct the address of the remote.';
  return 'Try again.';
}

export function jsonOf({ body }: HttpResponse): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

export function unreadableAnswer(describe: string): Failure {
  return githubFailure(`${describe}: the answer cannot be understood`, {
    remedy: 'Set GITHUB_API_URL to the API of the host, such as https://api.github.com.',
  });
}

export function githubFailure(message: string, more: { remedy: string; cause?: unknown }): Failure {
  return new Failure('github.secrets', message, more);
}
