import { adapters } from '../../../adapters/index.ts';
import type { Call, Result } from '../command.ts';
import type { PlatformsDocument } from '../documents.ts';
import { limitRows } from '../limit-rows.ts';
import { type PlatformFacts, platformFacts } from '../platform-facts.ts';

export async function run(call: Call): Promise<Result> {
  const all = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  const document: PlatformsDocument = {
    version: 1,
    platforms: all.map(adapter => ({
      ...platformFacts(adapter),
      limits: limitRows(adapter.limits).map(([what, { min = null, max, unit, source, checked }]) => {
        return { what: what.replaceAll('`', ''), min, max, unit, source, checked };
      }),
    })),
  };
  const width = Math.max(...all.map(({ id }) => id.length)) + 2;
  const lines = all.map(adapter => {
    const facts = platformFacts(adapter);
    return `${call.palette.bold(facts.id.padEnd(width))}${describe(facts)}`;
  });
  return { exit: 0, document, text: lines.join('\n') };
}

function describe({ text, parts, media, can }: PlatformFacts): string {
  const threads = parts === 1 ? 'no threads' : parts === null ? 'threads' : `threads of up to ${parts} parts`;
  return [text, threads, media.join(', ') || 'no media', can.join(', ')].join('; ');
}
