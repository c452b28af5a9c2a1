import { redactDeep } from '../../src/content/redact.ts';
import { tokenValues } from '../../src/entry/action/masks.ts';
import type { GithubWorld } from '../../src/entry/compose-github.ts';
import { openGithubHost } from '../../src/io/github-host.ts';
import { createHttp } from '../../src/io/http.ts';
import { unpackOnlyFile } from '../../src/io/unpack.ts';
import type { Json } from '../../src/model/json.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { archiveOf } from './archive.ts';
import type { GithubDouble } from './github-double.ts';
import type { Permissions } from './github-state.ts';

/** What a job's token may do as `init` writes it, with its repository. */
export function githubWorld(
  github: GithubDouble,
  permissions: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' },
  api = github.origin,
  token = github.token(permissions),
): GithubWorld {
  const { http, close } = createHttp({ environment: { get: () => undefined } });
  const secrets = createSecrets();
  secrets.learn(tokenValues(token));
  const host = openGithubHost({ http, clock: github.clock, api, owner: 'octo', name: 'posts', token });
  return {
    host,
    unpack: unpackOnlyFile,
    page: 'https://github.com/octo/posts',
    masked: told => redactDeep(told as Json, secrets.redact) as typeof told,
    close,
  };
}

/** What the first stage leaves. */
export function reviewArchive(bytes: Uint8Array, name = 'mergecast-review.json'): Uint8Array {
  return archiveOf([{ name, bytes }]);
}
