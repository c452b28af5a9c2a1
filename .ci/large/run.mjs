// Publishes a video of 1 GiB to the double of YouTube and looks at the memory that took: npm run large
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = join(root, process.env.MERGECAST_DIST ?? 'dist', 'cli.js');
const gibibyte = 1024 ** 3;
const mostMegabytes = 150;
const folder = mkdtempSync(join(tmpdir(), 'mergecast-large-'));
const repository = join(folder, 'repository');

const sandbox = spawn(process.execPath, [cli, 'sandbox', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const endpoints = await firstDocument(sandbox);
  prepareRepository();
  const peak = await publish(endpoints);
  const { posts } = await (await fetch(`${endpoints.youtube}/_sandbox/state`)).json();
  if (posts.length !== 1) throw new Error(`the double has ${posts.length} videos`);
  process.stdout.write(
    `a video of 1 GiB is out; the run took at most ${peak} MB of memory (at most ${mostMegabytes})\n`,
  );
  if (peak > mostMegabytes) process.exitCode = 1;
} finally {
  sandbox.kill();
  rmSync(folder, { recursive: true, force: true });
}

function prepareRepository() {
  const git = (...words) => execFileSync('git', words, { cwd: repository, stdio: 'pipe' });
  execFileSync('git', ['init', '-q', '-b', 'main', repository]);
  writeFileSync(
    join(repository, 'mergecast.yml'),
    'version: 1\naccounts:\n  films: { platform: youtube, credentials: { access_token: TOKEN } }\n',
  );
  execFileSync('mkdir', [join(repository, 'posts')]);
  writeFileSync(
    join(repository, 'posts/film.md'),
    '---\naccounts: [films]\nmedia: [{ file: film.mp4 }]\noverrides:\n  youtube: { title: A long film, made_for_kids: false }\n---\nIt is long.\n',
  );
  writeFileSync(join(repository, '.gitignore'), '*.mp4\n');
  git('-c', 'user.name=Someone', '-c', 'user.email=someone@example.com', 'add', '.');
  git('-c', 'user.name=Someone', '-c', 'user.email=someone@example.com', 'commit', '-qm', 'A film');
  makeFilm(join(repository, 'posts/film.mp4'));
}

/** A real video with a gibibyte behind it in a box that players skip; a hole in the file, so that it takes no disk. */
function makeFilm(path) {
  const video = readFileSync(join(root, '.ci/large/film.mp4'));
  writeFileSync(path, video);
  const box = Buffer.alloc(8);
  box.writeUInt32BE(gibibyte - video.length, 0);
  box.write('free', 4, 'latin1');
  const file = openSync(path, 'r+');
  writeSync(file, box, 0, box.length, video.length);
  truncateSync(path, gibibyte);
}

function firstDocument(child) {
  return new Promise((found, failed) => {
    let text = '';
    child.stdout.on('data', chunk => {
      text += chunk;
      try {
        found(JSON.parse(text).endpoints);
      } catch {
        // Not whole yet.
      }
    });
    child.once('exit', code => failed(new Error(`the sandbox ended with ${code}`)));
  });
}

/** The most resident memory of the run, in MB of 1,000,000 bytes. */
function publish(endpoints) {
  const report = join(folder, 'memory');
  const watch = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(folder, 'watch.cjs'), watch);
  const env = {
    ...process.env,
    TOKEN: 'sandbox-youtube-access',
    MERGECAST_ENDPOINTS: JSON.stringify({ youtube: endpoints.youtube }),
    NODE_OPTIONS: `--require ${join(folder, 'watch.cjs')}`,
  };
  const child = spawn(process.execPath, [cli, 'publish', '--cwd', repository], { env, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('exit', code => {
      if (code !== 0) failed(new Error(`publish ended with ${code}`));
      else done(Math.round((Number(readFileSync(report, 'utf8')) * 1024) / 1e6));
    });
  });
}
