import { z } from 'zod';
import type { RepositorySecrets } from '../model/person-ports.ts';
import type { HttpRequest } from '../model/ports.ts';
import { askGithub, type GithubPlace, githubFailure, jsonOf, repositoryPath, unreadableAnswer } from './github-api.ts';
import { sealedBox } from './sealed-box.ts';

const publicKey = z.object({ key_id: z.string().min(1), key: z.base64().length(44) });
const listed = z.object({ total_count: z.int(), secrets: z.array(z.object({ name: z.string() })) });

/** A workflow's own token never may. */
const needs = (permission: 'Secrets' | 'Environments') =>
  `The token needs the repository permission "${permission}: write" (fine-grained) or the scope \`repo\` (classic). The token that a workflow gets by itself never has it.`;

const perPage = 100;
/** https://docs.github.com/en/actions/reference/limits */
const mostBytes = 48 * 1024;
const allowedName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;

/**
 * The secrets of a repository on GitHub, or those of one of its environments, by the REST API.
 * https://docs.github.com/en/rest/actions/secrets
 */
export function openRepositorySecrets(place: GithubPlace, environment: string | null = null): RepositorySecrets {
  const repository = repositoryPath(place);
  const [base, whose, permission] =
    environment === null
      ? ([`${repository}/actions/secrets`, '', 'Secrets'] as const)
      : ([
          `${repository}/environments/${encodeURIComponent(environment)}/secrets`,
          `the environment ${environment} of `,
          'Environments',
        ] as const);
  const describe = `the secrets of ${whose}${place.owner}/${place.name}`;
  const ask = (method: HttpRequest['method'], path: string, body?: object) =>
    askGithub(place, {
      method,
      path: `${base}${path}`,
      describe,
      needs: needs(permission),
      ...(body === undefined ? {} : { body }),
    });

  return {
    describe,
    async names() {
      const names: string[] = [];
      for (let page = 1; ; page += 1) {
        const read = listed.safeParse(jsonOf(await ask('GET', `?per_page=${perPage}&page=${page}`)));
        if (!read.success) throw unreadableAnswer(describe);
        names.push(...read.data.secrets.map(({ name }) => name));
        if (read.data.secrets.length < perPage || names.length >= read.data.total_count) return names;
      }
    },
    async put(name, value) {
      requireStorable(name, value, describe);
      const key = publicKey.safeParse(jsonOf(await ask('GET', '/public-key')));
      if (!key.success) throw unreadableAnswer(describe);
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
    throw githubFailure(`${describe}: ${name} cannot be the name of one`, {
      remedy: 'Take letters, digits and underscores; not GITHUB_ or a digit in front.',
    });
  }
  if (value === '' || Buffer.byteLength(value) > mostBytes) {
    throw githubFailure(`${describe}: what ${name} should hold is empty or has more than 48 KB`, {
      remedy: 'Look at what was given.',
    });
  }
}
