// The story of one world: posts come, runs are killed, faults strike, time passes; at the end all must be out, once.
import { openWorld } from './world.mjs';

const second = 1000;
const minute = 60 * second;
/** Nothing waits longer than this: a lease, a limit of logins, a remembered key. */
const longest = 2 * 60 * minute;
const mostRunsToEnd = 12;
const [shortestRun, longestRun] = [400, 15_000];
/** None that a run waits for: it would wait in earnest. */
const faults = ['accept-then-cut', 'accept-then-500', 'accept-then-502-html', 'cut', '500', '503', 'unreadable'];

/** Kills that many runs, or fewer where the time is over; gives what it saw, and the violations. */
export async function tellStory({ kills, until, folder, chance, parts, cli, usual }) {
  const world = await openWorld({ folder, chance, parts, cli });
  const history = [];
  const counted = { kills: 0, runs: 0, targets: 0, unknown: 0, crashes: [], isIdle: true };
  try {
    while (counted.kills < kills && performance.now() < until)
      await killOne(world, { chance, usual, history, counted });
    const isSettled = await settle(world, history, counted);
    const found = [...(await judge(world, parts, counted)), ...counted.crashes];
    if (!isSettled) found.push(`something is still due after ${mostRunsToEnd} runs that nobody killed`);
    return { ...counted, history, violations: found, folder };
  } finally {
    await world.close();
  }
}

async function killOne(world, { chance, usual, history, counted }) {
  const comesPost = chance.happens(0.5);
  // A run with nothing to send would end before most kills.
  if (comesPost || counted.isIdle) world.addPost();
  if (chance.happens(0.2)) strike(world, chance, history);
  const isElsewhere = chance.happens(0.25);
  const clone = world.clones[isElsewhere ? 1 : 0];
  const passed = passedTime(chance, isElsewhere);
  world.moveClock(passed);
  const kill = momentOf(chance, usual);
  // Two runs at once, as when a schedule and a push start a workflow in the same minute; each may be killed, or one alone.
  const isDouble = chance.happens(0.06);
  const otherKill = isDouble && chance.happens(0.5) ? momentOf(chance, usual) : null;
  const other = isDouble ? world.publish(world.clones[isElsewhere ? 0 : 1], otherKill) : null;
  const told = await world.publish(clone, kill);
  const otherTold = await other;
  const all = [told, otherTold].filter(one => one !== null);
  counted.runs += all.length;
  counted.kills += all.filter(({ isKilled }) => isKilled).length;
  counted.isIdle = all.some(({ isKilled, status }) => !isKilled && status === 0);
  if (passed > 0 && kill.from === 'start') adapt(usual, told);
  noteCrashes(all, counted);
  history.push(
    `${isElsewhere ? 'elsewhere' : 'here'}, ${passed / second} s later: ${endOf(told)}${otherTold ? `; beside it: ${endOf(otherTold)}` : ''}`,
  );
}

/** Half of them anywhere in a run, half of them where it sends and records: the first word is that it sends. */
function momentOf(chance, usual) {
  if (chance.happens(0.5))
    return { from: 'first word', after: Math.round(chance.between(0, 0.3) * usual.milliseconds) };
  return { from: 'start', after: Math.round(chance.between(0.15, 1.1) * usual.milliseconds) };
}

/** The machine and the backlog decide how long a run takes: about one in eight is let end before its moment comes. */
function adapt(usual, { isKilled }) {
  const { milliseconds } = usual;
  usual.milliseconds = isKilled ? Math.min(milliseconds * 1.03, longestRun) : Math.max(milliseconds * 0.8, shortestRun);
}

function strike(world, chance, history) {
  const fault = `${chance.pick(['mastodon', 'bluesky'])}:${chance.pick(faults)}:1:create`;
  world.sandbox.fault(fault);
  history.push(`fault ${fault}`);
}

/** Mostly longer than a platform's reads need to settle, since a run would wait for them; sometimes no time at all. */
function passedTime(chance, isElsewhere) {
  if (chance.happens(0.1)) return 0;
  if (chance.happens(0.1)) return longest;
  return chance.happens(isElsewhere ? 0.8 : 0.1) ? 12 * minute : Math.round(chance.between(11, 60)) * second;
}

/** Runs that nobody kills, until one has nothing left to do. */
async function settle(world, history, counted) {
  for (const double of [world.sandbox.mastodon, world.sandbox.bluesky]) double.faults.clear();
  for (let tries = 0; tries < mostRunsToEnd; tries += 1) {
    world.moveClock(longest);
    const told = await world.publish(world.clones[tries % 2]);
    counted.runs += 1;
    noteCrashes([told], counted);
    history.push(`to the end: ${endOf(told)}`);
    if (told.status === 0 && readDocument(told)?.targets.length === 0) return true;
  }
  return false;
}

async function judge(world, parts, counted) {
  const { targets } = await world.ask('status');
  const { ok } = await world.ask('ledger', 'verify');
  counted.targets += world.expected.length;
  counted.unknown += targets.filter(({ state }) => state === 'unknown').length;
  return parts.violations({
    expected: world.expected,
    known: targets,
    live: world.live(),
    creates: world.creates(),
    verified: ok,
  });
}

function endOf(told) {
  const { status, stderr, isKilled, milliseconds } = told;
  const after = `after ${Math.round(milliseconds)} ms`;
  if (isKilled) return `killed ${after}, ${stderr.trim().split('\n').at(-1) || 'silent'}`;
  return `ended with ${status} ${after}: ${summary(told)}`;
}

function summary(told) {
  const document = readDocument(told);
  if (document === null) return told.stderr.slice(-300);
  const { targets = [], remaining = [], error } = document;
  if (error !== undefined) return `${error.code}, ${error.message}`;
  const sent = targets.map(({ post, account, outcome, code }) => `${post}@${account} ${outcome} ${code}`);
  const left = remaining.filter(({ state }) => state !== 'done').map(({ post, state }) => `${post} ${state}`);
  return [...sent, ...left].join(', ') || 'nothing to do';
}

/** Whatever happens, a run that nobody killed ends with a document. */
function noteCrashes(told, counted) {
  for (const one of told) {
    if (one.isKilled || readDocument(one) !== null) continue;
    counted.crashes.push(`a run ended with ${one.status} and no document: ${one.stderr.slice(-300)}`);
  }
}

function readDocument({ stdout }) {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}
