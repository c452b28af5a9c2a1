// A ledger of any length, as our writer would have written it, in a repository whose branch holds it.
// `node .ci/bench/ledger.mjs 1000000` compares `ledger verify` with a bare loop on that many entries, and nothing else.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare, start } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const branch = 'mergecast-ledger';

/** The row of the table: the whole command, git included, against a loop over files that lie there. */
export function ledgerVerify(folder, entries, runs = 3) {
  const repository = join(folder, `ledger-${entries}`);
  const files = generateLedger(repository, entries);
  const ours = {
    args: [join(root, process.env.MERGECAST_DIST ?? 'dist', 'cli.js'), 'ledger', 'verify'],
    cwd: repository,
  };
  const loop = fileURLToPath(new URL('ledger-loop.mjs', import.meta.url));
  const theirs = { args: [loop, files], cwd: repository };
  const verified = JSON.parse(start({ args: [...ours.args, '--json'], cwd: repository }).stdout);
  if (!verified.ok || verified.entries !== entries) throw new Error(JSON.stringify(verified).slice(0, 2000));
  if (Number(start(theirs).stdout) !== entries) throw new Error('the loop saw other entries');
  return {
    name: `ledger verify ${entries} entries / SHA-256 and JSON.parse`,
    target: 2,
    ...compare(ours, theirs, runs),
  };
}

/** Writes the files beside the repository too, for the loop, and gives their folder. */
function generateLedger(repository, entries) {
  const files = `${repository}.files`;
  const chain = { sequence: 0, digest: null, file: null, month: '' };
  for (let index = 0; index < entries; index += 1) append(files, chain, entryOf(index));
  closeSync(chain.file);
  const head = { at: chain.at, digest: chain.digest, sequence: chain.sequence };
  writeFileSync(join(files, 'ledger/heads.json'), `${JSON.stringify({ heads: { fediverse: head }, version: 1 })}\n`);
  mkdirSync(repository, { recursive: true });
  writeFileSync(join(repository, 'mergecast.yml'), config);
  const git = (...args) =>
    execFileSync('git', args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  git('init', '--quiet', '--initial-branch=main');
  git(`--work-tree=${files}`, 'add', '--all');
  const commit = git(...author, 'commit-tree', git('write-tree'), '-m', 'Write the ledger');
  git('update-ref', `refs/heads/${branch}`, commit);
  git('rm', '-r', '--quiet', '--cached', '.');
  return files;
}

function append(files, chain, entry) {
  const month = entry.at.slice(0, 7);
  if (month !== chain.month) {
    if (chain.file !== null) closeSync(chain.file);
    const path = join(files, `ledger/fediverse/${month}.jsonl`);
    mkdirSync(dirname(path), { recursive: true });
    Object.assign(chain, { month, file: openSync(path, 'w') });
  }
  Object.assign(chain, { sequence: chain.sequence + 1, at: entry.at });
  const linked = { ...entry, version: 1, sequence: chain.sequence, previous: chain.digest };
  const line = JSON.stringify(
    Object.fromEntries(
      Object.keys(linked)
        .sort()
        .map(key => [key, linked[key]]),
    ),
  );
  chain.digest = createHash('sha256').update(line).digest('hex');
  writeSync(chain.file, `${line}\n`);
}

/** An attempt, then its outcome, and so on, an attempt every ten minutes. Keys within are sorted by hand. */
function entryOf(index) {
  const number = index >> 1;
  const begun = Date.UTC(2020, 0, 1) + number * 600_000;
  const instant = after => new Date(begun + after).toISOString();
  const attempt = number.toString(16).padStart(24, '0');
  const base = { account: 'fediverse', post: `2020/post-${number}`, attempt };
  return index % 2 === 0 ? attemptOf(base, number, instant) : outcomeOf(base, number, instant(1200));
}

function attemptOf(base, number, instant) {
  const url = `https://github.com/example/posts/actions/runs/${9_000_000_000 + number}`;
  return {
    ...base,
    kind: 'attempt',
    platform: 'mastodon',
    at: instant(0),
    parts: 1,
    key: `mergecast-${digest(`key ${number}`).slice(0, 32)}`,
    first_attempt_at: instant(0),
    payload: digest(`payload ${number}`),
    source: digest(`source ${number}`),
    handle: { since: instant(0), text: digest(`text ${number}`) },
    lease_until: instant(600_000),
    run: {
      actor: 'octocat',
      clone: 'c0ffee00c0ffee00',
      commit: digest('commit').slice(0, 40),
      process: 4242,
      workflow: { attempt: 1, id: String(9_000_000_000 + number), url },
    },
  };
}

function outcomeOf(base, number, at) {
  const id = String(110_000_000_000_000_000n + BigInt(number));
  const receipts = [{ at, id, part: 1, url: `https://mastodon.example/@example/${id}` }];
  return { ...base, kind: 'outcome', at, outcome: 'delivered', code: 'sent', receipts, retry_at: null };
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-bench-'));
  try {
    const { name, ours, theirs } = ledgerVerify(folder, Number(process.argv[2] ?? 200_000));
    const shown = ({ milliseconds, peak }) => `${milliseconds.toFixed(0)} ms, ${Math.round(peak / 2 ** 20)} MB`;
    const ratio = (ours.milliseconds / theirs.milliseconds).toFixed(2);
    process.stdout.write(`${name}: ${shown(ours)} / ${shown(theirs)}, ratio ${ratio}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
