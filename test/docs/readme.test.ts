import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commandsOf, commandsUnder, pages, readPage } from './pages.ts';
import { Reader } from './reader.ts';

/** Lines that are not run here, with the reason. */
const notRun: Record<string, string> = {
  'git clone https://github.com/mergecast/mergecast': 'it reaches the network; this test is in that clone',
  'cd mergecast': 'the reader starts there',
  'npm cit': 'it runs this test',
  'alias mergecast="node \'$PWD/dist/cli.js\'"': 'the reader runs the same code from its sources',
};

const sections = {
  start: 'Two commands',
  request: 'Five minutes to a first pull request',
  rehearsal: 'Rehearse first, if you like',
  doubt: 'How it works',
  agents: 'Agents',
} as const;

const linesUnder = (heading: string) => commandsUnder('README.md', heading).filter(line => !(line in notRun));

async function typeAll(reader: Reader, lines: readonly string[]): Promise<void> {
  for (const line of lines) expect([line, (await reader.type(line)).exit]).toEqual([line, 0]);
}

describe('every command of the README works', { timeout: 60_000 }, () => {
  /** Who has made the first pull request; most of the other sections begin where that ends. */
  let requested: Reader;
  let reader: Reader;
  beforeAll(async () => {
    requested = new Reader();
    await typeAll(requested, linesUnder(sections.request));
  });
  beforeEach(() => {
    reader = requested.copy();
  });
  afterEach(() => reader.close());
  afterAll(() => requested.close());

  it('each stands in a section that is typed below', () => {
    const typed = Object.values(sections).flatMap(linesUnder);
    const all = commandsOf('README.md').filter(line => !(line in notRun));
    expect(all.toSorted()).toEqual(typed.toSorted());
  });

  // It starts many git processes; a busy machine takes its time over them.
  it('the first one: the demo', { timeout: 120_000 }, () => typeAll(reader, linesUnder(sections.start)));

  it('five minutes to a first pull request', async () => {
    expect(reader.asked).toEqual(['repo create', 'secret set', 'secret set', 'pr create']);
    const { stdout } = await reader.type('git ls-tree -r --name-only origin/first-post');
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['mergecast.yml', 'posts/hello.md', '.github/workflows/mergecast.yml']),
    );
  });

  it('the rehearsal', async () => {
    const lines = linesUnder(sections.rehearsal);
    const sandbox = lines.indexOf('mergecast sandbox');
    await typeAll(reader, lines.slice(0, sandbox));
    reader.useSandbox((await reader.type(lines[sandbox]!)).stdout);
    await typeAll(reader, lines.slice(sandbox + 1));
    const status = JSON.parse((await reader.type('mergecast status --json')).stdout);
    expect(status.targets.length).toBeGreaterThan(0);
    for (const target of status.targets) expect(target.state).toBe('delivered');
    expect(existsSync(join(reader.folder, '../my-posts/.git/refs/heads/mergecast-ledger'))).toBe(false);
  });

  it('ending a doubt', async () => {
    await reader.type('git remote remove origin');
    reader.useSandbox((await reader.type('mergecast sandbox')).stdout);
    for (const platform of ['mastodon', 'bluesky']) await cutLine(platform);
    expect((await reader.type('mergecast publish --only hello')).exit).toBe(1);
    const [status, ...lines] = linesUnder(sections.doubt);
    // A doubt needs a person, and says so by its exit status.
    expect((await reader.type(status!)).exit).toBe(1);
    await typeAll(reader, lines);
    const after = JSON.parse((await reader.type('mergecast status --json')).stdout);
    expect(after.targets).toMatchObject([
      { account: 'bluesky', state: 'absent' },
      { account: 'fediverse', state: 'delivered' },
    ]);
  });

  it('what an agent types prints one document', async () => {
    for (const line of linesUnder(sections.agents)) {
      const { exit, stdout } = await reader.type(line);
      expect([line, exit, JSON.parse(stdout).version]).toEqual([line, 0, 1]);
    }
  });
});

async function cutLine(platform: string): Promise<void> {
  const origin = JSON.parse(process.env.MERGECAST_ENDPOINTS!)[platform];
  const response = await fetch(`${origin}/_sandbox/faults`, { method: 'POST', body: '{"fault":"cut:1"}' });
  expect(response.ok).toBe(true);
}

describe('every script that the pages name is there', () => {
  it.each(pages)('%s', page => {
    const { scripts } = JSON.parse(readPage('package.json'));
    const named = [...readPage(page).matchAll(/npm run ([\w:-]+)/g)].map(match => match[1]!);
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });
});
