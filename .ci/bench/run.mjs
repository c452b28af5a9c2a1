// Speed as ratios within one run, never as times: what our command takes against the least that the job takes.
// `npm run bench`; with a number, `npm run bench -- 1000`, so many posts instead of 10,000.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOnePost, generateRepository, postIds } from './generate.mjs';
import { ledgerVerify } from './ledger.mjs';
import { compare, compareUntil, start } from './measure.mjs';
import { markAsSent } from './sent.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const many = Number(process.argv[2] ?? 10_000);
const few = Math.ceil(many / 10);
const folder = mkdtempSync(join(tmpdir(), 'mergecast-bench-'));

try {
  print([begin(), await agents(), validate(), planned(), ...idle(), ledgerVerify(folder, many * 20)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function begin() {
  const ours = { args: [cli, '--version'], cwd: folder };
  const theirs = { args: ['-e', '0'], cwd: folder };
  return { name: '--version / node -e 0', target: 1.3, ...compare(ours, theirs, 21) };
}

/** A client waits for the tools before it does anything else. */
async function agents() {
  const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } };
  const messages = [
    { id: 1, method: 'initialize', params: client },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/list' },
  ];
  const input = messages.map(message => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');
  const ours = { args: [cli, 'mcp'], cwd: folder, input };
  const theirs = { args: ['-e', '0'], cwd: folder };
  return {
    name: 'mcp to its list of tools / node -e 0',
    target: 3,
    ...(await compareUntil('"id":2', ours, theirs, 21)),
  };
}

function validate() {
  const repository = join(folder, 'validate');
  generateRepository(repository, many);
  const ours = { args: [cli, 'validate'], cwd: repository };
  const theirs = { args: [fileURLToPath(new URL('bare-loop.mjs', import.meta.url)), 'posts'], cwd: repository };
  expectPosts(start({ args: [...ours.args, '--json'], cwd: repository }).stdout);
  return { name: `validate ${many} posts / bare loop`, target: 2, ...compare(ours, theirs, 5) };
}

/**
 * Runs that find nothing to send: everything is out, and a first run has kept a checkpoint. The least that such a run costs
 * is a start of Node and a fetch of the two tips.
 */
function idle() {
  const [large, small] = [many, few].map(count => {
    const repository = join(folder, `sent-${count}`);
    generateRepository(repository, count, { git: true });
    markAsSent(repository, postIds(repository), ['bluesky', 'fediverse']);
    start({ args: [cli, 'publish', '--quiet'], cwd: repository });
    return { args: [cli, 'publish', '--quiet'], cwd: repository };
  });
  const fetch = { args: [fileURLToPath(new URL('bare-fetch.mjs', import.meta.url))], cwd: large.cwd };
  const rows = [
    { name: `nothing due, ${many} / ${few} posts`, target: 1.1, ...compare(large, small, 11) },
    { name: `nothing due, ${many} posts / Node and a fetch`, target: 1.5, ...compare(large, fetch, 11) },
  ];
  // The clone stays as it is, and one more has a commit in which a post was changed.
  const changed = `${large.cwd}-changed`;
  cpSync(large.cwd, changed, { recursive: true });
  changeOnePost(changed);
  const one = { args: large.args, cwd: changed };
  // Of what a pull request changes, that one post is rendered, at both of its sides.
  const review = { args: [cli, 'review', '--base', 'HEAD~1', '--json'], cwd: changed };
  return [
    ...rows,
    { name: `one of ${many} posts changed / nothing changed`, target: 1.2, ...compare(one, large, 11) },
    { name: `review of one of ${many} posts changed / nothing due`, target: 1.5, ...compare(review, large, 11) },
  ];
}

/** What a plan of everything takes, beside the bare loop over the same files. */
function planned() {
  const repository = join(folder, 'validate');
  const ours = { args: [cli, 'plan', '--json'], cwd: repository, status: 1 };
  const theirs = { args: [fileURLToPath(new URL('bare-loop.mjs', import.meta.url)), 'posts'], cwd: repository };
  return { name: `plan ${many} posts / bare loop`, target: null, ...compare(ours, theirs, 1) };
}

/** Posts with faults would be read only half way. */
function expectPosts(stdout) {
  const { posts, issues } = JSON.parse(stdout);
  if (posts !== many || issues.some(issue => issue.severity === 'error')) throw new Error(stdout.slice(0, 2000));
}

function print(rows) {
  const shown = rows.map(({ name, target, ours, theirs }) => {
    const ratio = ours.milliseconds / theirs.milliseconds;
    const verdict = target === null ? '' : ratio <= target ? 'ok' : 'over';
    return [name, time(ours), time(theirs), ratio.toFixed(2), target ?? '', verdict, memory(ours), memory(theirs)];
  });
  const table = [['', 'ours', 'theirs', 'ratio', 'at most', '', 'peak', 'peak theirs'], ...shown];
  const widths = table[0].map((_, column) => Math.max(...table.map(row => String(row[column]).length)));
  const line = row => row.map((cell, column) => pad(String(cell), widths[column], column)).join('  ');
  process.stdout.write(`${table.map(row => line(row).trimEnd()).join('\n')}\n`);
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function time({ milliseconds }) {
  return `${milliseconds.toFixed(milliseconds < 1000 ? 1 : 0)} ms`;
}

function memory({ peak }) {
  return `${Math.round(peak / 2 ** 20)} MB`;
}
