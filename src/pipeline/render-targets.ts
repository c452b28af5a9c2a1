import { z } from 'zod';
import { parseMarkdown } from '../content/markdown.ts';
import { schemaIssues } from '../content/schema-issues.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { type Issue, isError, issue } from '../model/issue.ts';
import type { RenderedTarget } from '../model/plan.ts';
import type { Post, TextPart } from '../model/post.ts';
import { checkLimits } from './check-limits.ts';
import type { ReadingWorld } from './world.ts';

/** One post for each of its accounts: overrides applied, rendered by the platform's adapter, held against its limits. */
export async function renderTargets(
  posts: readonly Post[],
  config: Config,
  world: ReadingWorld,
): Promise<RenderedTarget[]> {
  const adapters = new Map<string, Adapter>();
  for (const { platform } of Object.values(config.accounts)) {
    if (!adapters.has(platform)) adapters.set(platform, await world.adapters.load(platform));
  }
  return posts.flatMap(post =>
    post.accounts.map(name => {
      const account = config.accounts[name]!;
      return renderTarget(post, account, adapters.get(account.platform)!);
    }),
  );
}

function renderTarget(post: Post, account: Account, adapter: Adapter): RenderedTarget {
  const blocks = [account.platform, account.name].filter(name => Object.hasOwn(post.overrides, name));
  const options = readOptions(post, account, adapter, blocks);
  const text = readText(post, blocks);
  const issues = [...options.issues, ...text.issues];
  if (issues.some(isError)) return { post, account, payload: null, issues };
  const { file, media, link, positionOf } = post;
  const rendered = adapter.render({ text: text.parts, media, link, options: options.value, account, file, positionOf });
  issues.push(...rendered.issues);
  const positions = text.parts.map(part => part.position);
  const { payload } = rendered;
  issues.push(...checkLimits({ payload, post, account, limits: adapter.limits, positions }));
  return { post, account, payload, issues };
}

/** The account's options, then the platform's block, then the account's own: the nearer word wins. */
function readOptions(
  post: Post,
  account: Account,
  adapter: Adapter,
  blocks: readonly string[],
): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  let merged: Record<string, unknown> = account.options;
  for (const block of blocks) {
    const { text: _, ...options } = post.overrides[block]!;
    const parsed = adapter.options.safeParse(options);
    if (!parsed.success) {
      const source = { positionOf: post.positionOf, keyPositionOf: post.positionOf };
      const knownKeys = ['text', ...keysOf(adapter.options)];
      const prefix = ['overrides', block];
      const codes = { key: 'post.option', value: 'post.option' } as const;
      issues.push(...schemaIssues(parsed.error, source, { file: post.file, codes, prefix, knownKeys }));
    }
    merged = { ...merged, ...options };
  }
  const parsed = adapter.options.safeParse(merged);
  return { value: parsed.data ?? {}, issues };
}

/** The text of the nearest override that has one, else the post's own. */
function readText(post: Post, blocks: readonly string[]): { parts: readonly TextPart[]; issues: Issue[] } {
  const block = blocks.findLast(name => Object.hasOwn(post.overrides[name]!, 'text'));
  if (block === undefined) return { parts: post.text, issues: [] };
  const written = post.overrides[block]!.text;
  const field = ['overrides', block, 'text'];
  const position = post.positionOf(field);
  const place = { file: post.file, position, field: field.join('.') };
  if (typeof written !== 'string') return { parts: [], issues: [issue('post.option', place, '`text` is a text')] };
  const { parts, issues } = parseMarkdown(written, { file: post.file, line: position?.line ?? 1 });
  if (parts.length === 0) issues.push(issue('post.empty', place, `the text for ${block} is empty`));
  return { parts: parts.map(part => ({ ...part, position: position ?? part.position })), issues };
}

function keysOf(schema: Adapter['options']): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
