import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Served, serve } from './served.ts';

/* The suite of the people who write the protocol. https://github.com/modelcontextprotocol/conformance */

const suite = join(import.meta.dirname, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
const expectedFailures = join(import.meta.dirname, 'expected-failures.yml');

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served?.close());

test('passes all that asks for no fixture of a reference server, and what fails is named beforehand', async () => {
  const { code, said } = await runSuite('--suite', 'all', '--expected-failures', expectedFailures);
  const { server } = parse(readFileSync(expectedFailures, 'utf8')) as { server: string[] };
  const results = [...said.matchAll(/^([✓✗]) ([a-z0-9-]+): \d+ passed, \d+ failed/gm)];
  const names = results.map(([, , name]) => name!);
  expect(names.filter(name => !server.includes(name)).toSorted()).toEqual([
    'dns-rebinding-protection',
    'ping',
    'prompts-list',
    'resources-list',
    'server-initialize',
    'tools-list',
  ]);
  // The suite itself refuses a line that is not true, either way.
  expect(names).toEqual(expect.arrayContaining(server));
  expect(code, said.slice(-2000)).toBe(0);
});

async function runSuite(...words: string[]): Promise<{ code: number | null; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-suite-'));
  try {
    const child = spawn(process.env.NODE_LTS!, [suite, 'server', '--url', served.url, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        said += text;
      });
    }
    const [code] = await once(child, 'close');
    return { code, said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
