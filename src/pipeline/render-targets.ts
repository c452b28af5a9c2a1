import { z } from 'zod';
import { parseMarkdown } from '../content/markdown.ts';
import { schemaIssues } from '../content/schema-issues.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { type Issue, isError, issue, type Position } from '../model/issue.ts';
import type { RenderedTarget } from '../model/plan.ts';
import type { Post, TextPart } from '../model/post.ts';
import { checkLimits } from './check-limits.ts';

/** One post for each of its accounts: overrides applied, rendered by the platform's adapter, held against its limits. */
export function renderTargets(post: Post, config: Config, adapters: ReadonlyMap<string, Adapter>): RenderedTarget[] {
  return post.accounts.map(name => {
    const account = config.accounts[name]!;
    return renderTarget(post, account, adapters.get(account.platform)!);
  });
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
  const { payload } = rendered;
  issues.push(...checkLimits({ payload, post, account, limits: adapter.limits, parts: text.parts }));
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
  const place = () => ({ file: post.file, position: post.positionOf(field), field: field.join('.') });
  if (typeof written !== 'string') return { parts: [], issues: [issue('post.option', place(), '`text` is a text')] };
  const { parts, issues } = parseMarkdown(written, { file: post.file, line: 1 });
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
