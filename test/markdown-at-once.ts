import type { MarkdownPlace } from '../src/content/markdown.ts';
import { parseWithTree } from '../src/content/markdown-tree.ts';
import { plainParts } from '../src/content/plain-markdown.ts';

/** What `parseMarkdown` gives, where the parser is loaded already. */
export function markdownAtOnce(body: string, place: MarkdownPlace): ReturnType<typeof parseWithTree> {
  const parts = plainParts(body, place.line);
  return parts === null ? parseWithTree(body, place) : { parts, issues: [] };
}
