import { adapters } from '../../adapters/index.ts';
import { openFiles } from '../io/files.ts';
import { openRepository } from '../io/git.ts';
import { openLinkProbe } from '../io/link-probe.ts';
import { openMediaReader } from '../io/media-reader.ts';
import { useLittleMemory } from '../io/memory.ts';
import { writeOutputFile } from '../io/output-file.ts';
import type { Repository } from '../model/ports.ts';
import type { ReviewWorld } from '../pipeline/world.ts';
import { identityOf, type Setting } from './compose.ts';
import { gitOptions, likelyBranch } from './compose-ahead.ts';
import { readEndpoints } from './endpoints.ts';
import { version } from './version.ts';

export interface ReviewingWorld extends ReviewWorld {
  repository: Repository;
  /** Lets git bring the ledger while other things are read. Only once no other fetch is under way: they share a lock. */
  beginFetch(): void;
  write(path: string, bytes: Uint8Array): void;
}

/** A review is of a commit against another one, so that it needs git; and nothing of a platform. */
export async function composeReview(setting: Setting): Promise<ReviewingWorld> {
  useLittleMemory();
  const found = await openRepository(setting.cwd, gitOptions(setting));
  const files = openFiles(found.root);
  return {
    clock: setting.clock,
    files,
    mediaReader: openMediaReader(),
    adapters,
    run: await identityOf(setting, found.gitFolder),
    environment: setting.environment,
    endpoints: readEndpoints(setting.environment, adapters.ids),
    setHere: () => null,
    openBranch: async name => found.ledgerBranch(name),
    checkout: found.checkout,
    commits: found.commits,
    version,
    links: openLinkProbe().probe,
    repository: found.repository,
    // What fails here fails again where the review waits for it, and is told there.
    beginFetch: () => void found.fetchAhead(likelyBranch(files)).catch(() => undefined),
    write: writeOutputFile,
  };
}
