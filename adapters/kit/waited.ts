import type { PlatformContext } from '../../src/model/adapter.ts';

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
