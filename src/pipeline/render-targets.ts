import { z } from 'zod';
import { parseMarkdown } from '../content/markdown.ts';
import { schemaIssues, withoutFaults } from '../content/schema-issues.ts';
import type { Adapter, Attachment } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { type Issue, isError, issue, type Position } from '../model/issue.ts';
import type { RenderedTarget } from '../model/plan.ts';
import type { Media, Post, TextPart } from '../model/post.ts';
import { checkLimits } from './check-limits.ts';
import { contentIssues } from './policy/content-issues.ts';
import { readAttached } from './read-media.ts';
import { readSplitting, splitInput } from './split-text.ts';
import type { ReadingWorld } from './world.ts';

/** One post for each of its accounts: overrides applied, rendered by the platform's adapter, held against its limits. */
export async function renderTargets(
  post: Post,
  config: Config,
  adapters: ReadonlyMap<string, Adapter>,
  world: ReadingWorld,
): Promise<RenderedTarget[]> {
  const targets: RenderedTarget[] = [];
  for (const name of post.accounts) {
    const account = config.accounts[name]!;
    targets.push(await renderTarget(post, account, adapters.get(account.platform)!, config, world));
  }
  return targets;
}

async function renderTarget(
  post: Post,
  account: Account,
  adapter: Adapter,
  config: Config,
  world: ReadingWorld,
): Promise<RenderedTarget> {
  // An account may be called as its platform is: its block is one, and what is wrong in it is said once.
  const names = [...new Set([account.platform, account.name])];
  const blocks = names.filter(name => Object.hasOwn(post.overrides, name));
  const options = readOptions(post, account, adapter, blocks);
  const text = await readText(post, blocks);
  const splitting = readSplitting(post, blocks);
  const named = options.issues.some(isError) ? [] : (adapter.attachments?.(options.value) ?? []);
  const attached = named.length === 0 ? nothingAttached : await readAttachments(named, post, blocks, config, world);
  const lost = homelessMedia(post, account, text.parts.length);
  const issues = [...options.issues, ...text.issues, ...splitting.issues, ...attached.issues, ...lost];
  const able = { isRemovable: adapter.remove !== undefined, isEditable: adapter.update !== undefined };
  const isFaulty = issues.some(isError);
  // Without what could not be read its text is as long as it is.
  const value = options.issues.some(isError) ? options.remains : options.value;
  if (isFaulty && (value === undefined || [...text.issues, ...splitting.issues].some(isError))) {
    return { post, account, payload: null, issues, notes: [], ...able };
  }
  const { file, media, link, positionOf } = post;
  const whole = { text: text.parts, media, attached: attached.media, link, options: value, account, file, positionOf };
  const { input, notes } = splitInput(whole, splitting.value, adapter);
  const { payload, ...said } = adapter.render(input);
  const limited = checkLimits({ payload, post, account, limits: adapter.limits, parts: input.text });
  const spoken = { payload, options: value as Record<string, unknown>, post, account, parts: input.text };
  const found = [...said.issues, ...limited, ...(await contentIssues(spoken, config.policies))];
  if (isFaulty) {
    issues.push(...found.filter(({ code }) => code.startsWith('text.')));
    return { post, account, payload: null, issues, notes: [], ...able };
  }
  issues.push(...found);
  const all = [...agentNotes(post), ...notes, ...(said.notes ?? [])];
  return { post, account, payload, issues, notes: all, ...able };
}

/** A reviewer is told whose words they are. */
function agentNotes({ agent }: Post): string[] {
  if (agent === undefined) return [];
  const model = agent.model === undefined ? '' : ` with the model ${agent.model}`;
  return [`an agent proposed it: ${agent.tool}${model}, for ${agent.principal}`];
}

/** Media for a part that the text of this account does not have would be lost. */
function homelessMedia(post: Post, account: Account, parts: number): Issue[] {
  // What the post's own text has no part for was said when the post was read.
  if (parts >= post.text.length) return [];
  return post.media
    .filter(({ part }) => part > Math.max(parts, 1) && part <= post.text.length)
    .map(({ file, index, part }) => {
      const field = ['media', index, 'part'];
      const place = { file: post.file, position: post.positionOf(field), field: field.join('.') };
      const message = `${account.name}: ${file} is for part ${part}; the text for this account has ${counted(parts)}`;
      return issue('media.part', place, message);
    });
}

