import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { readConfig } from '../pipeline/read-config.ts';
import { overlay } from './overlay.ts';
import { confined } from './paths.ts';
import type { AgentWorld } from './world.ts';

/** Posts and media as an agent gives them. */
export interface GivenFiles {
  posts: readonly { file: string; content: string }[];
  media: readonly { file: string; base64: string }[];
}

/** What all files of one call may have, in bytes. */
const mostBytes = 40 * 1024 * 1024;

/** By their paths in the repository. */
export function bytesOf({ posts, media }: GivenFiles, config: Config): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const folded = new Set<string>();
  let size = 0;
  const add = (path: string, bytes: Uint8Array) => {
    // Some file systems take two such names for one.
    const name = path.toLowerCase();
    if (folded.has(name)) throw refused(`${path} is given twice`, 'Give each file once.');
    folded.add(name);
    size += bytes.length;
    if (size > mostBytes) throw refused(`the files are larger than ${mostBytes} bytes together`, 'Give fewer at once.');
    files.set(path, bytes);
  };
  for (const { file, content } of posts) add(confined(file, config, 'post'), new TextEncoder().encode(content));
  for (const { file, base64 } of media) add(confined(file, config, 'media'), Buffer.from(base64, 'base64'));
  return files;
}

/** The repository as it would be with them. */
export async function withGiven<W extends AgentWorld>(
  given: GivenFiles,
  world: W,
): Promise<{ world: W; config: Config; paths: string[] }> {
  const config = await readConfig(world.files, world.adapters);
  const files = bytesOf(given, config);
  const paths = given.posts.map(({ file }) => confined(file, config, 'post'));
  return { world: { ...world, files: overlay(world.files, files) }, config, paths };
}

function refused(message: string, remedy: string): Failure {
  return new Failure('usage.argument', message, { remedy, state: 'Nothing was written.' });
}
