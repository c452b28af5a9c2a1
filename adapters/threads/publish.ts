import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { unreadable } from '../kit/fault.ts';
import { waited } from '../kit/waited.ts';
import { createdAnswer, dialect, post } from './api.ts';
import { isNotVisible, publishFault } from './faults.ts';
import { stopped } from './waiting.ts';

/** A container can be ready and yet not be there for the publish, mostly for some seconds. */
const pauses = [0, 5000, 10_000, 20_000];

/**
 * Asks for the one thing after which people see the post; gives its id. A container that Threads does not find is asked
 * for again: that answer says that nothing came of it.
 */
export async function publish(container: string, context: SendContext): Promise<string | 'not-visible' | Fault> {
  for (const pause of pauses) {
    if (!(await waited(pause, context))) return stopped;
    const answer = await post(context, '/me/threads_publish', { creation_id: container });
    if (isNotVisible(answer)) continue;
    const fault = publishFault(answer, context);
    if (fault !== null) return fault;
    const read = createdAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
    return read.success ? read.data.id : unreadable(dialect);
  }
  return 'not-visible';
}
