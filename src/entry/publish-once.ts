import { readConfig } from '../pipeline/read-config.ts';
import { publish } from '../pipeline/run.ts';
import { parseSelection } from '../pipeline/selection.ts';
import type { Call, Result } from './command.ts';
import { composePublishing, requireRehearsal, type Setting } from './compose.ts';
import { publishText } from './publish-text.ts';
import { publishToDocument } from './to-document.ts';

/** What `publish` does, once its repository is being opened. */
export async function publishOnce(
  call: Call,
  setting: Setting,
  opening: Parameters<typeof composePublishing>[1],
): Promise<Result> {
  const only = call.options.only;
  const world = await composePublishing(setting, opening);
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
