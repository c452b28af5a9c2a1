import { schemaIssues } from '../content/schema-issues.ts';
import { type Fits, type PiecePlace, splitText } from '../content/split.ts';
import type { Adapter, RenderInput } from '../model/adapter.ts';
import type { Issue } from '../model/issue.ts';
import { type Media, type Post, type Splitting, splitting as schema, type TextPart } from '../model/post.ts';
import { maximum } from './check-limits.ts';

/** The splitting that the nearest override block asks for, else the post's own. */
export function readSplitting(post: Post, blocks: readonly string[]): { value?: Splitting; issues: Issue[] } {
  const block = blocks.findLast(name => Object.hasOwn(post.overrides[name]!, 'splitting'));
  if (block === undefined) return { ...(post.splitting === undefined ? {} : { value: post.splitting }), issues: [] };
  const parsed = schema.safeParse(post.overrides[block]!.splitting);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const source = { positionOf: post.positionOf, keyPositionOf: post.positionOf };
  const codes = { key: 'post.option', value: 'post.option' } as const;
  const prefix = ['overrides', block, 'splitting'];
  const knownKeys = ['mode', 'numbering'];
  return { issues: schemaIssues(parsed.error, source, { file: post.file, codes, prefix, knownKeys }) };
}

/** A post as it is rendered: what a platform with threads would find too long is spread over more parts. */
export interface SplitInput {
  input: RenderInput<unknown>;
  /** What a reviewer should know of it. */
  notes: string[];
}

/**
 * Applies `splitting`. A post that fits stays as it is, as does one for a platform that has no threads. The adapter is
 * asked for every piece that is tried, since only it knows what a platform shows and counts.
 */
export function splitInput(
  input: RenderInput<unknown>,
  splitting: Splitting | undefined,
  adapter: Pick<Adapter, 'render' | 'limits'>,
): SplitInput {
  const { mode, numbering = false } = typeof splitting === 'object' ? splitting : { mode: splitting };
  const fits: Fits = (piece, place) => pieceFits(piece, place, input, adapter);
  // Where not even one character fits, what is too long is no text: a title, a link.
  const helps = () => makesThreads(input, adapter) && fits(shortest, { part: 0, opens: true });
  if (mode !== 'auto' || input.text.length === 0 || !helps()) return { input, notes: [] };
  const { pieces, places } = splitText(input.text, fits, { numbering });
  const text = { ...input, text: pieces, media: input.media.map(media => movedTo(media, places)) };
  if (pieces.length === input.text.length) return { input: text, notes: [] };
  return { input: text, notes: [`\`splitting\` makes ${pieces.length} parts of ${input.text.length}`] };
}

/** Media go with the first piece of their part; those of a part that an override's text has not stay with none. */
function movedTo(media: Media, places: readonly PiecePlace[]): Media {
  const index = places.findIndex(({ part, opens }) => opens && part === media.part - 1);
  return { ...media, part: index === -1 ? places.length + media.part : index + 1 };
}

/** Stands where other parts would stand, which a piece does not need in order to be counted. */
const shortest: TextPart = {
  nodes: [{ type: 'paragraph', children: [{ type: 'text', value: '…' }] }],
  position: { line: 1, column: 1 },
};

/** Some platforms take one part alone, and some adapters make one text of all parts. */
function makesThreads(input: RenderInput<unknown>, { render, limits }: Pick<Adapter, 'render' | 'limits'>): boolean {
  if (limits.parts?.max === 1) return false;
  const { payload } = render({ ...input, text: [shortest, shortest], media: [] });
  return payload.parts[1]?.text.includes('…') === true;
}

function pieceFits(
  piece: TextPart,
  { part, opens }: PiecePlace,
  input: RenderInput<unknown>,
  adapter: Pick<Adapter, 'render' | 'limits'>,
): boolean {
  const isFirst = part === 0 && opens;
  const number = isFirst ? 1 : 2;
  const media = opens ? input.media.filter(item => item.part === part + 1) : [];
  const { payload } = adapter.render({
    ...input,
    text: isFirst ? [piece] : [shortest, piece],
    media: media.map(item => ({ ...item, part: number })),
  });
  const counts = payload.parts[number - 1]?.counts ?? {};
  return Object.entries(adapter.limits.text).every(
    ([name, limit]) => (counts[name] ?? 0) <= maximum(limit, name, input.account),
  );
}
