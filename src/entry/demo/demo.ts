import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '../../io/clock.ts';
import { processEnvironment } from '../../io/environment.ts';
import { systemRandom } from '../../io/random.ts';
import type { Clock } from '../../model/ports.ts';
import { plan } from '../../pipeline/plan.ts';
import { publish } from '../../pipeline/run.ts';
import { validate } from '../../pipeline/validate.ts';
import { verify } from '../../pipeline/verify.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../sandbox/sandbox.ts';
import type { Call } from '../command.ts';
import { composePlanning, composePublishing, type Setting } from '../compose.ts';
import { composeReading } from '../compose-reading.ts';
import { issueLines } from '../issue-text.ts';
import { plain } from '../plain.ts';
import { planText } from '../plan-text.ts';
import { publishText } from '../publish-text.ts';
import { type DemoRepository, makeDemoRepository } from './demo-repository.ts';

export interface Told {
  ok: boolean;
  /** How many posts each platform has at the end. */
  posts: Record<string, number>;
  entries: number;
  /** The repository, where it was kept. */
  folder: string | null;
}

interface Stage {
  call: Call;
  repository: DemoRepository;
  sandbox: Sandbox;
  clock: Clock & { set(milliseconds: number): void };
}

/** The instant to which the demo moves its clock: after the time of the post that waits. */
const newYear = Date.parse('2030-01-01T08:00:00Z');

/** The whole story on a temporary repository and local doubles; every step is the product's own. */
export async function runDemo(call: Call): Promise<Told> {
  const clock = fixedClock(call.clock.now());
  const repository = await makeDemoRepository();
  const sandbox = await startSandbox({ clock, random: systemRandom() });
  const stage = { call, repository, sandbox, clock };
  try {
    const told = await tell(stage);
    if (call.options.keep === true) await keep(stage);
    return { ...told, folder: call.options.keep === true ? repository.folder : null };
  } finally {
    await sandbox.close();
    if (call.options.keep !== true) repository.dispose();
  }
}

async function tell(stage: Stage): Promise<Omit<Told, 'folder'>> {
  await tellFiles(stage);
  await tellFaults(stage);
  await tellPlan(stage);
  heading(stage, 'Publish: attempts are pushed to the ledger branch, then everything due is sent');
  const first = await publishOnce(stage);
  tellTimelines(stage);
  await tellLedger(stage);
  const counted = counts(stage);
  heading(stage, 'The same run once more');
  const again = await publishOnce(stage);
  const unchanged = sameCounts(counted, counts(stage));
  say(
    stage,
    `The doubles counted ${shown(counted)} before, and ${shown(counts(stage))} now: ${unchanged ? 'nothing was sent twice' : 'SOMETHING WAS SENT TWICE'}.`,
  );
  heading(stage, 'The clock moves to 2030: the post that waited is due');
  stage.clock.set(newYear);
  const later = await publishOnce(stage);
  const verified = await verify(await composePlanning(settingOf(stage)));
  heading(stage, 'The end');
  say(stage, `The ledger has ${verified.entries} entries and ${verified.ok ? 'verifies' : 'DOES NOT VERIFY'}.`);
  const sent = (report: typeof first) => report.targets.filter(({ outcome }) => outcome.outcome === 'delivered').length;
  const ok = unchanged && verified.ok && sent(first) === 8 && sent(again) === 0 && sent(later) === 2;
  return { ok, posts: counts(stage), entries: verified.entries };
}

async function tellFiles(stage: Stage): Promise<void> {
  heading(stage, 'A repository with posts');
  say(stage, `${stage.repository.folder}, pushed to a bare remote`);
  say(stage, '');
  const post = readFileSync(join(stage.repository.folder, 'posts', 'hello.md'), 'utf8');
  for (const line of [
    'posts/hello.md',
    ...post
      .trimEnd()
      .split('\n')
      .map(text => `  ${text}`),
  ])
    say(stage, line);
}

async function tellFaults(stage: Stage): Promise<void> {
  heading(stage, 'Validate: one post is broken on purpose, and is not sent');
  const { issues } = await validate(await composeReading(settingOf(stage)));
  for (const line of issueLines(issues, stage.call.palette)) say(stage, line);
}

