import type { Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { FileEntry } from '../model/ports.ts';
import type { ReadPost } from './read-post.ts';
import type { ReadingWorld } from './world.ts';

/** The files below the folder of posts that are posts, sorted by path. */
export function postFiles(config: Config, { files }: ReadingWorld): FileEntry[] {
  return files.list(config.posts).filter(entry => isPost(entry.path));
}

/** Without the folder there would be nothing to do, and a misspelt name would look the same. */
export function missingFolder(config: Config, { files }: ReadingWorld): Issue[] {
  if (files.exists(config.posts)) return [];
  const place = { file: config.file, position: config.positionOf(['posts']), field: 'posts' };
  return [issue('config.posts', place, `there is no folder ${config.posts}`)];
}

/** Why a path that a person named is no post. */
export function noPost(path: string, config: Config, { files }: ReadingWorld): Issue {
  const found = files.exists(path);
  const inside = path.startsWith(`${config.posts}/`) && isPost(path);
  const message = found ? `${path} is not a post below ${config.posts}/` : `there is no file ${path}`;
  const remedy = found
    ? 'A post is a .md file below that folder.'
    : 'Correct the path; it is relative to the repository.';
  return issue(inside ? 'post.missing' : 'post.outside', { file: path }, message, remedy);
}

export function isPost(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** The path below the folder of posts, without its ending. */
export function idFromPath(file: string, folder: string): string {
  return file.slice(folder.length + 1).replace(/\.(?:md|markdown)$/i, '');
}

/** Which ids are there. Finds posts with one id: they would be one target in the ledger, so neither is sent. */
export class Ids {
  readonly #folder: string;
  readonly #files = new Map<string, string | string[]>();
  /** Those that their paths would give to files that could not be read so far. */
  readonly #unread = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Of all post files that are there, sound or not. */
  has(id: string): boolean {
    return this.#files.has(id) || this.#unread.has(id);
  }

  get size(): number {
    return this.#files.size + this.#unread.size;
  }

  add({ id, file }: Pick<ReadPost, 'id' | 'file'>): void {
    if (id === null) {
      this.#unread.add(idFromPath(file, this.#folder));
      return;
    }
    const known = this.#files.get(id);
    // Nearly every id is there once: a list for each would cost more than all the names.
    if (known === undefined) this.#files.set(id, file);
    else this.#files.set(id, [...(typeof known === 'string' ? [known] : known), file]);
  }

  names(): Iterable<string> {
    return this.#files.keys();
  }

  /** The files whose id others have too, each with those others. */
  duplicates(): Map<string, { id: string; others: string[] }> {
    const found = new Map<string, { id: string; others: string[] }>();
    for (const [id, files] of this.#files) {
      if (typeof files === 'string') continue;
      for (const file of files) found.set(file, { id, others: files.filter(other => other !== file) });
    }
    return found;
  }
}

/** The same post with the fault that others have its id. */
export function withDuplicate<T extends ReadPost>(read: T, { id, others }: { id: string; others: string[] }): T {
  const position = read.post?.idFrom === 'front-matter' ? read.post.positionOf(['id']) : null;
  const place = { file: read.file, position, field: position === null ? null : 'id' };
  const duplicate = issue('post.duplicate-id', place, `${others.join(' and ')} has the id ${id} too`);
  return { ...read, post: null, issues: [...read.issues, duplicate] };
}
