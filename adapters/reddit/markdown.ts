import type { Code, Link, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { defaultHandlers, type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import { withLink } from '../kit/written-links.ts';

/**
 * The tree as Reddit's Markdown, which has rules of its own: two blanks break a line where a backslash does not, a `#`
 * makes a heading without a blank behind it, `^` raises a word, `_` inside a word is a letter, and fenced code is not
 * known by the old site. https://www.reddit.com/wiki/markdown
 */
export function redditMarkdown(nodes: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: nodes.map(node => withBreaks(node)) };
  return toMarkdown(root, options).trimEnd();
}

const options: Options = {
  bullet: '-',
  emphasis: '*',
  incrementListMarker: true,
  listItemIndent: 'one',
  // `<https://…>` is not a link everywhere; see `link`.
  resourceLink: true,
  handlers: { break: lineBreak, code, link, text },
  unsafe: [
    { character: '#', atBreak: true },
    { character: '^', inConstruct: 'phrasing' },
  ],
};

/** An address as a paragraph of its own. */
export function linkParagraph(url: string): string {
  const shown: Link = { type: 'link', url, title: null, children: [{ type: 'text', value: url }] };
  return redditMarkdown([{ type: 'paragraph', children: [shown] }]);
}

/** Whether the text leads to that address already, in words or behind some. */
export function leadsTo(text: string, url: string): boolean {
  return text.includes(`](${encoded(url)})`) || withLink(text, url) === text;
}

/** Lines stay lines, as on the platforms that show plain text: Reddit would join them. */
function withBreaks<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const isWords = node.type === 'link' || node.type === 'heading';
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type !== 'text') return [withBreaks(child)];
    return isWords ? [{ ...child, value: child.value.replaceAll('\n', ' ') }] : lines(child.value);
  });
  return { ...node, children } as T;
}

function lines(value: string): PhrasingContent[] {
  return value.split('\n').flatMap((line, index): PhrasingContent[] => {
    const text: PhrasingContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return index === 0 ? text : [{ type: 'break' }, ...text];
  });
}

function lineBreak(_: unknown, __: unknown, { stack }: State): string {
  return stack.includes('headingAtx') ? ' ' : '  \n';
}

/** Indented, which every surface knows; not after a list or other code, whose part it would be, nor where blanks are cut off. */
function code(node: Code, parent: Parents | undefined, state: State, info: Info): string {
  const siblings = (parent?.children ?? []) as Nodes[];
  const before = siblings[siblings.indexOf(node) - 1]?.type;
  const isApart = parent?.type === 'root' && before !== undefined && before !== 'list' && before !== 'code';
  const hasEdges = /^\s*$/.test(node.value) || /^\s*\n|\n\s*$/.test(node.value);
  if (!isApart || hasEdges) return defaultHandlers.code({ ...node, lang: null, meta: null }, parent, state, info);
  return node.value.replace(/^(?=.)/gm, '    ');
}

/**
 * An address that stands alone is found by Reddit; written bare, nothing in it is taken for Markdown. A title, which not
 * every surface shows, follows in brackets, as on the platforms that show plain text.
 */
function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  const [only, ...others] = node.children;
  const isBare =
    only?.type === 'text' &&
    others.length === 0 &&
    only.value === node.url &&
    !node.title &&
    /^https?:\/\/[\w./?=&%#:~+-]*[\w/]$/.test(node.url) &&
    !/\w$/.test(info.before) &&
    /^(?:$|[\s.,;:!?])/.test(info.after);
  if (isBare) return node.url;
  const shown = defaultHandlers.link({ ...node, url: encoded(node.url), title: null }, parent, state, info);
  return node.title ? `${shown} (${state.safe(node.title, { before: '(', after: ')' })})` : shown;
}

/** A bracket in an address would end the link early for one parser or the other. */
function encoded(url: string): string {
  return url.replace(/[()<>\s\\]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Two tildes draw a line through what they enclose, and are meant to. */
function text(node: { type: 'text'; value: string }, parent: Parents | undefined, state: State, info: Info): string {
  const safe = defaultHandlers.text(node, parent, state, info);
  return safe.replace(/(?<=\w)\\_(?=\w)/g, '_').replace(/(?<!\\)\\~~(?!~)/g, '~~');
}
