import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { accountName } from './addresses.ts';
import { api, meAnswer } from './api.ts';
import { call } from './call.ts';
import { questionFault } from './faults.ts';

export interface Me {
  id: string;
  name: string;
}

/** Whose token it is: the account that the config names, or a fault. Asked once a run. */
export async function whoAmI(context: PlatformContext): Promise<Me | Fault> {
  const known = context.session.get('me') as Me | undefined;
  if (known !== undefined) return known;
  const answer = await call(context, { method: 'GET', url: api(context, '/api/v1/me') });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? meAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  const { id, name, is_suspended: isSuspended } = read.data;
  const expected = accountName(context.account);
  if (name.toLowerCase() !== expected.toLowerCase()) {
    const message = `the credentials belong to another account of Reddit than u/${expected}, which the config names`;
    return { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null };
  }
  if (isSuspended) {
    return { outcome: 'rejected', code: 'platform.forbidden', message: 'Reddit suspended the account', retryAt: null };
  }
  context.session.set('me', { id, name });
  return { id, name };
}
