import { sha256 } from '../content/digest.ts';
import { findLeftOvers, type LeftOver } from '../content/machine-text.ts';
import { parseMarkdown } from '../content/markdown.ts';
import { nearest } from '../content/schema-issues.ts';
import { parseMoment } from '../content/time.ts';
import type { YamlSource } from '../content/yaml-source.ts';
import type { Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { Moment } from '../model/moment.ts';
import type { FrontMatter, Post } from '../model/post.ts';
import { idFromPath } from './post-files.ts';
import { readMedia } from './read-media.ts';
import type { ReadingWorld } from './world.ts';

/** Front matter that has the right form, and where its fields stand. */
export interface SoundFrontMatter {
  data: FrontMatter;
  source: YamlSource;
  file: string;
}

export interface PostText {
  /** The whole file, with LF line ends. */
  text: string;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** From front matter and text to a post, with what only the config and the files can tell. */
export async function understandPost(
  front: SoundFrontMatter,
  { text, body, bodyLine }: PostText,
  config: Config,
  world: ReadingWorld,
): Promise<{ post: Post; issues: Issue[] }> {
  const { data, source, file } = front;
  const markdown = await parseMarkdown(body, { file, line: bodyLine });
  const accounts = expandAccounts(data.accounts, config);
  const when = readTime(front, config);
  const retract = readNamed(front, 'retract', accounts.accounts, config);
  const update = readNamed(front, 'update', accounts.accounts, config);
  const media = await readMedia(front, Math.max(markdown.parts.length, 1), config, world);
  const post: Post = {
    id: data.id ?? idFromPath(file, config.posts),
    idFrom: data.id === undefined ? 'path' : 'front-matter',
    ...(data.again === undefined ? {} : { again: data.again }),
    file,
    accounts: accounts.accounts,
    publishAt: when.moment,
    late: data.late ?? null,
    link: data.link ?? null,
    retract: retract.accounts,
    update: update.accounts,
    ...(data.agent === undefined ? {} : { agent: data.agent }),
    ...(data.splitting === undefined ? {} : { splitting: data.splitting }),
    media: media.media,
    overrides: data.overrides ?? {},
    text: markdown.parts,
    // Only planning asks for it: validating ten thousand posts should not pay for ten thousand digests.
    get source() {
      return sha256(text);
    },
    positionOf: source.positionOf,
  };
  const issues = [
    ...unknownAccounts(front, accounts.unknown, config),
    ...when.issues,
    ...retract.issues,
    ...update.issues,
    ...media.issues,
    ...markdown.issues,
    ...overrideIssues(front, accounts.accounts, config, world.adapters.ids),
    ...idIssues(front, post),
    ...emptyIssues(post, bodyLine),
    ...leftOverIssues(body, file, bodyLine),
  ];
  return { post, issues };
}

function leftOverIssues(body: string, file: string, bodyLine: number): Issue[] {
  return findLeftOvers(body).map(({ kind, index, found }) => {
    const before = body.slice(0, index).split('\n');
    const position = { line: bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
    return issue(`text.${kind}`, { file, position }, `${leftOvers[kind]}: ${found}`);
  });
}

const leftOvers = {
  placeholder: 'a placeholder stands here',
  unfinished: 'something is still to be done here',
  'machine-talk': 'this seems to be said about the post',
  'error-message': 'this seems to be an error message',
  fenced: 'a code block is around the whole text',
} as const satisfies Record<LeftOver['kind'], string>;

/** Accounts by name, groups replaced by their members; each account once, in the order of first mention. */
export function expandAccounts(names: readonly string[], config: Config): { accounts: string[]; unknown: number[] } {
  const accounts = new Set<string>();
  const unknown: number[] = [];
  for (const [index, name] of names.entries()) {
    const members = Object.hasOwn(config.groups, name) ? config.groups[name]! : [name];
    const known = members.filter(member => Object.hasOwn(config.accounts, member));
    if (known.length === 0) unknown.push(index);
    for (const member of known) accounts.add(member);
  }
  return { accounts: [...accounts], unknown };
}

function fieldIssue(
  code: IssueCode,
  { file, source }: SoundFrontMatter,
  field: (string | number)[],
  message: string,
): Issue {
  return issue(code, { file, position: source.positionOf(field), field: field.join('.') }, message);
}

function unknownAccounts(front: SoundFrontMatter, unknown: readonly number[], config: Config): Issue[] {
  const known = [...Object.keys(config.accounts), ...Object.keys(config.groups)];
  return unknown.map(index => {
    const name = front.data.accounts[index]!;
    const near = nearest(name, known);
    const hint = near === null ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
    return fieldIssue('post.account', front, ['accounts', index], `there is no account or group ${name}; ${hint}`);
  });
}

function readTime(front: SoundFrontMatter, config: Config): { moment: Moment | null; issues: Issue[] } {
  const written = front.data.publish_at;
  if (written === undefined) return { moment: null, issues: [] };
  const read = parseMoment(written, config.timezone);
  if ('moment' in read) return { moment: read.moment, issues: [] };
  const code = read.fault === 'zone' ? 'post.time-zone' : 'post.time';
  return { moment: null, issues: [fieldIssue(code, front, ['publish_at'], read.message)] };
}

/** All of its accounts, or some. Taking a post back from where it does not go is a slip, and so is changing it there. */
function readNamed(
  front: SoundFrontMatter,
  field: 'retract' | 'update',
  own: readonly string[],
  config: Config,
): { accounts: readonly string[]; issues: Issue[] } {
  const named = front.data[field];
  if (named === undefined || named === true) return { accounts: named === true ? own : [], issues: [] };
  const expanded = named.map(name => expandAccounts([name], config).accounts);
  const issues = named.flatMap((name, index) => {
    if (expanded[index]!.some(account => own.includes(account))) return [];
    return [fieldIssue('post.account', front, [field, index], `${name} is no account of this post`)];
  });
  return { accounts: expanded.flat().filter(account => own.includes(account)), issues };
}

/** An override is for an account or for a platform; one that reaches no account of the post is likely a slip. */
function overrideIssues(
  front: SoundFrontMatter,
  accounts: readonly string[],
  config: Config,
  platforms: readonly string[],
): Issue[] {
  const names = Object.keys(front.data.overrides ?? {});
  return names.flatMap(name => {
    const reaches = accounts.some(account => account === name || config.accounts[account]?.platform === name);
    if (reaches) return [];
    const known = [...Object.keys(config.accounts), ...platforms];
    if (known.includes(name)) {
      return [fieldIssue('post.override-unused', front, ['overrides', name], `${name} is no account of this post`)];
    }
    const near = nearest(name, known);
    const hint = near === null ? '' : `; did you mean ${near}?`;
    return [
      fieldIssue('post.override', front, ['overrides', name], `${name} is neither an account nor a platform${hint}`),
    ];
  });
}

/** An id stands in file names, in `POST@ACCOUNT` and in the ledger. */
function idIssues(front: SoundFrontMatter, post: Post): Issue[] {
  if (/^[\p{L}\p{N}_](?:[\p{L}\p{N}_. /-]*[\p{L}\p{N}_-])?$/u.test(post.id) && !post.id.includes('//')) return [];
  const message = `${JSON.stringify(post.id)} is no id`;
  if (post.idFrom === 'front-matter') return [fieldIssue('post.id', front, ['id'], message)];
  return [issue('post.id', { file: front.file }, message, 'Rename the file, or give the post an `id`.')];
}

function emptyIssues(post: Post, bodyLine: number): Issue[] {
  if (post.text.length > 0 || post.media.length > 0 || post.link !== null) return [];
  return [
    issue('post.empty', { file: post.file, position: { line: bodyLine, column: 1 } }, 'there is nothing to publish'),
  ];
}
