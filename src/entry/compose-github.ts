import { redactDeep } from '../content/redact.ts';
import { openGithubHost } from '../io/github-host.ts';
import { runRepository } from '../io/github-remote.ts';
import { createHttp } from '../io/http.ts';
import { unpackOnlyFile } from '../io/unpack.ts';
import type { Json } from '../model/json.ts';
import type { HostWorld } from '../pipeline/run-review.ts';
import { createSecrets } from '../pipeline/secrets.ts';
import type { Setting } from './compose.ts';

export interface GithubWorld extends HostWorld {
  /** The address of the repository's page. */
  page: string;
  /**
   * All texts of what is to be written there, masked: the runner sees nothing of that. Before a page is made of them, on
   * which a form of a secret looks otherwise.
   */
  masked<T>(told: T): T;
  close(): Promise<void>;
}

/** The host of the repository that a workflow runs for; null where there is no runner, or it gives no token. */
export function composeGithub(setting: Setting, token: string | undefined): GithubWorld | null {
  const { environment, clock, signal, secrets = createSecrets() } = setting;
  const repository = runRepository(environment);
  if (repository === null || token === undefined) return null;
  const { page, ...place } = repository;
  const { http, close } = createHttp({ environment });
  secrets.learn([token]);
  const host = openGithubHost({ ...place, http, clock, signal, token });
  return {
    host,
    unpack: unpackOnlyFile,
    page,
    masked: told => redactDeep(told as Json, secrets.redact) as typeof told,
    close,
  };
}
