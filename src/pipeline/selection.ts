import { Failure } from '../model/failure.ts';

/** What `--only` chose: one post, or one target. */
export interface Selection {
  post: string;
  account: string | null;
}

/** `POST` or `POST@ACCOUNT`; an id has no `@`. */
export function parseSelection(written: string): Selection {
  const at = written.lastIndexOf('@');
  if (at === -1) return { post: written, account: null };
  return { post: written.slice(0, at), account: written.slice(at + 1) };
}

interface Selectable {
  post: { id: string; file: string };
  account: { name: string };
}

export function selects({ post, account }: Selection, target: Selectable): boolean {
  const isPost = target.post.id === post || target.post.file === post;
  return isPost && (account === null || target.account.name === account);
}

/** The chosen ones of these; a Failure where there are none. */
export function select<T extends Selectable>(targets: readonly T[], selection: Selection): T[] {
  const chosen = targets.filter(target => selects(selection, target));
  requireSome(chosen.length, selection);
  return chosen;
}

/** A slip should not look like success. */
export function requireSome(chosen: number, { post, account }: Selection): void {
  if (chosen > 0) return;
  const name = account === null ? post : `${post}@${account}`;
  throw new Failure('usage.post', `there is no sound post or target ${name}`, {
    remedy: 'See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.',
    state: 'Nothing was sent.',
  });
}
