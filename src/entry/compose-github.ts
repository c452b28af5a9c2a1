import { openGithubHost } from '../io/github-host.ts';
import { runRepository } from '../io/github-remote.ts';
import { createHttp } from '../io/http.ts';
import { unpackOnlyFile } from '../io/unpack.ts';
import type { HostWorld } from '../pipeline/run-review.ts';
import type { Setting } from './compose.ts';

export interface GithubWorld extends HostWorld {
  /** The address of the repository's page. */
  page: string;
  close(): Promise<void>;
}

/** The host of the repository that a workflow runs for; null where there is no runner, or it gives no token. */
export function composeGithub(setting: Setting, token: string | undefined): GithubWorld | null {
  const { environment, clock, signal } = setting;
  const repository = runRepository(environment);
  if (repository === null || token === undefined) return null;
  const { page, ...place } = repository;
  const { http, close } = createHttp({ environment });
  return { host: openGithubHost({ ...place, http, clock, signal, token }), unpack: unpackOnlyFile, page, close };
}
