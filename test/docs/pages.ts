import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'adapters/README.md'] as const;

export function readPage(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(path: string, language: string): string[] {
  return nodesOf(path).flatMap(node => (node.type === 'code' && node.lang === language ? [node.value] : []));
}

/** The lines of a page's shell blocks. */
export function commandsOf(path: string): string[] {
  return blocksOf(path, 'sh').flatMap(text => text.split('\n'));
}

/** Where a page's links lead. */
export function linksOf(path: string): string[] {
  return nodesOf(path).flatMap(node => (node.type === 'link' ? [node.url] : []));
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(path: string): string[] {
  return nodesOf(path).flatMap(node => (node.type === 'heading' ? [anchor(textOf(node))] : []));
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function nodesOf(path: string): Nodes[] {
  return flatten(treeOf(path));
}

const trees = new Map<string, Root>();

/** Parsed once: the tables of the README are long. */
function treeOf(path: string): Root {
  const tree = trees.get(path) ?? fromMarkdown(readPage(path));
  trees.set(path, tree);
  return tree;
}

function flatten(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flatten)] : [node];
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The lines of the shell blocks under one heading, up to the next heading of any depth. */
export function commandsUnder(path: string, heading: string): string[] {
  const { children } = treeOf(path);
  const from = children.findIndex(node => node.type === 'heading' && textOf(node) === heading);
  if (from === -1) throw new RangeError(`${path} has no heading ${heading}`);
  const length = children.slice(from + 1).findIndex(node => node.type === 'heading');
  const section = children.slice(from + 1, length === -1 ? undefined : from + 1 + length);
  return section.flatMap(node => (node.type === 'code' && node.lang === 'sh' ? node.value.split('\n') : []));
}
