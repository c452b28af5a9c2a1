import { isError } from '../../model/issue.ts';
import { validate } from '../../pipeline/validate.ts';
import { type GivenFiles, withGiven } from '../given.ts';
import type { CallContext } from '../tool.ts';

export async function run(input: GivenFiles & { files: readonly string[] }, { world, signal }: CallContext) {
  const given = await withGiven(input, world);
  signal.throwIfAborted();
  const asked = [...given.paths, ...input.files];
  const { posts, issues } = await validate(given.world, asked.length === 0 ? undefined : asked);
  return { ok: !issues.some(isError), posts, issues };
}
