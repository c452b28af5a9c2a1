import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that lives as long as the suite does, for what `madeOnce` makes. */
    sharedFolder: string;
  }
}

/** Before the first test of the suite; what it gives back is run after the last. */
export default function setUp({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mergecast-suite-')));
  provide('sharedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
