import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock, shiftedClock, systemClock } from '../../src/io/clock.ts';
import { childVariables, processEnvironment } from '../../src/io/environment.ts';
import { leftJournals, openJournal } from '../../src/io/journal.ts';
import { seededRandom, systemRandom } from '../../src/io/random.ts';
import { runIdentity } from '../../src/io/run-identity.ts';
import { temporaryFolder } from '../git-repository.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('clocks', () => {
  test('a fixed one moves only when it is told to, and by what is waited', async () => {
    const clock = fixedClock(1000);
    await clock.wait(3_600_000);
    clock.advance(5);
    expect(clock.now()).toBe(3_601_005);
    clock.set(7);
    await expect(clock.wait(1, AbortSignal.abort())).rejects.toThrow();
    expect(clock.now()).toBe(7);
  });

  test('a shifted one runs on from its start', async () => {
    const clock = shiftedClock(0);
    await clock.wait(2);
    expect(clock.now()).toBeGreaterThan(0);
    expect(clock.now()).toBeLessThan(60_000);
  });

  test('a wait ends at once when it is stopped', async () => {
    const controller = new AbortController();
    const waiting = systemClock().wait(3_600_000, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toThrow();
  });
});

test('seeded bytes repeat and do not depend on how they are asked for; others do not repeat', () => {
  const [one, two, other] = [seededRandom('a'), seededRandom('a'), seededRandom('b')];
  const first = one.bytes(40);
  expect(first).toHaveLength(40);
  expect(two.bytes(40)).toEqual(first);
  expect(one.bytes(40)).not.toEqual(first);
  expect(other.bytes(40)).not.toEqual(first);
  expect(systemRandom().bytes(16)).not.toEqual(systemRandom().bytes(16));
});

test('an empty variable is unset, and no inherited name is a variable', () => {
  const environment = processEnvironment({ SET: 'x', EMPTY: '', UNSET: undefined });
  expect(['SET', 'EMPTY', 'UNSET', 'toString', '__proto__'].map(name => environment.get(name))).toEqual([
    'x',
    ...Array(4).fill(undefined),
  ]);
});

test('git sees what it needs and no secret of an account, nor where another command said the repository is', () => {
  const variables = { PATH: '/bin', HOME: '/home', https_proxy: 'p', SSH_AUTH_SOCK: 's', GIT_SSH_COMMAND: 'ssh' };
  const others = { ONE_TOKEN: 'secret', GITHUB_TOKEN: 'secret', GIT_DIR: 'd', GIT_INDEX_FILE: 'i', GIT_WORK_TREE: 'w' };
  expect(childVariables({ LC_ALL: 'C' }, { ...variables, ...others })).toEqual({ ...variables, LC_ALL: 'C' });
});

describe('a journal', () => {
  test('is made with its first line, read by others, and gone when it is cleared', async () => {
    const path = join(folder, 'journals', '12-ab.jsonl');
    const journal = openJournal(path);
    expect(await journal.read()).toEqual([]);
    await journal.append('{"a":"ä"}');
    await journal.append('{"b":2}');
    expect(await openJournal(path).read()).toEqual(['{"a":"ä"}', '{"b":2}']);
    await journal.clear();
    expect(readdirSync(join(folder, 'journals'))).toEqual([]);
    await journal.clear();
    await journal.append('again');
    expect(await journal.read()).toEqual(['again']);
  });

  test('loses no whole line to a cut one, whatever was on the disk', async () => {
    const line = fc.string({ unit: 'binary' }).map(text => text.replaceAll('\n', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 4 }), line, line, async (whole, cut, next) => {
        const path = join(folder, 'cut.jsonl');
        writeFileSync(path, whole.map(each => `${each}\n`).join(''));
        appendFileSync(path, Buffer.from(cut).subarray(0, -1));
        const kept = whole.map(each => Buffer.from(each).toString());
        const journal = openJournal(path);
        expect(await journal.read()).toEqual(kept);
        await journal.append(next);
        expect(await journal.read()).toEqual([...kept, Buffer.from(next).toString()]);
        await journal.clear();
      }),
      { numRuns: 30 },
    );
  });

  test('of a dead process is found, of a living one is left alone', async () => {
    for (const name of ['1-aa.jsonl', '2-bb.jsonl', '30-cc.jsonl']) await openJournal(join(folder, name)).append(name);
    writeFileSync(join(folder, '4-notes.txt'), 'x\n');
    const left = leftJournals(folder, process => process === 2);
    expect(await Promise.all(left.map(journal => journal.read()))).toEqual([['1-aa.jsonl'], ['30-cc.jsonl']]);
    expect(leftJournals(join(folder, 'none'), () => false)).toEqual([]);
  });
});

describe('who runs', () => {
  const identify = (variables: Record<string, string> = {}, seed = 'one') =>
    runIdentity({ environment: processEnvironment(variables), gitFolder: folder, random: seededRandom(seed) });

  test('a clone keeps its name, whoever asks first', async () => {
    const clones = await Promise.all(['one', 'two', 'three'].map(seed => identify({}, seed)));
    expect(new Set(clones.map(({ clone }) => clone)).size).toBe(1);
    expect(clones[0]!.clone).toMatch(/^[0-9a-f]{16}$/);
    expect(readdirSync(join(folder, 'mergecast'))).toEqual(['clone']);
  });

  test('a clone whose name cannot be kept has one all the same', async () => {
    writeFileSync(join(folder, 'mergecast'), 'in the way');
    expect((await identify()).clone).toMatch(/^[0-9a-f]{16}$/);
    rmSync(join(folder, 'mergecast'));
    mkdirSync(join(folder, 'mergecast', 'clone'), { recursive: true });
    expect((await identify()).clone).toMatch(/^[0-9a-f]{16}$/);
  });

  test('the workflow and the actor are what the environment says', async () => {
    expect(await identify()).toMatchObject({ workflow: null, actor: null, process: process.pid });
    const github = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_ACTOR: 'someone' };
    const where = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'owner/name' };
    expect(await identify({ ...github, ...where })).toMatchObject({
      workflow: { id: '77', attempt: 2, url: 'https://git.example/owner/name/actions/runs/77' },
      actor: 'someone',
    });
  });

  test('a process is alive or not', async () => {
    const { isAlive } = await identify();
    expect([process.pid, 1, 0, -1, 2 ** 30, Number.NaN].map(isAlive)).toEqual([true, true, false, false, false, false]);
  });
});
