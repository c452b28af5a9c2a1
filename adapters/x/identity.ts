import type { PlatformContext, Quota } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { call, meAnswer, quotasOf } from './api.ts';
import { questionFault } from './faults.ts';
import type { XUser } from './handle.ts';

export interface Identity extends XUser {
  /** `None` where the account has no subscription; null where X does not say. */
  subscription: string | null;
  /** As the headers of the answer said: posts of a day, where they are there, and calls of this kind. */
  quota: Quota[];
}

/** Whose credential it is, asked once in a run: X may charge for the answer. */
export async function identityOf(context: PlatformContext): Promise<Identity | { fault: Fault }> {
  const known = context.session.get('identity') as Identity | undefined;
  if (known !== undefined) return known;
  const answer = await call(context, { method: 'GET', path: '/2/users/me?user.fields=subscription_type' });
  const read = answer.kind === 'answer' && answer.status === 200 ? meAnswer.safeParse(answer.json) : null;
  if (!read?.success) return { fault: questionFault(answer) };
  const { id, username, subscription_type: subscription = null } = read.data.data;
  const quota = answer.kind === 'answer' ? quotasOf(answer.headers) : [];
  const identity = { id, username, subscription, quota };
  context.session.set('identity', identity);
  return identity;
}
