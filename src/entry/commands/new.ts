import { slug } from '../../content/slug.ts';
import { parseMoment } from '../../content/time.ts';
import { Failure } from '../../model/failure.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import type { Call, Result } from '../command.ts';
import { composeReading } from '../compose-reading.ts';
import { newPost } from '../init/new-post.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const world = await composeReading(settingOf(call));
  const config = await readConfig(world.files, world.adapters);
  const title = call.arguments[0]!;
  const at = typeof call.options.at === 'string' ? call.options.at : null;
  const fault = at === null ? null : parseMoment(at, config.timezone);
  if (fault !== null && 'fault' in fault) {
    throw new Failure('usage.argument', `--at: ${fault.message}`, {
      remedy: 'Write it as 2026-12-01T09:00:00[Europe/Berlin].',
    });
  }
  const day = new Date(world.clock.now()).toISOString().slice(0, 10);
  const file = `${config.posts}/${day}-${slug(title)}.md`;
  const groups = Object.keys(config.groups);
  const accounts = groups.length > 0 ? [groups[0]!] : Object.keys(config.accounts);
  world.files.create(file, newPost({ title, accounts, at }));
  return { exit: 0, document: { version: 1, file }, text: `Wrote ${file}. See how it would look: mergecast plan` };
}
