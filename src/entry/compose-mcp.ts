import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '../../adapters/index.ts';
import { openFiles } from '../io/files.ts';
import { openRepository } from '../io/git.ts';
import { openMediaReader } from '../io/media-reader.ts';
import { closedEnvironment } from '../mcp/closed-environment.ts';
import { renderOnly } from '../mcp/render-only.ts';
import type { AgentWorld } from '../mcp/world.ts';
import { createSecrets } from '../pipeline/secrets.ts';
import { agentLibrary } from './agent-library.ts';
import type { Setting } from './compose.ts';
import { gitOptions } from './compose-ahead.ts';
import { readEndpoints } from './endpoints.ts';
import { version } from './version.ts';

/** Who asks is an agent: no run of ours, and nobody whose word counts. */
const nobody = { clone: 'agent', process: 0, workflow: null, actor: null, isAlive: () => false };

/** What the server for agents may reach. Nothing in it sends, and nothing in it holds a credential. */
export async function composeAgents(setting: Setting, proposing: AgentWorld['proposing']): Promise<AgentWorld> {
  const found = await openRepository(setting.cwd, gitOptions(setting));
  const environment = closedEnvironment(setting.environment);
  const drafts = join(found.gitFolder, 'mergecast', 'drafts');
  mkdirSync(drafts, { recursive: true });
  return {
    clock: setting.clock,
    files: openFiles(found.root),
    mediaReader: openMediaReader(),
    adapters: renderOnly(adapters),
    run: nobody,
    environment,
    endpoints: readEndpoints(environment, adapters.ids),
    setHere: () => null,
    openBranch: async name => found.ledgerBranch(name),
    checkout: found.checkout,
    commits: found.commits,
    version,
    library: agentLibrary(),
    proposing,
    drafts: openFiles(drafts),
    secrets: setting.secrets ?? createSecrets(),
  };
}
