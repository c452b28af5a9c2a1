import { z } from 'zod';
import { decodeText } from '../content/decode.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { findHiddenText } from '../content/hidden-text.ts';
import { schemaIssues, withoutFaults } from '../content/schema-issues.ts';
import { parseYaml } from '../content/yaml-source.ts';
import type { Config } from '../model/config.ts';
import { type Issue, isError, issue, type Position } from '../model/issue.ts';
import { isPlainFrontMatter } from '../model/plain-front-matter.ts';
import type { FileEntry, Files } from '../model/ports.ts';
import { frontMatter, type Post } from '../model/post.ts';
import { idFromPath } from './post-files.ts';
import { expandAccounts, understandPost } from './understand-post.ts';
import type { ReadingWorld } from './world.ts';

/** A post file as far as it could be read. */
export interface ReadPost {
  file: string;
  /** Null where the file could not be read that far. */
  id: string | null;
  /** The accounts it is for, as far as they are known: a faulty post is shown as blocked for each. */
  accounts: string[];
  /** Null where the file has errors. */
  post: Post | null;
  /** Of a file with errors, what is sound of it: looked at for what else is wrong, and for nothing more. */
  remains: Post | null;
  issues: Issue[];
}

const mostBytes = 1024 * 1024;
const knownKeys = Object.keys(frontMatter.shape);
const innerKeys = ['file', 'alt', 'url', 'part', 'mode', 'numbering', 'tool', 'model', 'principal'];
const codes = { key: 'post.key', value: 'post.value' } as const;

/**
 * Bytes, text, front matter, then what they mean: each step where the one before found something sound. Fields with faults
 * are left out, so that what is wrong elsewhere is said at the same time.
 */
export async function readPost(entry: FileEntry, config: Config, world: ReadingWorld): Promise<ReadPost> {
  const file = entry.path;
  const text = readText(entry, world.files);
  if (typeof text !== 'string') return faulty(file, [text]);
  const hidden = hiddenIssues(text, file);
  const split = splitFrontMatter(text, file);
  if (split.kind === 'faulty') return faulty(file, [...split.issues, ...hidden]);
  const source = parseYaml(split.yaml, { file, kind: 'post', lineOffset: split.yamlLine - 1 });
  const earlier = [...source.issues, ...hidden];
  const { value } = source;
  const parsed = isPlainFrontMatter(value) ? { success: true as const, data: value } : frontMatter.safeParse(value);
  if (!parsed.success) {
    const found =
      source.issues.length > 0 ? [] : schemaIssues(parsed.error, source, { file, codes, knownKeys, innerKeys });
    const known = { ...faulty(file, [...earlier, ...found]), ...soundPart(source.value, file, config) };
    const sound = frontMatter.safeParse(withoutFaults(value, parsed.error)).data;
    if (sound === undefined) return known;
    const { post, issues } = await understandPost({ data: sound, source, file }, { ...split, text }, config, world);
    // What was left out may be what it would publish.
    const further = issues.filter(({ code }) => code !== 'post.empty');
    return { ...known, remains: post, issues: [...known.issues, ...further] };
  }
  const front = { data: parsed.data, source, file };
  const { post, issues } = await understandPost(front, { ...split, text }, config, world);
  const all = [...earlier, ...issues];
  const read = all.some(isError) ? { post: null, remains: post } : { post, remains: null };
  return { file, id: post.id, accounts: post.accounts, ...read, issues: all };
}

function faulty(file: string, issues: Issue[]): ReadPost {
  return { file, id: null, accounts: [], post: null, remains: null, issues };
}

/** Of front matter with faults: the id and accounts where those are sound, so that a plan can show what is blocked. */
function soundPart(value: unknown, file: string, config: Config): Pick<ReadPost, 'id' | 'accounts'> {
  const known = z.object({ id: z.string().optional(), accounts: z.array(z.string()) }).safeParse(value).data;
  if (known === undefined) return { id: null, accounts: [] };
  return { id: known.id ?? idFromPath(file, config.posts), accounts: expandAccounts(known.accounts, config).accounts };
}

function readText(entry: FileEntry, files: Files): string | Issue {
  const place = { file: entry.path };
  if (entry.kind === 'symlink') return issue('post.symlink', place, `${entry.path} is a symbolic link`);
  const content = files.read(entry.path, mostBytes);
  if (content.kind === 'too-large') return issue('post.size', place, `${entry.path} has ${content.size} bytes`);
  if (content.kind !== 'file') return issue('post.symlink', place, `${entry.path} cannot be read (${content.kind})`);
  const text = decodeText(content.bytes);
  if (text === null) return issue('post.encoding', place, `${entry.path} is not UTF-8`);
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replaceAll('\r\n', '\n') : plain;
}

function hiddenIssues(text: string, file: string): Issue[] {
  return findHiddenText(text).map(({ index, name }) =>
    issue('post.hidden-text', { file, position: positionAt(text, index) }, `${name} stands here`),
  );
}

function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
