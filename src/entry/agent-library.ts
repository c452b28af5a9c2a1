import { z } from 'zod';
import { guides } from '../../adapters/guides.ts';
import { adapters } from '../../adapters/index.ts';
import type { Library } from '../mcp/world.ts';
import { limitRows, limitText } from './limit-rows.ts';
import { llmsPage } from './llms-page.ts';
import { platformFacts } from './platform-facts.ts';
import { jsonSchemas } from './schemas.ts';

/** The texts that clients of the server for agents may read, made of the same tables as the documentation. */
export function agentLibrary(): Library {
  return {
    page: () => llmsPage({ posts: 'posts', commands: [] }),
    schemas: jsonSchemas,
    platforms: {
      ids: adapters.ids,
      facts: async id => {
        const adapter = await adapters.load(id);
        const { $schema: _, ...options } = z.toJSONSchema(adapter.options, {
          io: 'input',
          target: 'draft-7',
          unrepresentable: 'any',
        });
        return {
          name: adapter.name,
          can: platformFacts(adapter).can,
          limits: limitRows(adapter.limits).map(([what, { min = null, max, unit }]) => {
            return { what: what.replaceAll('`', ''), min, max, unit };
          }),
          options,
        };
      },
      page: async id => page(id),
    },
  };
}

async function page(id: string): Promise<string> {
  const [adapter, guide] = await Promise.all([adapters.load(id), guides.load(id)]);
  const list = (lines: readonly string[]) => lines.map(line => `- ${line}`).join('\n');
  const limits = limitRows(adapter.limits).map(([what, limit]) => `- ${what}: ${limitText(limit)}`);
  return [
    `# ${adapter.name}`,
    `## What a post can do\n\n${list(guide.can)}`,
    ...(guide.cannot.length === 0 ? [] : [`## What it cannot\n\n${list(guide.cannot)}`]),
    `## Limits\n\n${limits.join('\n')}`,
    `## A post\n\n\`\`\`markdown\n${guide.example}\n\`\`\``,
  ].join('\n\n');
}
