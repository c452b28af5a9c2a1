/** Where the comment stands: what its links lead to. */
export interface CommentPlace {
  /** The address of the repository's page, such as https://github.com/octo/posts. */
  repository: string;
  /** The address of the page of the run that made the review; null where there is none. */
  run: string | null;
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
