// A ledger that says of every target of every post that it is out, so that a run finds nothing to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

const at = '2026-01-01T00:00:00.000Z';

/** Writes it as a commit on the ledger's branch of the remote; `posts` are ids. */
export function markAsSent(folder, posts, accounts) {
  const heads = {};
  const files = [];
  for (const account of accounts) {
    let previous = null;
    const lines = [];
    for (const [index, post] of posts.entries()) {
      const line = entry(account, post, index + 1, previous);
      previous = createHash('sha256').update(line).digest('hex');
      lines.push(line, '\n');
    }
    heads[account] = { at, digest: previous, sequence: posts.length };
    files.push([`ledger/${account}/2026-01.jsonl`, lines.join('')]);
  }
  const sorted = Object.fromEntries(Object.entries(heads).sort(([a], [b]) => (a < b ? -1 : 1)));
  files.push(['ledger/heads.json', `${JSON.stringify({ heads: sorted, version: 1 })}\n`]);
  commit(folder, files);
}

/** In the one form of RFC 8785: keys in order, nothing between. */
function entry(account, post, sequence, previous) {
  const base = { account, at, decision: 'adopted', kind: 'decision', post, previous, sequence };
  return JSON.stringify({ ...base, url: null, version: 1, who: null, why: null });
}

function commit(folder, files) {
  const git = (args, input) => execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' }).trim();
  const ref = 'refs/heads/mergecast-ledger';
  const person = 'Bench <bench@example.com> 1767225600 +0000';
  const stream = [`commit ${ref}\nauthor ${person}\ncommitter ${person}\ndata 3\nNew\n`];
  for (const [path, text] of files) stream.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const written = spawnSync('git', ['fast-import', '--quiet'], { cwd: folder, input: stream.join('') });
  if (written.status !== 0) throw new Error(String(written.stderr));
  git(['push', '--quiet', 'origin', `${ref}:${ref}`]);
  git(['update-ref', '-d', ref]);
}
