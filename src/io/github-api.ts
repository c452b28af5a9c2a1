import { z } from 'zod';
import { Failure, type FailureCode } from '../model/failure.ts';
import { type Clock, type Http, HttpFailure, type HttpRequest, type HttpResponse } from '../model/ports.ts';
import { words } from './git-command.ts';
import { requestedWait } from './github-rate.ts';

export interface GithubPlace {
  http: Http;
  clock: Clock;
  /** Such as https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise. */
  api: string;
  owner: string;
  name: string;
  token: string;
  signal?: AbortSignal;
}

interface Asked {
  method: HttpRequest['method'];
  /** Below the address of the API. */
  path: string;
  body?: object;
  /** What is asked for, in words: a plural. */
  describe: string;
  /** What the token needs, in one sentence. */
  needs: string;
  code?: GithubCode;
  /** Refusals that say something too, and are given back. */
  expected?: readonly number[];
}

type GithubCode = Extract<FailureCode, `github.${string}`>;

const said = z.object({ message: z.string() });

/** The longest that one request waits in all: a job costs money, and has a time limit of its own. */
const mostWaiting = 120_000;
const pauses = [1_000, 4_000];

/** The path of the repository in the REST API. */
export function repositoryPath({ owner, name }: Pick<GithubPlace, 'owner' | 'name'>): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

/**
 * One exchange with the REST API; a refusal is a Failure without the token. Where the host asks to wait it is asked again
 * after that, since it has done nothing; where it fails or the line is cut, only what changes nothing is asked again.
 * https://docs.github.com/en/rest
 */
export async function askGithub(place: GithubPlace, asked: Asked): Promise<HttpResponse> {
  let [waited, faults] = [0, 0];
  for (;;) {
    const answer = await exchange(place, asked);
    const isFault = answer instanceof Failure || answer.status >= 500;
    const wait = isFault ? pauseAfter(asked, faults) : requestedWait(answer, place.clock);
    if (!isFault && wait === null && isWelcome(answer.status, asked)) return answer;
    if (wait === null) throw answer instanceof Failure ? answer : refusal(answer, place, asked);
    if (waited + wait > mostWaiting) throw throttled(wait, asked);
    if (isFault) faults += 1;
    waited += wait;
    await pause(place, wait, asked);
  }
}

async function pause({ clock, signal }: GithubPlace, milliseconds: number, { describe, code }: Asked): Promise<void> {
  try {
    await clock.wait(milliseconds, signal);
  } catch (cause) {
    throw githubFailure(`${describe} were not asked for again: the run was stopped`, {
      remedy: 'Run again.',
      cause,
      code,
    });
  }
}

function pauseAfter({ method }: Asked, faults: number): number | null {
  return method === 'GET' ? (pauses[faults] ?? null) : null;
}

/** A Failure is given where the line was cut, and thrown where asking again is of no use. */
async function exchange(place: GithubPlace, asked: Asked): Promise<HttpResponse | Failure> {
  const { http, api, token, signal } = place;
  const { method, path, body, describe, code } = asked;
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
    signal,
  };
  try {
    return await http(request);
  } catch (cause) {
    if (!(cause instanceof HttpFailure)) throw cause;
    const failure = githubFailure(`${describe} cannot be reached: ${cause.message}`, {
      remedy: 'Try again.',
      cause,
      code,
    });
    if (cause.kind === 'cut') return failure;
    throw failure;
  }
}

function isWelcome(status: number, { method, expected = [] }: Asked): boolean {
  return (status >= 200 && status < 300) || expected.includes(status) || (method === 'DELETE' && status === 404);
}

function refusal(response: HttpResponse, { api, token }: GithubPlace, { describe, needs, code }: Asked): Failure {
  const message = said.safeParse(jsonOf(response)).data?.message;
  const why = `${response.status}${message === undefined ? '' : `: ${words(message).replaceAll(token, '***')}`}`;
  const remedy = isPartial(api) && response.status === 404 ? partialRemedy : remedyOf(response.status, needs);
  return githubFailure(`${describe} were refused (${why})`, { remedy, code });
}

function throttled(milliseconds: number, { describe }: Asked): Failure {
  const minutes = Math.ceil(milliseconds / 60_000);
  const message = `${describe} were refused: GitHub asks to wait ${minutes} minute${minutes === 1 ? '' : 's'}`;
  return githubFailure(message, { remedy: 'Run again after that.', code: 'github.throttled' });
}

/** Forgejo and Gitea: https://docs.gitea.com/development/api-usage */
export function isPartial(api: string): boolean {
  return /\/api\/v1\/?$/.test(api);
}

const partialRemedy =
  'This server speaks only a part of the API of GitHub; the README says under "Other forges" what differs.';

/** What may not be seen is said not to be there. */
function remedyOf(status: number, needs: string): string {
  if (status === 401) return 'The token is wrong or has ended: make another one.';
  if (status === 403 || status === 404) return needs;
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

export function unreadableAnswer(describe: string, code?: GithubCode): Failure {
  return githubFailure(`${describe}: the answer cannot be understood`, {
    remedy: 'Set GITHUB_API_URL to the API of the host, such as https://api.github.com.',
    code,
  });
}

export function githubFailure(
  message: string,
  { code = 'github.secrets', ...more }: { remedy: string; cause?: unknown; code?: GithubCode | undefined },
): Failure {
  return new Failure(code, message, more);
}
