import { z } from 'zod';
import type { Outcome } from '../model/outcome.ts';
import type { Journal } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';

const receipt = z.object({
  part: z.int().min(1),
  id: z.string(),
  url: z.string().nullable(),
  at: z.string(),
  ref: z.string().optional(),
});

/** What a run learns from a platform, on the disk before the next request is made. */
const journalLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('receipt'), attempt: z.string(), receipt }),
  z.object({
    kind: z.literal('outcome'),
    attempt: z.string(),
    outcome: z.custom<Outcome>(value => typeof value === 'object'),
    at: z.string(),
  }),
]);
export type JournalLine = z.infer<typeof journalLine>;

export function writeJournal(journal: Journal, line: JournalLine): Promise<void> {
  return journal.append(JSON.stringify(line));
}

/** The lines that can be read; a line that was cut by a crash is not one. */
export async function readJournal(journal: Journal): Promise<JournalLine[]> {
  return (await journal.read()).flatMap(text => {
    try {
      return journalLine.safeParse(JSON.parse(text)).data ?? [];
    } catch {
      return [];
    }
  });
}

export function asReceipt(read: z.infer<typeof receipt>): Receipt {
  const { ref, ...rest } = read;
  return ref === undefined ? rest : { ...rest, ref };
}
