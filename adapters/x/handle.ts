import { z } from 'zod';
import type { Json } from '../../src/model/json.ts';

const digits = z.string().regex(/^\d{1,19}$/);

const user = z.object({ id: digits, username: z.string() });
export type XUser = z.infer<typeof user>;

/** A file that is at X and in no post yet. */
const upload = z.object({
  /** From 1. */
  part: z.int(),
  /** Its place in the part, from 0. */
  index: z.int(),
  id: digits,
  /** When X forgets it, in milliseconds since 1970. */
  until: z.number(),
});
export type Upload = z.infer<typeof upload>;

const xHandle = z.object({ user, uploads: z.array(upload).default([]) });

/** Stored with an attempt: who the account is, and what was uploaded for it, so that nothing is uploaded or paid for twice. */
export type XHandle = z.infer<typeof xHandle>;

export function readHandle(handle: Json): XHandle | null {
  return xHandle.safeParse(handle).data ?? null;
}
