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

/** The chosen ones of these; a Failure where there are none, since a slip should not look like success. */
export function select<T extends { post: { id: string; file: string }; account: { name: string } }>(
  targets: readonly T[],
  selection: Selection | null,
): T[] {
  if (selection === null) return [...targets];
  const { post, account } = selection;
  const chosen = targets.filter(
    target =>
      (target.post.id === post || target.post.file === post) && (account === null || target.account.name === account),
  );
  if (chosen.length > 0) return chosen;
  const name = account === null ? post : `${post}@${account}`;
  throw new Failure('usage.post', `there is no sound post or target ${name}`, {
    remedy: 'See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.',
    state: 'Nothing was sent.',
  });
}
