import type { Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { Post } from '../model/post.ts';
import type { ReadPost } from './read-post.ts';
import { readPost } from './read-post.ts';
import type { ReadingWorld } from './world.ts';

/** Reads every post below the folder of posts; all faults of all files at once. */
export async function readPosts(config: Config, world: ReadingWorld): Promise<ReadPost[]> {
  const posts: ReadPost[] = [];
  for (const entry of world.files.list(config.posts)) {
    if (!isPost(entry.path)) continue;
    posts.push(await readPost(entry, config, world));
  }
  return withDuplicates(posts);
}

/** Reads only these files, for a person who is writing one. */
export async function readSomePosts(
  paths: readonly string[],
  config: Config,
  world: ReadingWorld,
): Promise<ReadPost[]> {
  const wanted = new Set(paths);
  const all = await readPosts(config, world);
  const found = all.filter(post => wanted.has(post.file));
  const rest = paths.filter(path => !all.some(post => post.file === path));
  return [...found, ...rest.map(path => outsider(path, config, world))];
}

function outsider(path: string, config: Config, world: ReadingWorld): ReadPost {
  const inside = path.startsWith(`${config.posts}/`) && isPost(path);
  const found = world.files.exists(path);
  const message = !found ? `there is no file ${path}` : `${path} is not a post below ${config.posts}/`;
  const remedy = !found
    ? 'Correct the path; it is relative to the repository.'
    : 'A post is a .md file below that folder.';
  const code = inside ? 'post.missing' : 'post.outside';
  return { file: path, id: null, accounts: [], post: null, issues: [issue(code, { file: path }, message, remedy)] };
}

function isPost(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Two posts with one id would be one target in the ledger: neither is sent. */
function withDuplicates(posts: ReadPost[]): ReadPost[] {
  const byId = groupById(posts);
  return posts.map(read => {
    const same = read.id === null ? [] : (byId.get(read.id) ?? []);
    if (same.length < 2) return read;
    const others = same.filter(other => other !== read).map(other => other.file);
    return { ...read, post: null, issues: [...read.issues, duplicateIssue(read, others)] };
  });
}

function groupById(posts: readonly ReadPost[]): Map<string | null, ReadPost[]> {
  const groups = new Map<string | null, ReadPost[]>();
  for (const post of posts) {
    const group = groups.get(post.id);
    if (group === undefined) groups.set(post.id, [post]);
    else group.push(post);
  }
  return groups;
}

function duplicateIssue(read: ReadPost, others: string[]): Issue {
  const position = positionOfId(read.post);
  const place = { file: read.file, position, field: position === null ? null : 'id' };
  return issue('post.duplicate-id', place, `${others.join(' and ')} has the id ${read.id} too`);
}

function positionOfId(post: Post | null) {
  return post?.idFrom === 'front-matter' ? post.positionOf(['id']) : null;
}
