import { z } from 'zod';
import { nearest } from '../../content/schema-issues.ts';
import type { AdapterRegistry } from '../../model/adapter.ts';
import type { ConfigFile } from '../../model/config.ts';

/** What is wrong with the options that a requirement names, in words: nobody has them, or somebody can never meet it. */
export async function optionFaults(
  required: { text?: readonly string[] | undefined; option?: Record<string, unknown> | undefined },
  accounts: ReadonlySet<string>,
  config: ConfigFile,
  adapters: AdapterRegistry,
): Promise<string[]> {
  const names = Object.keys(required.option ?? {});
  if (names.length === 0) return [];
  const known = new Map<string, string[]>();
  for (const account of accounts) {
    const platform = config.accounts[account]?.platform ?? '';
    if (adapters.ids.includes(platform)) known.set(account, keysOf((await adapters.load(platform)).options));
  }
  const all = [...known.values()].flat();
  const unknown = names.filter(name => !all.includes(name));
  if (unknown.length > 0) return unknown.map(name => nobodyHas(name, all));
  if (required.text !== undefined) return [];
  const unable = [...known].filter(([, keys]) => !names.some(name => keys.includes(name)));
  return unable.map(([account]) => `${account} has no option ${names.join(' or ')}, so that it could never publish`);
}

function nobodyHas(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `no account of this policy has an option ${name}${near === null ? '' : `; did you mean ${near}?`}`;
}

function keysOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
