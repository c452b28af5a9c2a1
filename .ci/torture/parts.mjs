// The doubles, the git server and the judge come from the sources, so that their clock can be moved and that the judge is
// the one whose tests plant the known bugs. What is tortured itself is dist/, as it ships.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

export async function loadParts(folder) {
  const file = join(folder, 'parts.mjs');
  const input = fileURLToPath(new URL('parts.ts', import.meta.url));
  const bundle = await rolldown({ input, platform: 'node', onLog: () => {} });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(file).href);
}
