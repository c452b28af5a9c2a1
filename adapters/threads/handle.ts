import { z } from 'zod';

const id = z.string().regex(/^\d{1,40}$/);

/** What the ledger keeps of an attempt, for everybody to read: ids alone. */
export const threadsHandle = z.object({
  /** The account that the attempt was made for. */
  account: id,
  /** The id of the post that the first part quotes. */
  quoted: id.nullable(),
  /** The container of each part, in order, and whether its publish was asked for: from then on it may be out. */
  containers: z.array(z.object({ id, asked: z.boolean() })),
});
export type ThreadsHandle = z.infer<typeof threadsHandle>;

export function withContainer(handle: ThreadsHandle, index: number, container: string, asked: boolean): ThreadsHandle {
  return { ...handle, containers: [...handle.containers.slice(0, index), { id: container, asked }] };
}
