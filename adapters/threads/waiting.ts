import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';

/** Whether that time has passed; false where the run was stopped meanwhile. */
export async function waited(milliseconds: number, context: PlatformContext): Promise<boolean> {
  if (milliseconds === 0) return true;
  try {
    await context.wait(milliseconds);
    return true;
  } catch (error) {
    if (context.signal.aborted) return false;
    throw error;
  }
}

/** For whatever is not out yet. */
export const stopped: Fault = {
  outcome: 'throttled',
  code: 'run.stopped',
  message: 'the run was stopped before the post was published',
  retryAt: null,
};
