import { Failure } from '../model/failure.ts';

/** What `--only` chose: one post, one target, or, where `post` is empty, all posts of one account. */
export interface Selection {
  post: string;
  account: string | null;
}

/** `POST`, `POST@ACCOUNT` or `@ACCOUNT`; an id has no `@`. */
export function parseSelection(written: string): Selection {
  if (written === '') throw nothingChosen();
  const at = written.lastIndexOf('@');
  if (at === -1) return { post: written, account: null };
  return { post: written.slice(0, at), account: written.slice(at + 1) };
}

/** A variable that is unset where it should name a post must not choose everything. */
function nothingChosen(): Failure {
  return new Failure('usage.argument', 'an empty selection chooses nothing', {
    remedy: 'Write POST, POST@ACCOUNT or @ACCOUNT; leave the option out for everything that is due.',
    state: 'Nothing was sent.',
  });
}

interface Selectable {
  post: { id: string; file: string };
  account: { name: string };
}

export function selects({ post, account }: Selection, target: Selectable): boolean {
  const isPost = (post === '' && account !== null) || target.post.id === post || target.post.file === post;
  return isPost && (account === null || target.account.name === account);
}

/** The chosen ones of these; a Failure where there are none. */
export function select<T extends Selectable>(targets: readonly T[], selection: Selection): T[] {
  const chosen = targets.filter(target => selects(selection, target));
  requireSome(chosen.length, selection);
  return chosen;
}

/** The names in a selection that only the config can know. */
export function requireAccount({ account }: Selection, accounts: Record<string, unknown>): void {
  if (account === null || Object.hasOwn(accounts, account)) return;
  throw new Failure('usage.post', `there is no account ${account} in the config`, {
    remedy: `The accounts are: ${Object.keys(accounts).join(', ')}.`,
    state: 'Nothing was sent.',
  });
}

/** A slip should not look like success. */
export function requireSome(chosen: number, { post, account }: Selection): void {
  // An account may have nothing to send; whether there is such an account is asked of the config.
  if (chosen > 0 || (post === '' && account !== null)) return;
  const name = account === null ? post : `${post}@${account}`;
  throw new Failure('usage.post', `there is no sound post or target ${name}`, {
    remedy: 'See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.',
    state: 'Nothing was sent.',
  });
}
