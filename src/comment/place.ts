/** Where the comment stands: what its links lead to. */
export interface CommentPlace {
  /** The address of the repository's page, such as https://github.com/octo/posts. */
  repository: string;
  /** The address of the page of the run that made the review; null where there is none. */
  run: string | null;
  /** Below which address the pictures of cards are public, by commit and digest; absent or null for none. */
  cards?: string | null;
}

/** Of the card of a target as that commit has it: both names are made of its content, so that no other can stand there. */
export function cardAddress({ cards }: CommentPlace, commit: string, digest: string): string | null {
  return cards == null ? null : `${cards}/${commit}/${digest}.png`;
}

/** The line of a file as a commit has it. */
export function fileAddress(
  { repository }: CommentPlace,
  commit: string,
  file: string,
  line: number | null = null,
): string {
  const path = file.split('/').map(encodeStep).join('/');
  return `${repository}/blob/${commit}/${path}${line === null ? '' : `?plain=1#L${line}`}`;
}

/** Steps that lead up would be taken off by the browser, and lead to another page of the host. */
function encodeStep(step: string): string {
  return step === '..' || step === '.'
    ? step.replaceAll('.', '%252E')
    : encodeURIComponent(Buffer.from(step).toString());
}
