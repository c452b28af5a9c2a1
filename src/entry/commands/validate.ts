import { relative, resolve, sep } from 'node:path';
import { compareIssues, type Issue, isError } from '../../model/issue.ts';
import { linkIssues } from '../../pipeline/link-issues.ts';
import { postFiles } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { validate } from '../../pipeline/validate.ts';
import type { ReadingWorld } from '../../pipeline/world.ts';
import type { Call, Result } from '../command.ts';
import { composeLinks, composeReading } from '../compose-reading.ts';
import { counted, countIssues, issueLines } from '../issue-text.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const world = await composeReading(settingOf(call));
  const only =
    call.arguments.length === 0
      ? undefined
      : call.arguments.map(path => inRepository(path, call.cwd, world.files.root));
  const { posts, issues: found } = await validate(world, only);
  const issues =
    call.options.links === true ? [...found, ...(await linksOf(only, world, call))].sort(compareIssues) : found;
  const summary = `${counted(posts, 'post')}, ${countIssues(issues)}`;
  return {
    exit: issues.some(isError) ? 1 : 0,
    document: { version: 1, posts, issues },
    text: [...issueLines(issues, call.palette), ...(issues.length > 0 ? [''] : []), summary].join('\n'),
  };
}

async function linksOf(only: readonly string[] | undefined, world: ReadingWorld, call: Call): Promise<Issue[]> {
  const { probe, close } = composeLinks();
  try {
    const config = await readConfig(world.files, world.adapters);
    const files = only ?? postFiles(config, world).map(({ path }) => path);
    const { issues, links, unknown } = await linkIssues(files, config, world, { probe, signal: call.signal });
    if (unknown > 0)
      call.progress(
        `of ${counted(links, 'link')} it is not known whether ${unknown} ${unknown === 1 ? 'leads' : 'lead'} anywhere`,
      );
    return issues;
  } finally {
    await close();
  }
}

/** A path as it was typed, relative to the repository's root with forward slashes. */
function inRepository(path: string, cwd: string, root: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/');
}
