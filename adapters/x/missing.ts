import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { call, postsAnswer } from './api.ts';
import { questionFault } from './faults.ts';

const mostIds = 100;

/** X names among the errors what it has not, beside what it has. */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  const gone: number[] = [];
  for (let start = 0; start < receipts.length; start += mostIds) {
    const asked = receipts.slice(start, start + mostIds);
    const path = `/2/tweets?ids=${asked.map(({ id }) => encodeURIComponent(id)).join(',')}`;
    const answer = await call(context, { method: 'GET', path });
    const read = answer.kind === 'answer' && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return { fault: questionFault(answer) };
    const { data = [], errors = [] } = read.data;
    const there = new Set(data.map(({ id }) => id));
    const absent = new Set(errors.filter(isAbsence).map(each => each.resource_id ?? each.value));
    for (const { id, part } of asked) {
      if (there.has(id)) continue;
      if (!absent.has(id)) return { fault: questionFault(answer) };
      gone.push(part);
    }
  }
  return { missing: gone };
}

function isAbsence({ type }: { type?: string | undefined }): boolean {
  return type?.split('/').at(-1) === 'resource-not-found';
}
