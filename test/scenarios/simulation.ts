import { adapters } from '../../adapters/index.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Journal } from '../../src/model/ports.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import { verify } from '../../src/pipeline/verify.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';
import { memoryBranch } from '../ledger/memory-branch.ts';
import { memoryCheckout } from '../pipeline/memory-checkout.ts';
import { memoryJournal, memorySecrets, testWorld } from '../pipeline/test-world.ts';
import { type Doubles, openDoubles } from './doubles.ts';
import { variables } from './places.ts';
import { type Posts, publicUrl } from './posts.ts';
import { type Stop, type Stoppable, stoppable } from './stoppable.ts';
import { type Known, violations } from './violations.ts';

export const second = 1000;
/** Longer than a lease holds, and than a server remembers an idempotency key: what saves a post then is the look. */
export const twoHours = 2 * 60 * 60 * second;

/** What stands still is in the middle of a request, and a request that takes longer is given up. */
const longestStandstill = 60 * second;

/** One run of a history. */
export interface RunPlan {
  /** A run on the same machine finds the journals that others left there. */
  machine: number;
  stop: Stop | null;
  /** How much time passes before it. */
  after: number;
  /** Faults that the doubles are given before it: `PLATFORM:NAME:COUNT[:WHERE[:SKIP]]`. */
  faults?: readonly string[];
}

export interface Plan {
  posts: Posts;
  runs: readonly RunPlan[];
  /** What the runs that end the history have: the machine they are on, and the time before each. Default: far later. */
  ending: { machine: number; after?: number };
  /** Whether each run that reads everything leaves a checkpoint, and the next one reads from there on. */
  keepsCheckpoint?: boolean;
  /** How the platforms behave. */
  setUp?: ((doubles: Doubles) => void) | undefined;
  /** A bug that is planted into the world of each run; what it must remember lives in this call. */
  plant?: (() => (world: PublishingWorld) => PublishingWorld) | undefined;
}

export interface Told {
  violations: string[];
  known: Known[];
  /** The calls of each planned run. */
  calls: Stoppable['calls'][];
}

/** Lives through a history in virtual time, ends it with runs that nothing stops, and has it judged. */
export async function simulate(plan: Plan): Promise<Told> {
  const stage = openStage(plan);
  const calls: Stoppable['calls'][] = [];
  let resume: (() => Promise<void>) | null = null;
  for (const run of plan.runs) {
    stage.clock.advance(resume === null ? run.after : Math.min(run.after, longestStandstill));
    for (const fault of run.faults ?? []) addFault(stage.doubles, fault);
    const process = stage.open(run.machine, run.stop);
    calls.push(process.calls);
    const ended = Promise.race([endOf(publish(process.world, null), stage), process.killed]).then(process.leave);
    const isPaused = await Promise.race([ended, process.paused.then(() => true)]);
    await resume?.();
    resume = isPaused === true ? () => goOn(process, ended) : null;
  }
  await resume?.();
  await settle(stage, plan);
  return { ...(await judge(stage, plan)), calls };
}

async function goOn(process: Process, ended: Promise<void>): Promise<void> {
  process.resume();
  await ended;
}

/** A run that fails has said so to a person, in its own form; anything else that it throws is a crash. */
async function endOf(run: Promise<unknown>, { crashes }: Stage): Promise<void> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof Failure)) crashes.push(`a run crashed: ${error}`);
  }
}

interface Stage {
  clock: ReturnType<typeof fixedClock>;
  doubles: Doubles;
  crashes: string[];
  open(machine: number, stop: Stop | null): Process;
}

interface Process extends Stoppable {
  /** It is known to be dead from now on. */
  leave: () => void;
}

function openStage({ posts, keepsCheckpoint = false, setUp, plant }: Plan): Stage {
  const clock = fixedClock(Date.parse('2026-11-24T09:00:00Z'));
  const doubles = openDoubles(clock);
  for (const [file, content] of Object.entries(posts.files)) {
    if (typeof content !== 'string') doubles.host(`${publicUrl}/${file}`, content);
  }
  setUp?.(doubles);
  const checkout = memoryCheckout(textsOf(posts));
  checkout.commit();
  const branch = memoryBranch();
  const random = seededRandom('runs');
  const machines = new Map<number, Map<number, Journal>>();
  const secrets = new Map<number, Map<string, string>>();
  const bug = plant?.() ?? (world => world);
  const alive = new Set<number>();
  let last = 0;
  const open = (machine: number, stop: Stop | null): Process => {
    last += 1;
    const process = last;
    const journals = machines.get(machine) ?? new Map<number, Journal>();
    machines.set(machine, journals);
    const kept = secrets.get(machine) ?? new Map<string, string>();
    secrets.set(machine, kept);
    const leftJournals = [...journals].flatMap(([other, left]) => (alive.has(other) ? [] : [left]));
    const journal = memoryJournal();
    journals.set(process, journal);
    alive.add(process);
    const world: PublishingWorld = {
      ...testWorld(posts.files),
      checkout,
      checkpointFrom: keepsCheckpoint ? 0 : Number.POSITIVE_INFINITY,
      clock,
      adapters,
      openBranch: async () => branch,
      run: { clone: `clone-${machine}`, process, workflow: null, actor: null, isAlive: other => alive.has(other) },
      random,
      environment: { get: name => variables[name] },
      http: doubles.http,
      localSecrets: memorySecrets(kept),
      journal,
      leftJournals,
      endpoints: doubles.endpoints,
    };
    return { ...stoppable(bug(world), stop), leave: () => void alive.delete(process) };
  };
  return { clock, doubles, crashes: [], open };
}

/** What git has to tell apart. No history changes a picture. */
function textsOf({ files }: Posts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])),
  );
}

function addFault({ all }: Doubles, specification: string): void {
  const [platform, ...rest] = specification.split(':');
  all.find(double => double.platform === platform)!.fault(rest.join(':'));
}

/** Runs that nothing stops, each after twice as long as the one before, until one has nothing to do: some platforms take their time. */
async function settle({ clock, doubles, open }: Stage, { ending }: Plan): Promise<void> {
  for (const double of doubles.all) double.faults.clear();
  for (let tries = 0; tries < 8; tries += 1) {
    clock.advance((ending.after ?? twoHours) * 2 ** tries);
    const { world, leave } = open(ending.machine, null);
    const { targets, needsPerson } = await publish(world, null);
    leave();
    if (targets.length === 0 && !needsPerson) return;
  }
}

async function judge({ doubles, crashes, open }: Stage, { posts }: Plan): Promise<Omit<Told, 'calls'>> {
  const { world } = open(99, null);
  const { targets } = await status(world);
  const { ok } = await verify(world);
  const history = { expected: posts.expected, known: targets, live: doubles.live() };
  const found = violations({ ...history, creates: doubles.creates(), verified: ok });
  return { known: targets, violations: [...crashes, ...found] };
}
