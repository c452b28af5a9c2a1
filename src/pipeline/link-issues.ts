import type { Nodes } from 'mdast';
import { parseMarkdown } from '../content/markdown.ts';
import type { Config } from '../model/config.ts';
import { type Issue, type IssuePlace, issue } from '../model/issue.ts';
import type { LinkFinding, LinkProbe } from '../model/ports.ts';
import type { Post } from '../model/post.ts';
import { readPost } from './read-post.ts';
import type { ReadingWorld } from './world.ts';

/** So many links are asked for, so many at once, and so long, in milliseconds; of the rest nothing is known. */
const mostLinks = 50;
const atOnce = 8;
const longest = 60_000;

export interface Asking {
  probe: LinkProbe;
  signal: AbortSignal;
}

export interface LinkIssues {
  issues: Issue[];
  /** How many links there are, each once; and of how many it is not known whether they lead anywhere. */
  links: number;
  unknown: number;
}

/** Asks where the links of some posts lead, each once, and tells of those that lead nowhere. What is not known is no fault. */
export async function linkIssues(
  files: readonly string[],
  config: Config,
  world: ReadingWorld,
  { probe, signal }: Asking,
): Promise<LinkIssues> {
  const places = new Map<string, IssuePlace[]>();
  for (const file of new Set(files)) {
    const { post } = await readPost({ path: file, kind: 'file' }, config, world);
    for (const { url, place } of post === null ? [] : await linksOf(post)) {
      const known = places.get(url) ?? [];
      // One that stands twice in a post is told there once.
      if (!known.some(each => each.file === file)) places.set(url, [...known, place]);
    }
  }
  const urls = [...places.keys()].slice(0, mostLinks);
  const found = await askAll(urls, probe, AbortSignal.any([signal, AbortSignal.timeout(longest)]));
  const issues = urls.flatMap((url, index) => {
    const finding = found[index]!;
    if (finding.kind !== 'gone') return [];
    const message = `${url.slice(0, 200)} leads nowhere: ${finding.why}`;
    return places.get(url)!.map(place => issue('link.gone', place, message));
  });
  const known = found.filter(({ kind }) => kind !== 'unknown').length;
  return { issues, links: places.size, unknown: places.size - known };
}

/** In their order. */
async function askAll(urls: readonly string[], probe: LinkProbe, signal: AbortSignal): Promise<LinkFinding[]> {
  const found: LinkFinding[] = [];
  for (let from = 0; from < urls.length; from += atOnce) {
    const group = urls.slice(from, from + atOnce);
    const isOver = signal.aborted;
    found.push(
      ...(await Promise.all(group.map(url => (isOver ? ({ kind: 'unknown' } as const) : probe(url, signal))))),
    );
  }
  return found;
}

/** Of its text and of those that accounts have instead, and of its card. */
async function linksOf(post: Post): Promise<{ url: string; place: IssuePlace }[]> {
  const { file, positionOf } = post;
  const found = post.text.flatMap(({ nodes, position }) => linksIn(nodes, { file, position }));
  for (const [name, { text }] of Object.entries(post.overrides)) {
    if (typeof text !== 'string') continue;
    const field = ['overrides', name, 'text'];
    const place = { file, position: positionOf(field), field: field.join('.') };
    const { parts } = await parseMarkdown(text, { file, line: 1 });
    found.push(...parts.flatMap(({ nodes }) => linksIn(nodes, place)));
  }
  if (post.link !== null)
    found.push({ url: post.link, place: { file, position: positionOf(['link']), field: 'link' } });
  return found;
}

function linksIn(nodes: readonly Nodes[], place: IssuePlace): { url: string; place: IssuePlace }[] {
  return nodes.flatMap(node => {
    const own = node.type === 'link' ? [{ url: node.url, place }] : [];
    return 'children' in node ? [...own, ...linksIn(node.children, place)] : own;
  });
}
