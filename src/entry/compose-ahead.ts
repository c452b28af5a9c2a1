import { openFiles } from '../io/files.ts';
import { type OpenRepository, openRepository, type RepositoryOptions } from '../io/git.ts';
import { usualBranch } from '../io/git-seen.ts';
import { systemRandom } from '../io/random.ts';
import type { Files } from '../model/ports.ts';
import type { Setting } from './compose.ts';

/**
 * Opens the repository and lets git bring the ledger while all that publishes is loaded: one takes as long as the other.
 * So this file imports what it needs to begin, and nothing else.
 */
export function openAhead(setting: Setting): Promise<OpenRepository> {
  const opening = openRepository(setting.cwd, gitOptions(setting));
  // What fails here fails again where the run waits for it, and is told there.
  opening.then(found => found.fetchAhead(likelyBranch(openFiles(found.root)))).catch(() => undefined);
  return opening;
}

export function gitOptions({ environment, clock, gitToken, random = systemRandom() }: Setting): RepositoryOptions {
  return { environment, clock, random, ...(gitToken === undefined ? {} : { token: gitToken }) };
}

/** What the config seems to name, before what reads YAML is loaded. A wrong guess costs a fetch that nobody waits for. */
export function likelyBranch(files: Files): string {
  const content = files.read('mergecast.yml', 1024 * 1024);
  const text = content.kind === 'file' ? Buffer.from(content.bytes).toString() : '';
  return /\bbranch:\s*["']?([\w./-]+)/.exec(text)?.[1] ?? usualBranch;
}