async function tellPlan(stage: Stage): Promise<void> {
  heading(stage, 'Plan: what a pull request shows');
  const planned = await plan(await composePlanning(settingOf(stage)));
  say(stage, planText({ ...planned, issues: [] }, { all: false, palette: stage.call.palette }));
}

async function publishOnce(stage: Stage) {
  const world = await composePublishing(settingOf(stage));
  try {
    const report = await publish(world, null);
    say(stage, publishText({ ...report, issues: [] }, stage.call.palette));
    return report;
  } finally {
    await world.close();
  }
}

function tellTimelines(stage: Stage): void {
  heading(stage, 'What stands on the platforms now');
  for (const double of [stage.sandbox.mastodon, stage.sandbox.bluesky]) {
    say(stage, stage.call.palette.bold(`${double.origin}`));
    for (const { text, media } of [...double.posts()].reverse()) {
      const pictures = media.map(({ alt }) => ` [picture: ${alt}]`).join('');
      say(stage, `  • ${plain(text).split('\n')[0]}${plain(pictures)}`);
    }
  }
}

async function tellLedger(stage: Stage): Promise<void> {
  heading(stage, 'The ledger: an attempt before, an outcome after; no text of a post');
  const world = await composePlanning(settingOf(stage));
  const branch = await world.openBranch('mergecast-ledger');
  const tip = await branch?.fetch();
  if (!branch || !tip) return;
  const files = (await branch.list(tip)).filter(file => file.path.endsWith('.jsonl'));
  const contents = await branch.read(files.map(file => file.blob));
  for (const [index, file] of files.entries()) {
    const lines = new TextDecoder().decode(contents[index]).trimEnd().split('\n');
    say(stage, stage.call.palette.bold(file.path));
    for (const line of lines) {
      const entry = JSON.parse(line) as { sequence: number; kind: string; post: string; outcome?: string };
      say(stage, `  ${String(entry.sequence).padStart(3)}  ${entry.kind} ${entry.outcome ?? ''} ${plain(entry.post)}`);
    }
  }
  const { ok, entries } = await verify(world);
  say(stage, `mergecast ledger verify: ${entries} entries, ${ok ? 'no fault' : 'FAULTY'}`);
}

async function keep(stage: Stage): Promise<void> {
  const { repository, sandbox, call } = stage;
  heading(stage, 'Kept, until Ctrl-C, to look at');
  say(stage, `  cd ${repository.folder}`);
  say(stage, '  git log --stat origin/mergecast-ledger   (after git fetch)');
  for (const [id, origin] of Object.entries(sandbox.endpoints)) say(stage, `  ${id}'s timeline: ${origin}`);
  say(stage, `  export MERGECAST_ENDPOINTS='${JSON.stringify(sandbox.endpoints)}'`);
  say(
    stage,
    `  export FEDIVERSE_TOKEN=${sandboxCredentials.mastodon.token} BLUESKY_PASSWORD=${sandboxCredentials.bluesky.password}`,
  );
  if (!call.signal.aborted) await once(call.signal, 'abort');
  say(stage, `The folder stays: ${repository.folder}`);
}

/** The demo's own environment: its servers and their sandbox credentials, beside what git needs. */
function settingOf({ call, repository, sandbox, clock }: Stage): Setting {
  const outside = processEnvironment();
  const own: Record<string, string> = {
    MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
    FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
    BLUESKY_PASSWORD: sandboxCredentials.bluesky.password,
  };
  return {
    cwd: repository.folder,
    clock,
    environment: {
      get: name => (Object.hasOwn(own, name) ? own[name] : name.startsWith('GITHUB_') ? undefined : outside.get(name)),
    },
    signal: call.signal,
    log: () => {},
  };
}

function counts({ sandbox }: Stage): Record<string, number> {
  return { mastodon: sandbox.mastodon.creates, bluesky: sandbox.bluesky.creates };
}

function sameCounts(before: Record<string, number>, after: Record<string, number>): boolean {
  return Object.keys(before).every(id => before[id] === after[id]);
}

function shown(of: Record<string, number>): string {
  return Object.entries(of)
    .map(([id, count]) => `${count} posts on ${id}`)
    .join(' and ');
}

function heading({ call }: Stage, text: string): void {
  call.say('');
  call.say(call.palette.bold(`── ${text}`));
}

function say({ call }: Stage, text: string): void {
  call.say(text);
}
