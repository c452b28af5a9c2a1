import { isError } from '../../model/issue.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { validate } from '../../pipeline/validate.ts';
import { bytesOf, type GivenFiles } from '../given.ts';
import { overlay } from '../overlay.ts';
import { draftFiles, writeDraft } from '../proposal/drafts.ts';
import type { CallContext } from '../tool.ts';

export async function run(input: GivenFiles & { draft: string }, { world }: CallContext) {
  const config = await readConfig(world.files, world.adapters);
  writeDraft(input.draft, bytesOf(input, config), world);
  const files = draftFiles(input.draft, config, world);
  const paths = [...files.keys()];
  const seen = { ...world, files: overlay(world.files, files) };
  const { issues } = await validate(seen, paths.filter(isPost));
  return { draft: input.draft, files: paths, ok: !issues.some(isError), issues };
}
