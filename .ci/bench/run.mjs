// Speed as ratios within one run, never as times: what our command takes against the least that the job takes.
// `npm run bench`; with a number, `npm run bench -- 1000`, so many posts instead of 10,000.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRepository } from './generate.mjs';
import { ledgerVerify } from './ledger.mjs';
import { compare, start } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const many = Number(process.argv[2] ?? 10_000);
const few = Math.ceil(many / 10);
const folder = mkdtempSync(join(tmpdir(), 'mergecast-bench-'));

try {
  print([begin(), validate(), nothingToDo(), ledgerVerify(folder, many * 20)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function begin() {
  const ours = { args: [cli, '--version'], cwd: folder };
  const theirs = { args: ['-e', '0'], cwd: folder };
  return { name: '--version / node -e 0', target: 1.3, ...compare(ours, theirs, 21) };
}

function validate() {
  const repository = join(folder, 'validate');
  generateRepository(repository, many);
  const ours = { args: [cli, 'validate'], cwd: repository };
  const theirs = { args: [fileURLToPath(new URL('bare-loop.mjs', import.meta.url)), 'posts'], cwd: repository };
  expectPosts(start({ args: [...ours.args, '--json'], cwd: repository }).stdout);
  return { name: `validate ${many} posts / bare loop`, target: 2, ...compare(ours, theirs, 5) };
}

function nothingToDo() {
  const commands = [many, few].map(count => {
    const repository = join(folder, `idle-${count}`);
    generateRepository(repository, count, { git: true });
    start({ args: [cli, 'adopt', '--why', 'published before'], cwd: repository });
    return { args: [cli, 'publish'], cwd: repository };
  });
  return { name: `nothing due, ${many} / ${few} posts`, target: null, ...compare(...commands, 3) };
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
