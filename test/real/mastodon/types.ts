import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { open, unpromised } from './unpromised.ts';

const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
const masto = fileURLToPath(new URL('../node_modules/masto/dist/esm/index.d.ts', import.meta.url));

/** An answer as masto gave it, and what its types call it, such as `v1.Status`. */
export interface Answer {
  type: string;
  value: unknown;
}

/**
 * What the compiler has against these answers as values of those types: a member that is missing or of another kind, a
 * word that is none of those that are listed. Empty where the types hold.
 */
export async function complaints(answers: readonly Answer[], met: (row: number) => void = () => {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mergecast-types-'));
  try {
    await writeFile(
      join(folder, 'answers.ts'),
      sourceOf(answers.map(({ type, value }) => ({ type, value: unpromised(value, met) }))),
    );
    const compilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['es2023', 'dom'] },
      ...{ target: 'es2023', module: 'preserve', moduleResolution: 'bundler', paths: { masto: [masto] } },
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['answers.ts'] }));
    return await new Promise(resolve => {
      execFile(process.execPath, [compiler, '-p', folder], (error, stdout) => resolve(error === null ? '' : stdout));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `keep` keeps each word of a literal as it is; held in a name first, it may have members that the types do not know. */
function sourceOf(answers: readonly Answer[]): string {
  const lines = answers.flatMap(({ type, value }, index) => [
    `const answer${index} = keep(${JSON.stringify(value).replaceAll(JSON.stringify(open), 'open')});`,
    `export const typed${index}: mastodon.${type} = answer${index};`,
  ]);
  const begin = [
    "import type { mastodon } from 'masto';",
    'declare const open: never;',
    'type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;',
    'const keep = <const V>(value: V) => value as Mutable<V>;',
  ];
  return [...begin, ...lines, ''].join('\n');
}
