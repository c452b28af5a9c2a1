import { typeOfName } from '../../content/media.ts';
import type { BaseCommit, FileChange, Files } from '../../model/ports.ts';
import { isWorkflow } from '../../model/workflow-place.ts';
import { contentOf, openBytes } from '../file-of-bytes.ts';
import { isPost } from '../post-files.ts';

/** As much of a config or a post is read anywhere. */
const mostText = 1024 * 1024;
/** Of pictures and films that were changed, these are held in memory; a larger one is another one, which is all that counts. */
const mostMedia = 20 * 1024 * 1024;
const mostOfAll = 100 * 1024 * 1024;

/** The files as they were at the base: those that stand in the work tree, but for those that are other ones by now. */
export async function baseFiles(base: BaseCommit, changes: readonly FileChange[], files: Files): Promise<Files> {
  const changed = new Set(changes.map(({ path }) => path));
  const before = changes.filter(({ kind }) => kind !== 'added').map(({ path }) => path);
  const contents = new Map<string, Uint8Array>();
  await keep(contents, before.filter(isText), mostText, base);
  await keep(
    contents,
    before.filter(path => !isText(path) && typeOfName(path) !== null),
    mostMedia,
    base,
  );
  const missing = { kind: 'missing' } as const;
  return {
    ...files,
    read: (path, most) => {
      if (!changed.has(path)) return files.read(path, most);
      const bytes = contents.get(path);
      return bytes === undefined ? missing : contentOf(bytes, most);
    },
    open: path => {
      if (!changed.has(path)) return files.open(path);
      const bytes = contents.get(path);
      return bytes === undefined ? missing : { kind: 'open', file: openBytes(bytes) };
    },
    exists: path => (changed.has(path) ? contents.has(path) : files.exists(path)),
    modifiedAt: path => (changed.has(path) ? null : files.modifiedAt(path)),
  };
}

function isText(path: string): boolean {
  return isPost(path) || /^[^/]+\.ya?ml$/.test(path) || isWorkflow(path);
}

/** In groups, so that no more than one of them is too much. */
async function keep(contents: Map<string, Uint8Array>, paths: readonly string[], most: number, base: BaseCommit) {
  let left = mostOfAll;
  const size = most === mostText ? 200 : 4;
  for (let from = 0; from < paths.length && left > 0; from += size) {
    const group = paths.slice(from, from + size);
    for (const [index, bytes] of (await base.read(group, Math.min(most, left))).entries()) {
      if (bytes === null) continue;
      contents.set(group[index]!, bytes);
      left -= bytes.length;
    }
  }
}
