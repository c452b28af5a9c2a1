/** A post or a list, by somebody who may be named by a handle. */
export interface Reference {
  kind: 'post' | 'list';
  /** A handle or a did. */
  author: string;
  collection: string;
  rkey: string;
}

const collections = { post: 'app.bsky.feed.post', list: 'app.bsky.graph.list' } as const;
const author = '(did:[a-z]+:[A-Za-z0-9._:%-]+|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)';
const rkey = '([A-Za-z0-9._~:-]{1,512})';
const uri = new RegExp(`^at://${author}/(app\\.bsky\\.feed\\.post|app\\.bsky\\.graph\\.list)/${rkey}$`);
const path = new RegExp(`^/profile/${author}/(post|lists)/${rkey}/?$`);

/** Reads the address of a post or a list: an at:// address, or a page of the app (any app: all use the same paths). */
export function parseReference(address: string): Reference | null {
  const named = uri.exec(address);
  if (named !== null) return reference(named[1]!, named[2] === collections.post ? 'post' : 'list', named[3]!);
  if (!address.startsWith('https://') || !URL.canParse(address)) return null;
  const shown = path.exec(decoded(new URL(address).pathname));
  return shown === null ? null : reference(shown[1]!, shown[2] === 'post' ? 'post' : 'list', shown[3]!);
}

function reference(author: string, kind: Reference['kind'], rkey: string): Reference {
  return { kind, author, collection: collections[kind], rkey };
}

/** Some apps write the colons of a did as %3A. */
function decoded(pathname: string): string {
  return pathname.replace(/%3a/gi, ':');
}
