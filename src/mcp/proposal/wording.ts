import { sha256 } from '../../content/digest.ts';
import { slug } from '../../content/slug.ts';
import type { AgentBlock } from '../../model/post.ts';

/*
 * An agent's words where git and the host give words a meaning: a title that skips checks or closes issues, a trailer that
 * somebody did not write, a name that notifies.
 */

/** One line in which nothing has a meaning but as words. */
export function plainLine(text: string, most: number): string {
  const line = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} .,;:!?'"()+&%/_–—-]/gu, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/\b(gh)-(?=\d)/giu, '$1 ')
    .replace(/(-by)\s*:/giu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, most).join('').trim();
}

/** The title of the commit and of the pull request. What a policy change is called is ours to say. */
export function titleOf(written: string, kind: ProposalKind): string {
  const words = plainLine(written, 100) || 'without a title';
  return `${prefixes[kind]}: ${words}`;
}

export type ProposalKind = 'posts' | 'retraction' | 'policy';
const prefixes: Record<ProposalKind, string> = {
  posts: 'Posts by an agent',
  retraction: 'Retraction by an agent',
  policy: 'POLICY CHANGE by an agent',
};

/** The trailers stand last, so that a title can bring none. */
export function commitMessage(title: string, { tool, model, principal }: AgentBlock, key: string): string {
  const trailers = [
    `Proposed-by: ${plainLine(tool, 100) || 'unknown'}`,
    ...(model === undefined ? [] : [`Model: ${plainLine(model, 100) || 'unknown'}`]),
    `On-behalf-of: ${plainLine(principal, 100) || 'unknown'}`,
    `Mergecast-proposal: ${key}`,
  ];
  return `${title}\n\n${trailers.join('\n')}\n`;
}

/** The same for the same call, so that it finds what it made before. */
export function branchOf(title: string, key: string): string {
  return `mergecast/agent/${slug(title).slice(0, 40).replace(/-$/, '')}-${key.slice(0, 12)}`;
}

/** What a call asks for, in one digest: its own key, or the files with all that is in them. */
export function proposalKey(kind: ProposalKind, key: string | null, files: ReadonlyMap<string, Uint8Array>): string {
  const facts = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, sha256(bytes)]);
  return sha256(JSON.stringify([kind, key === null ? facts : key]));
}
