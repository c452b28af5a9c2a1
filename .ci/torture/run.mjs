// Kills `node dist/cli.js publish` at random moments, over a real git remote and the doubles, and looks that no post is
// lost and none goes out twice: `npm run torture -- --runs 1000`. With `--seconds` it ends earlier where the machine is
// slow. The seed decides what is done; where a process is by then is for the machine to say, so that the same seed comes
// close to the same story and need not meet it; how many go on at once has a say in it too, and is printed.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChance } from './chance.mjs';
import { loadParts } from './parts.mjs';
import { tellStory } from './story.mjs';

/** The most kills of one world: a fault is found in a short history, and a platform takes 300 logins a day. */
const killsOfStory = 50;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    seconds: { type: 'string', default: '86400' },
    // More than there are cores: half of a run's time is spent waiting for git, the disk and the platforms.
    parallel: { type: 'string', default: String(3 * availableParallelism()) },
  },
});
const [runs, seed, parallel] = [number('runs'), number('seed'), number('parallel')];
const base = mkdtempSync(join(tmpdir(), 'mergecast-torture-'));
say(`torture: ${runs} kills, seed ${seed}, ${parallel} at once`);

const begun = performance.now();
const parts = await loadParts(base);
const cli = join(base, 'dist', 'cli.js');
// A copy, so that a build in the meantime changes nothing.
cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), join(base, 'dist'), { recursive: true });
/** After it no more runs are killed; those that are under way end their story. */
const until = begun + number('seconds') * 1000;
const usual = { milliseconds: 1200 };
const total = { kills: 0, runs: 0, targets: 0, unknown: 0, faulty: 0 };
const share = Math.min(killsOfStory, Math.ceil(runs / parallel));
const stories = Array.from({ length: Math.ceil(runs / share) }, (_, index) => ({
  index,
  kills: Math.min(share, runs - index * share),
}));
await Promise.all(Array.from({ length: parallel }, work));
finish();

async function work() {
  for (let story = stories.shift(); story !== undefined && performance.now() < until; story = stories.shift()) {
    const { index, kills } = story;
    const folder = join(base, `world-${index}`);
    const told = await tellStory({
      kills,
      until,
      folder,
      chance: createChance(seed * 1000 + index),
      parts,
      cli,
      usual,
    });
    for (const name of ['kills', 'runs', 'targets', 'unknown']) total[name] += told[name];
    if (told.violations.length > 0) accuse(told, index);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function accuse({ violations, history, folder }, index) {
  total.faulty += 1;
  say(`\nVIOLATION in world ${index}, kept in ${folder}`);
  for (const line of violations) say(`  ${line}`);
  say('What happened:');
  for (const [step, line] of history.entries()) say(`  ${step + 1}. ${line}`);
}

function finish() {
  const seconds = Math.round((performance.now() - begun) / 1000);
  const { kills, targets, unknown, faulty } = total;
  const doubt = unknown === 0 ? '' : `, ${unknown} of them honestly unknown`;
  say(`${kills} kills in ${total.runs} runs, ${targets} targets${doubt}, ${faulty} faulty worlds, ${seconds} s`);
  if (faulty > 0) process.exitCode = 1;
  else rmSync(base, { recursive: true, force: true, maxRetries: 3 });
}

function number(name) {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} ${values[name]} is no number from 1`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
