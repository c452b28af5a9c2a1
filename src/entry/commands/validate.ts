import { relative, resolve, sep } from 'node:path';
import { isError } from '../../model/issue.ts';
import { validate } from '../../pipeline/validate.ts';
import type { Call, Result } from '../command.ts';
import { composeReading } from '../compose-reading.ts';
import { counted, countIssues, issueLines } from '../issue-text.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const world = await composeReading(settingOf(call));
  const only =
    call.arguments.length === 0
      ? undefined
      : call.arguments.map(path => inRepository(path, call.cwd, world.files.root));
  const { posts, issues } = await validate(world, only);
  const summary = `${counted(posts, 'post')}, ${countIssues(issues)}`;
  return {
    exit: issues.some(isError) ? 1 : 0,
    document: { version: 1, posts, issues },
    text: [...issueLines(issues, call.palette), ...(issues.length > 0 ? [''] : []), summary].join('\n'),
  };
}

/** A path as it was typed, relative to the repository's root with forward slashes. */
function inRepository(path: string, cwd: string, root: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/');
}
