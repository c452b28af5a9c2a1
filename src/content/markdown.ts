import type { Issue } from '../model/issue.ts';
import type { TextPart } from '../model/post.ts';
import { plainParts } from './plain-markdown.ts';

export interface MarkdownPlace {
  file: string;
  /** The line of the file on which the text begins. */
  line: number;
}

/**
 * Markdown as the parts of a thread: a thematic break begins the next one. The parser is loaded with the first text that
 * needs it: to load it takes longer than to read the one post that most runs have to read.
 */
export async function parseMarkdown(
  body: string,
  place: MarkdownPlace,
): Promise<{ parts: TextPart[]; issues: Issue[] }> {
  const plain = plainParts(body, place.line);
  if (plain !== null) return { parts: plain, issues: [] };
  const { parseWithTree } = await import('./markdown-tree.ts');
  return parseWithTree(body, place);
}
