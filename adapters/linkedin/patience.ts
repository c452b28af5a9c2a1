import type { PlatformContext } from '../../src/model/adapter.ts';

/** Waits, or says that the run was stopped. */
export async function waited(milliseconds: number, context: PlatformContext): Promise<boolean> {
  try {
    await context.wait(milliseconds);
    return true;
  } catch {
    return false;
  }
}
