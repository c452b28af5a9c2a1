import { gitFailure } from './git-command.ts';
import type { BranchPlace } from './ledger-branch.ts';

/** The clone may have no identity configured, and a person's name on our commits would be a lie. */
const identity = 'Mergecast <mergecast@users.noreply.github.com>';

/**
 * A commit with these files on top of the tip's tree; null removes a file. One process makes it, from a stream that goes
 * past the index and the work tree: no filter and no attribute of the repository changes a byte, and of the tree only the
 * folders of these files are read. https://git-scm.com/docs/git-fast-import
 */
export async function makeCommit(
  { git, clock, random }: Pick<BranchPlace, 'git' | 'clock' | 'random'>,
  tip: string | null,
  files: ReadonlyMap<string, Uint8Array | null>,
  message: string,
): Promise<string> {
  // The command wants a ref for its commit; taken back before the end of the stream, it is never written.
  const ref = `refs/mergecast/made/${Buffer.from(random.bytes(8)).toString('hex')}`;
  const person = `${identity} ${Math.floor(clock.now() / 1000)} +0000`;
  const pieces: (string | Uint8Array)[] = [`commit ${ref}\nmark :1\nauthor ${person}\ncommitter ${person}\n`];
  pieces.push(...data(new TextEncoder().encode(message)));
  if (tip !== null) pieces.push(`from ${tip}\n`);
  for (const [path, bytes] of files) {
    if (bytes === null) pieces.push(`D ${quoted(path)}\n`);
    else pieces.push(`M 100644 inline ${quoted(path)}\n`, ...data(bytes));
  }
  pieces.push(`get-mark :1\nreset ${ref}\n\ndone\n`);
  const input = Buffer.concat(pieces.map(piece => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
  const args = ['fast-import', '--quiet', '--done'];
  const commit = (await git.run(args, { input })).trim();
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw gitFailure('git.failed', args, { code: 1, stdout: '', stderr: 'it named no commit' });
}

function data(bytes: Uint8Array): (string | Uint8Array)[] {
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

/** In quotes, so that a path may hold anything that a path can. */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
