import { z } from 'zod';
import { canonical } from './canonical.ts';
import type { Head } from './chain.ts';

const heads = z.strictObject({
  version: z.literal(1),
  heads: z.record(z.string(), z.strictObject({ sequence: z.int().min(1), digest: z.string(), at: z.string() })),
});

/** The ends of all chains in one file: without it, lines missing at the end of a chain would not be seen. */
export function writeHeads(of: ReadonlyMap<string, Head>): string {
  return `${canonical({ version: 1, heads: Object.fromEntries(of) })}\n`;
}

/** The heads by account, or null where the file cannot be read. */
export function readHeads(text: string): Map<string, Head> | null {
  try {
    const read = heads.safeParse(JSON.parse(text));
    return read.success ? new Map(Object.entries(read.data.heads)) : null;
  } catch {
    return null;
  }
}
