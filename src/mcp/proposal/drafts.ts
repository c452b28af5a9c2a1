import type { Config } from '../../model/config.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { confined } from '../paths.ts';
import type { AgentWorld } from '../world.ts';
import { failed } from './propose.ts';

const mostBytes = 10 * 1024 * 1024;

/** What waits in a draft, by the paths that the files would have in the repository. */
export function draftFiles(draft: string, config: Config, { drafts }: AgentWorld): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { path } of drafts.list(draft)) {
    const inner = path.slice(draft.length + 1);
    const content = drafts.read(path, mostBytes);
    if (content.kind === 'file') files.set(confined(inner, config, isPost(inner) ? 'post' : 'media'), content.bytes);
  }
  return files;
}

/** Writes into a draft, and nowhere else. A post that is there becomes another one; a picture does not. */
export function writeDraft(
  draft: string,
  files: ReadonlyMap<string, Uint8Array>,
  { drafts }: Pick<AgentWorld, 'drafts'>,
): string[] {
  for (const [path, bytes] of files) {
    const place = `${draft}/${path}`;
    const there = drafts.read(place, mostBytes);
    if (there.kind === 'missing') drafts.create(place, bytes);
    else if (isPost(path)) drafts.replace(place, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    else if (there.kind !== 'file' || Buffer.compare(there.bytes, bytes) !== 0)
      throw failed(`${path} is another picture in the draft ${draft}`, 'Give it another name.');
  }
  return [...files.keys()];
}
