import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';
import { linkIssues } from '../link-issues.ts';
import type { ReviewWorld } from '../world.ts';
import type { ComparedTarget } from './compare.ts';

/** Where the links of what a pull request adds or changes lead, where the config asks for that and somebody may be asked. */
export async function changedLinks(
  compared: readonly ComparedTarget[],
  config: Config,
  world: ReviewWorld,
): Promise<{ issues: Issue[]; remarks: string[] }> {
  if (!config.links.check || world.links === undefined) return { issues: [], remarks: [] };
  const files = compared.flatMap(({ change, file, target }) =>
    target !== null && (change === 'new' || change === 'changed') ? [file] : [],
  );
  const asking = { probe: world.links, signal: new AbortController().signal };
  const { issues, links, unknown } = await linkIssues(files, config, world, asking);
  const remark = `Of ${unknown} of its ${links} links it is not known whether they lead anywhere.`;
  return { issues, remarks: unknown === 0 ? [] : [remark] };
}
