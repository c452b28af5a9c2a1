import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { main } from '../../src/entry/main.ts';
import type { Environment } from '../../src/model/ports.ts';
import { postsOf } from '../scenarios/posts.ts';
import { broken, manners } from './hostile.ts';
import { openRealStage, type RealStage } from './real-stage.ts';
import { search, traceLines } from './search.ts';

/*
 * The command line as it is, on real repositories and over real connections, with an account for each set of credentials
 * of two platforms, one of which renews its tokens, and with EVERY_ANSWER of all: every byte on the disk, in the objects of
 * git and on the terminal is searched.
 */

// Each command starts many processes of git.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const platforms = process.env.EVERY_ANSWER === undefined ? ['mastodon', 'x'] : adapters.ids;
let stage: RealStage;
/** What was printed. */
const said: string[] = [];

/** A variable that is read at the first request, and breaks. */
let isBroken = false;
const environment: Environment = {
  get: name => {
    if (isBroken && name === 'http_proxy') throw broken(stage.planted.map(({ value }) => value).join(' '));
    return stage.variables[name];
  },
};

beforeAll(async () => {
  stage = await openRealStage(platforms);
});
afterAll(() => stage.close());

async function cli(...args: string[]): Promise<number> {
  const print = (text: string) => void said.push(text);
  const terminal = { stdout: print, stderr: print, colours: false, signal: new AbortController().signal, environment };
  return main([...args, '--cwd', stage.repository.folder], terminal);
}

it('no command leaves a value anywhere', async () => {
  await cli('accounts', 'check', '--json');
  await cli('publish');
  expect(platforms.filter(id => stage.doubles.creates()[id] === 0)).toEqual([]);
  expect(stage.front.issued.length).toBeGreaterThan(1);

  await stage.addPost('second', postsOf(['plain'], platforms));
  stage.manner = manners['a refusal in words']!;
  await cli('plan', '--json');
  expect(await cli('publish', '--json')).toBe(1);
  stage.manner = manners['a refusal in an object']!;
  await cli('doctor', '--ask');
  stage.manner = manners['a cut line']!;
  expect(await cli('accounts', 'check')).toBe(1);
  isBroken = true;
  expect(await cli('accounts', 'check', '--json')).toBe(2);
  expect(said.at(-1)).toContain('internal.invariant');
  await cli('status', '--json');
  await cli('why', 'post-0');
  await cli('accounts', 'list');
  expect(await cli('ledger', 'verify', '--json')).toBe(0);

  const bytes = await stage.everyByte();
  expect(bytes.length).toBeGreaterThan(50);
  const all: [string, string | Uint8Array][] = [...bytes, ['what was printed', said.join('\n')]];
  expect(all.flatMap(([where, held]) => traceLines(search(held, stage.secrets()), where))).toEqual([]);
});

it('and one that somebody leaves in git is found', async () => {
  const [first] = stage.secrets();
  const { repository } = stage;
  await repository.commit({ 'notes.txt': `a token: ${encodeURIComponent(first!.value)}` }, 'Leave a value');
  await repository.git('rm', '--quiet', 'notes.txt');
  await repository.commit({}, 'Take it away');
  const bytes = await stage.everyByte();
  const found = bytes.filter(([, held]) => search(held, stage.secrets()).length > 0).map(([where]) => where);
  expect(found).toEqual([`objects of ${repository.folder}`, `objects of ${repository.remote}`]);
});
