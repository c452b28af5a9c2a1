import type { Proposing } from '../mcp/proposing.ts';
import type { AgentWorld } from '../mcp/world.ts';
import { Failure } from '../model/failure.ts';
import type { Call } from './command.ts';
import { settingOf } from './setting.ts';

/** What one server for agents opens while it runs. */
export interface Agents {
  /** A world for one call: the files change between two of them. */
  open(): Promise<AgentWorld>;
  /** A Failure where the token that is at hand could merge what an agent proposes. */
  requireModest(): Promise<void>;
  close(): Promise<void>;
}

type Open = Proposing & { close(): Promise<void> };

/** What does the work is loaded when it is first wanted, so that a list of tools costs nothing. */
export function agentsOf(call: Call): Agents {
  const setting = { ...settingOf(call), allowPrivileged: call.options.allowPrivilegedToken === true };
  let opened: Promise<Open> | null = null;
  const proposing = async () => {
    opened ??= import('./compose-proposing.ts').then(({ composeProposing }) => composeProposing(setting));
    try {
      return await opened;
    } catch (error) {
      // The host may answer the next time.
      opened = null;
      throw error;
    }
  };
  return {
    open: async () => (await import('./compose-mcp.ts')).composeAgents(setting, proposing),
    requireModest: async () => {
      if (call.environment.get('GH_TOKEN') === undefined && call.environment.get('GITHUB_TOKEN') === undefined) return;
      try {
        await proposing();
      } catch (error) {
        if (!(error instanceof Failure) || error.code === 'agent.privileged') throw error;
        // Without a host nothing is proposed, and a call that wants to is told why.
        call.progress(`nothing can be proposed: ${error.message}`);
      }
    },
    close: async () => {
      const open = await opened?.catch(() => null);
      await open?.close();
    },
  };
}
