import type { GithubWorld } from '../../src/entry/compose-github.ts';
import { openGithubHost } from '../../src/io/github-host.ts';
import { createHttp } from '../../src/io/http.ts';
import { unpackOnlyFile } from '../../src/io/unpack.ts';
import { archiveOf } from './archive.ts';
import type { GithubDouble } from './github-double.ts';
import type { Permissions } from './github-state.ts';

/** What a job's token may do as `init` writes it, with its repository. */
export function githubWorld(
  github: GithubDouble,
  permissions: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' },
  api = github.origin,
): GithubWorld {
  const { http, close } = createHttp({ environment: { get: () => undefined } });
  const token = github.token(permissions);
  const host = openGithubHost({ http, clock: github.clock, api, owner: 'octo', name: 'posts', token });
  return { host, unpack: unpackOnlyFile, page: 'https://github.com/octo/posts', close };
}

/** What the first stage leaves. */
export function reviewArchive(bytes: Uint8Array, name = 'mergecast-review.json'): Uint8Array {
  return archiveOf([{ name, bytes }]);
}
