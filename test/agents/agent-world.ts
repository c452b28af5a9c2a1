import { closedEnvironment } from '../../src/mcp/closed-environment.ts';
import { renderOnly } from '../../src/mcp/render-only.ts';
import type { AgentWorld } from '../../src/mcp/world.ts';
import { memoryFiles, type TestWorld } from '../pipeline/test-world.ts';

/** What an agent reaches of a world in memory: with variables that nobody may ask for. */
export function agentWorld(world: TestWorld): AgentWorld {
  const environment = {
    get: (name: string) => {
      if (/TOKEN|PASSWORD|SECRET/.test(name)) throw new Error(`somebody asked for ${name}`);
      return world.variables[name];
    },
  };
  return {
    ...world,
    adapters: renderOnly(world.adapters),
    environment: closedEnvironment(environment),
    commits: {
      parent: async () => ({ base: null, why: 'a test' }),
      common: async () => ({ base: null, why: 'a test' }),
      at: async commit => ({ base: { commit, changes: async () => [], read: async paths => paths.map(() => null) } }),
      here: async () => null,
      ignored: async () => [],
      head: async () => null,
    },
    drafts: memoryFiles({}),
    proposing: async () => {
      throw new Error('nothing is proposed here');
    },
    library: {
      page: async () => '# Mergecast',
      schemas: async () => ({ post: '{}' }),
      platforms: {
        ids: ['fake'],
        facts: async () => ({ name: 'Fake', can: [], limits: [], options: {} }),
        page: async id => `# ${id}`,
      },
    },
  };
}