function counted(parts: number): string {
  return parts === 1 ? 'one part' : `${parts} parts`;
}

const nothingAttached = { media: new Map<string, Media>(), issues: [] as Issue[] };

/** The files that options name, relative to the post as its media are. */
async function readAttachments(
  found: readonly Attachment[],
  post: Post,
  blocks: readonly string[],
  config: Config,
  world: ReadingWorld,
): Promise<{ media: Map<string, Media>; issues: Issue[] }> {
  const media = new Map<string, Media>();
  const issues: Issue[] = [];
  for (const { field, file, kind } of found) {
    // The nearest block that has it, or the account's own options, which stand in no post.
    const block = blocks.findLast(name => Object.hasOwn(post.overrides[name]!, String(field[0])));
    const path = block === undefined ? ['accounts'] : ['overrides', block, ...field];
    const place = { file: post.file, position: post.positionOf(path), field: path.join('.') };
    const read = await readAttached(file, kind, place, config, world);
    if (read.media !== null) media.set(file, read.media);
    issues.push(...read.issues);
  }
  return { media, issues };
}

/**
 * The account's options, then the platform's block, then the account's own: the nearer word wins. What remains without the
 * faulty ones is undefined where one that has to be there is among them.
 */
function readOptions(
  post: Post,
  account: Account,
  adapter: Adapter,
  blocks: readonly string[],
): { value: unknown; remains: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  let merged: Record<string, unknown> = account.options;
  for (const block of blocks) {
    const { text: _, splitting: __, ...options } = post.overrides[block]!;
    const parsed = adapter.options.safeParse(options);
    if (!parsed.success) {
      const source = { positionOf: post.positionOf, keyPositionOf: post.positionOf };
      const knownKeys = ['text', 'splitting', ...keysOf(adapter.options)];
      const prefix = ['overrides', block];
      const codes = { key: 'post.option', value: 'post.option' } as const;
      issues.push(...schemaIssues(parsed.error, source, { file: post.file, codes, prefix, knownKeys }));
    }
    merged = { ...merged, ...options };
  }
  const parsed = adapter.options.safeParse(merged);
  if (!parsed.success && issues.length === 0) {
    // Each block is sound by itself, and they contradict each other or the account's own options.
    const place = { file: post.file, position: post.positionOf(['overrides']), field: 'overrides' };
    const said = parsed.error.issues.map(({ path, message }) => `${[...path, ''].join('.').slice(0, -1)} ${message}`);
    issues.push(issue('post.option', place, `${account.name}: ${said.join('; ').trim()}`));
  }
  const remains = parsed.success ? parsed : adapter.options.safeParse(withoutFaults(merged, parsed.error));
  return { value: parsed.data ?? {}, remains: remains.data, issues };
}

/** The text of the nearest override that has one, else the post's own. */
async function readText(
  post: Post,
  blocks: readonly string[],
): Promise<{ parts: readonly TextPart[]; issues: Issue[] }> {
  const block = blocks.findLast(name => Object.hasOwn(post.overrides[name]!, 'text'));
  if (block === undefined) return { parts: post.text, issues: [] };
  const written = post.overrides[block]!.text;
  const field = ['overrides', block, 'text'];
  const place = () => ({ file: post.file, position: post.positionOf(field), field: field.join('.') });
  if (typeof written !== 'string') return { parts: [], issues: [issue('post.option', place(), '`text` is a text')] };
  const { parts, issues } = await parseMarkdown(written, { file: post.file, line: 1 });
  const found = issues.map(each => ({ ...each, ...placed(post.positionOf(field)) }));
  if (parts.length === 0) found.push(issue('post.empty', place(), `the text for ${block} is empty`));
  return { parts: parts.map(part => placedLater(part, () => post.positionOf(field))), issues: found };
}

/** Where the text stands is asked only where something is wrong with it: finding it means reading the YAML as a tree. */
function placedLater(part: TextPart, find: () => Position | null): TextPart {
  return {
    nodes: part.nodes,
    get position() {
      return find() ?? part.position;
    },
  };
}

function placed(position: Position | null): Pick<Issue, 'line' | 'column'> {
  return { line: position?.line ?? null, column: position?.column ?? null };
}

function keysOf(schema: Adapter['options']): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
