import { Failure } from '../../model/failure.ts';
import { adopt } from '../../pipeline/decide.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { adoptPublished } from './adopt-published.ts';
import { addressOf, wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const written = call.arguments[0];
  const selection = written === undefined ? null : parseSelection(written);
  const { published, yes, url, before } = call.options;
  requireFitting(call);
  if (published === true) return adoptPublished(call, selection, yes === true);
  const more = { url: url === undefined ? null : addressOf('--url', url), before: dayOf(before) };
  const targets = await adopt(await composePlanning(settingOf(call)), selection, wordOf(call), more);
  const lines = targets.map(target => `adopted    ${plain(target)}`);
  return {
    exit: 0,
    document: { version: 1, targets },
    text: lines.length === 0 ? 'Nothing is due or held; nothing was adopted.' : lines.join('\n'),
  };
}

function requireFitting({ options: { published, yes, url, before } }: Call): void {
  if (yes === true && published !== true) throw unfit('--yes belongs to --published');
  if (published === true && (url !== undefined || before !== undefined)) {
    throw unfit('--published finds addresses and times by itself');
  }
}

function unfit(message: string): Failure {
  return new Failure('usage.argument', message, {
    remedy: 'See `mergecast adopt --help`.',
    state: 'Nothing was adopted.',
  });
}

/** The beginning of that day in UTC, in milliseconds since 1970. */
function dayOf(written: string | boolean | undefined): number | null {
  if (written === undefined) return null;
  const at = /^\d{4}-\d\d-\d\d$/.test(String(written)) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new Failure('usage.argument', '--before needs a day', {
    remedy: 'Write it as 2026-12-01.',
    state: 'Nothing was adopted.',
  });
}
