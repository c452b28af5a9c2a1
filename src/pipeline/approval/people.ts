import type { Origin } from '../../model/approval.ts';
import type { AgentMark, ApprovalEntry } from '../../model/ledger-entry.ts';
import { joined } from './agent-signs.ts';

/** Who answers for what is approved, as an entry has it. */
export type People = Pick<
  ApprovalEntry,
  'way' | 'pull_request' | 'wrote' | 'approved' | 'merged' | 'agent' | 'who' | 'why'
>;

export const nobody: People = {
  way: 'unknown',
  pull_request: null,
  wrote: null,
  approved: [],
  merged: null,
  who: null,
  why: null,
};

export function peopleOf({ way, pull_request, wrote, approved, merged, agent, who, why }: ApprovalEntry): People {
  return { way, pull_request, wrote, approved, merged, ...(agent === undefined ? {} : { agent }), who, why };
}

/** Of several changes, those of the one of which the least is known; null where the host did not answer. */
export function peopleBehind(origins: readonly (Origin | undefined)[]): People | null {
  if (origins.includes(undefined)) return null;
  const found = origins.find(({ way } = { way: 'unknown' }) => way !== 'pull-request') ?? origins[0];
  if (found === undefined) return null;
  const agent = agentOf(origins);
  if (found.way !== 'pull-request') return { ...nobody, way: found.way, ...agent };
  const { pullRequest, wrote, merged, approved } = found;
  return {
    ...nobody,
    way: 'pull-request',
    pull_request: pullRequest,
    wrote,
    merged,
    approved: [...approved],
    ...agent,
  };
}

/** Whoever changes it later, what an agent proposed was proposed by an agent: else a second change would lift its rules. */
export function stillOfAgent(people: People, before: ApprovalEntry | null): People {
  const agent = joined(people.agent ?? null, before?.agent ?? null);
  return agent === null ? people : { ...people, agent };
}

/** Of several changes, what any of them says. */
function agentOf(origins: readonly (Origin | undefined)[]): { agent?: AgentMark } {
  const agent = origins.map(origin => origin?.agent ?? null).reduce(joined, null);
  return agent === null ? {} : { agent };
}
