import type { PlatformContext, Quota } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { get, meAnswer, quotaAnswer, unreadableStep } from './api.ts';
import { callFault } from './faults.ts';

export interface Identity {
  id: string;
  username: string;
}

/** Whose token it is. Asked once a run. */
export async function identityOf(context: PlatformContext): Promise<Identity | Fault> {
  const known = context.session.get('identity') as Identity | undefined;
  if (known !== undefined) return known;
  const answer = await get(context, '/me?fields=id,username,name');
  const fault = callFault(answer, context);
  if (fault !== null) return fault;
  const read = meAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return unreadableStep;
  const { id, username } = read.data;
  context.session.set('identity', { id, username });
  return { id, username };
}

const hour = 3600 * 1000;

/** Why so many parts cannot go out now; null where they can. What the platform counts, it enforces at the publish. */
export async function quotaFault(parts: number, context: PlatformContext): Promise<Fault | null> {
  // Replies need a right of their own, so they are asked for only where there are some.
  const replies = parts > 1 ? ',reply_quota_usage,reply_config' : '';
  const answer = await get(context, `/me/threads_publishing_limit?fields=quota_usage,config${replies}`);
  const fault = callFault(answer, context);
  if (fault !== null) return fault;
  const [quota] = quotaAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined).data?.data ?? [];
  // A number in another form is no reason not to publish: the platform itself says no where it has to.
  if (quota === undefined) return null;
  if (quota.quota_usage + 1 > quota.config.quota_total) return full(quota.config.quota_total, 'posts', context);
  const most = quota.reply_config?.quota_total;
  const isFull = most !== undefined && (quota.reply_quota_usage ?? 0) + parts - 1 > most;
  return isFull ? full(most, 'replies', context) : null;
}

/** What the account has published within the last day, over all tools; null where Threads does not tell. */
export async function quotasOf(context: PlatformContext): Promise<Quota[] | null> {
  const fields = 'quota_usage,config,reply_quota_usage,reply_config';
  const answer = await get(context, `/me/threads_publishing_limit?fields=${fields}`);
  const [quota] = quotaAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined).data?.data ?? [];
  if (quota === undefined) return null;
  const { quota_usage: posts, config, reply_quota_usage: replies, reply_config: replyConfig } = quota;
  // The window slides, so there is no moment at which it begins anew.
  const quotas = [{ what: 'posts in 24 hours', used: posts, limit: config.quota_total, resetsAt: null }];
  if (replies !== undefined && replyConfig !== undefined) {
    quotas.push({ what: 'replies in 24 hours', used: replies, limit: replyConfig.quota_total, resetsAt: null });
  }
  return quotas;
}

function full(most: number, what: string, context: PlatformContext): Fault {
  // The oldest one makes place when it is a day old, whenever that is.
  const retryAt = new Date(context.now() + hour).toISOString();
  const message = `Threads takes ${most} ${what} in 24 hours, over all tools, and the account has no room for this one`;
  return { outcome: 'throttled', code: 'platform.throttled', message, retryAt };
}
