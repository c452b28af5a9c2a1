import { readConfig } from '../../pipeline/read-config.ts';
import { publish } from '../../pipeline/run.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composePublishing, requireRehearsal } from '../compose.ts';
import { publishText } from '../publish-text.ts';
import { settingOf } from '../setting.ts';
import { publishToDocument } from '../to-document.ts';

export async function run(call: Call): Promise<Result> {
  if (call.options.dryRun === true) return (await import('./plan.ts')).run(call);
  const only = call.options.only;
  const world = await composePublishing(settingOf(call));
  try {
    if (call.now !== null) {
      const config = await readConfig(world.files, world.adapters);
      requireRehearsal(
        Object.values(config.accounts).map(account => account.platform),
        world.endpoints,
      );
    }
    const report = await publish(world, typeof only === 'string' ? parseSelection(only) : null);
    return {
      exit: report.needsPerson ? 1 : 0,
      document: publishToDocument(report),
      text: publishText(report, call.palette),
    };
  } finally {
    await world.close();
  }
}
