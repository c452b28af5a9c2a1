// Sixteen runners of one repository at once, against one that does it all: `node .ci/bench/side-by-side.mjs [runners]`.
// Each starts on a clone of its own, as when a schedule and many pushes start a workflow in the same minute.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, process.env.MERGECAST_DIST ?? 'dist', 'cli.js');
const runners = Number(process.argv[2] ?? 16);
const posts = 50;
const accounts = ['one', 'two', 'three', 'four'];

const folder = mkdtempSync(join(tmpdir(), 'mergecast-bench-'));
const sandbox = spawn(process.execPath, [cli, 'sandbox', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const { endpoints, credentials } = await firstDocument(sandbox.stdout);
  const environment = { MERGECAST_ENDPOINTS: JSON.stringify(endpoints), TOKEN: credentials.mastodon.token };
  const alone = await publishOn(clones(join(folder, 'alone'), 1), environment);
  const together = await publishOn(clones(join(folder, 'together'), runners), environment);
  const ratio = (together / alone).toFixed(2);
  process.stdout.write(
    `${runners} runners / one: ${together.toFixed(0)} ms / ${alone.toFixed(0)} ms, ratio ${ratio}, at most 1.5\n`,
  );
} finally {
  sandbox.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds until the last of them has ended; together they have sent every target once. */
async function publishOn(folders, environment) {
  const begun = performance.now();
  const reports = await Promise.all(folders.map(each => publish(each, environment)));
  const milliseconds = performance.now() - begun;
  const delivered = reports.flatMap(({ targets }) => targets.filter(({ outcome }) => outcome === 'delivered'));
  if (delivered.length !== posts * accounts.length) throw new Error(`${delivered.length} targets were delivered`);
  return milliseconds;
}

async function publish(cwd, environment) {
  const options = { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(process.execPath, [cli, 'publish', '--json'], options);
  const [stdout, stderr] = [child.stdout, child.stderr].map(stream => stream.toArray());
  const status = await new Promise(resolve => child.once('close', resolve));
  if (status === 0) return JSON.parse(Buffer.concat(await stdout));
  throw new Error(`publish ended with ${status}\n${Buffer.concat(await stdout)}\n${Buffer.concat(await stderr)}`);
}

function clones(place, count) {
  const [source, remote] = [join(place, 'source'), join(place, 'remote.git')];
  mkdirSync(join(source, 'posts'), { recursive: true });
  const rows = accounts.map(
    name => `  ${name}: { platform: mastodon, server: https://mastodon.example, credentials: { token: TOKEN } }\n`,
  );
  writeFileSync(join(source, 'mergecast.yml'), `version: 1\nlimits: { per_run: 1000 }\naccounts:\n${rows.join('')}`);
  for (let index = 0; index < posts; index += 1) {
    const text = `---\naccounts: [${accounts.join(', ')}]\n---\nPost ${index} of ${place.length}.\n`;
    writeFileSync(join(source, 'posts', `${index}.md`), text);
  }
  const git = (...args) => execFileSync('git', args, { cwd: source, stdio: ['ignore', 'ignore', 'inherit'] });
  const person = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git(...person, 'commit', '--quiet', '--message', 'Add posts');
  git('clone', '--quiet', '--bare', source, remote);
  return Array.from({ length: count }, (_, index) => {
    const clone = join(place, `clone-${index}`);
    git('clone', '--quiet', remote, clone);
    return clone;
  });
}

/** The document that the sandbox prints before it goes on running. */
async function firstDocument(stream) {
  let text = '';
  for await (const piece of stream) {
    text += piece;
    if (/\n}\s*$/.test(text)) break;
  }
  return JSON.parse(text);
}
