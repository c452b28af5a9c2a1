import type { Fault } from '../../src/model/outcome.ts';

/** For whatever is not out yet. */
export const stopped: Fault = {
  outcome: 'throttled',
  code: 'run.stopped',
  message: 'the run was stopped before the post was published',
  retryAt: null,
};
