import type { Environment } from '../model/ports.ts';

/** What a plan asks the environment for. No variable that a config names is among them, whatever the config says. */
const open = new Set(['MERGECAST_FREEZE', 'MERGECAST_ENDPOINTS']);

/** The environment without anything that could be a credential: not even whether one is set can be learnt from it. */
export function closedEnvironment(environment: Environment): Environment {
  return { get: name => (open.has(name) ? environment.get(name) : undefined) };
}
