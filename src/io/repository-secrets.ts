import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { type Http, HttpFailure, type HttpRequest, type HttpResponse, type RepositorySecrets } from '../model/ports.ts';
import { words } from './git-command.ts';
import { sealedBox } from './sealed-box.ts';

export interface SecretsPlace {
  http: Http;
  /** Such as https://api.github.com. */
  api: string;
  owner: string;
  name: string;
  /** Of a person, or of an app that may write secrets: a workflow's own token never may. */
  token: string;
}

const publicKey = z.object({ key_id: z.string().min(1), key: z.base64().length(44) });
const listed = z.object({ total_count: z.int(), secrets: z.array(z.object({ name: z.string() })) });
const said = z.object({ message: z.string() });

const perPage = 100;
/** https://docs.github.com/en/actions/reference/limits */
const mostBytes = 48 * 1024;
const allowedName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;

/** The secrets of a repository on GitHub, by its REST API. https://docs.github.com/en/rest/actions/secrets */
export function openRepositorySecrets(place: SecretsPlace): RepositorySecrets {
  const describe = `the secrets of ${place.owner}/${place.name}`;
  const base = `/repos/${encodeURIComponent(place.owner)}/${encodeURIComponent(place.name)}/actions/secrets`;
  const ask = (method: HttpRequest['method'], path: string, body?: object) =>
    exchange(place, describe, { method, path: `${base}${path}`, ...(body === undefined ? {} : { body }) });

  return {
    describe,
    async names() {
      const names: string[] = [];
      for (let page = 1; ; page += 1) {
        const read = listed.safeParse(jsonOf(await ask('GET', `?per_page=${perPage}&page=${page}`)));
        if (!read.success) throw unreadable(describe);
        names.push(...read.data.secrets.map(({ name }) => name));
        if (read.data.secrets.length < perPage || names.length >= read.data.total_count) return names;
      }
    },
    async put(name, value) {
      requireStorable(name, value, describe);
      const key = publicKey.safeParse(jsonOf(await ask('GET', '/public-key')));
      if (!key.success) throw unreadable(describe);
      const encrypted_value = await sealedBox(value, key.data.key);
      await ask('PUT', `/${name}`, { encrypted_value, key_id: key.data.key_id });
    },
    async delete(name) {
      await ask('DELETE', `/${encodeURIComponent(name)}`);
    },
  };
}

function requireStorable(name: string, value: string, describe: string): void {
  if (!allowedName.test(name)) {
    throw failed(`${describe}: ${name} cannot be the name of one`, {
      remedy: 'Take letters, digits and underscores; not GITHUB_ or a digit in front.',
    });
  }
  if (value === '' || Buffer.byteLength(value) > mostBytes) {
    throw failed(`${describe}: what ${name} should hold is empty or has more than 48 KB`, {
      remedy: 'Look at what was given.',
    });
  }
}

interface Asked {
  method: HttpRequest['method'];
  path: string;
  body?: object;
}

async function exchange({ http, api, token }: SecretsPlace, describe: string, { method, path, body }: Asked) {
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
    throw failed(`${describe} cannot be reached: ${cause.message}`, { remedy: 'Try again.', cause });
  }
  if (response.status >= 200 && response.status < 300) return response;
  if (method === 'DELETE' && response.status === 404) return response;
  const message = said.safeParse(jsonOf(response)).data?.message;
  const why = `${response.status}${message === undefined ? '' : `: ${words(message).replaceAll(token, '***')}`}`;
  throw failed(`${describe} were refused (${why})`, { remedy: remedyOf(response.status) });
}

/** What may not be seen is said not to be there. */
function remedyOf(status: number): string {
  if (status === 401) return 'The token is wrong or has ended: make another one.';
  if (status === 403 || status === 404) {
    return 'The token needs the repository permission "Secrets: write" (fine-grained) or the scope `repo` (classic). The token that a workflow gets by itself never has it.';
  }
  if (status >= 300 && status < 400) return 'The repository has moved: correct the address of the remote.';
  return 'Try again, or store the secrets by hand.';
}

function jsonOf({ body }: HttpResponse): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function unreadable(describe: string): Failure {
  return failed(`${describe}: the answer cannot be understood`, {
    remedy: 'Set GITHUB_API_URL to the API of the host, such as https://api.github.com.',
  });
}

function failed(message: string, more: { remedy: string; cause?: unknown }): Failure {
  return new Failure('github.secrets', message, more);
}
