import type { GithubHost, HostComment } from '../model/github-host.ts';

export interface KeptComment {
  done: 'created' | 'updated' | 'unchanged';
  url: string;
}

/** The one comment of ours on a pull request says this from now on. `when-there` makes none. */
export async function keepComment(
  host: GithubHost,
  pull: number,
  { body, marker, make = 'always' }: { body: string; marker: string; make?: 'always' | 'when-there' },
): Promise<KeptComment | null> {
  const found = await ownComment(host, pull, marker);
  if (found === null) {
    return make === 'when-there' ? null : { done: 'created', url: (await host.createComment(pull, body)).url };
  }
  // An edit notifies nobody, but stands in the history of the comment.
  if (found.body.trimEnd() === body.trimEnd()) return { done: 'unchanged', url: found.url };
  return { done: 'updated', url: (await host.updateComment(found.id, body)).url };
}

/**
 * Anybody can write our marker, so the author counts too. Of two of ours, which two runs at once can make, the oldest is
 * kept, and nobody touches the other.
 */
async function ownComment(host: GithubHost, pull: number, marker: string): Promise<HostComment | null> {
  const [self, comments] = [await host.self(), await host.comments(pull)];
  return comments.find(({ author, body }) => author?.id === self.id && body.startsWith(marker)) ?? null;
}
