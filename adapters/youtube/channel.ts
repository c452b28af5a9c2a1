import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { api, channelsAnswer, errorReason } from './api.ts';
import { call } from './call.ts';
import { questionFault } from './faults.ts';

export interface Channel {
  id: string;
  title: string;
  /** The playlist of all its uploads. */
  uploads: string;
}

/**
 * The channel that the token is bound to: a Google account can have several, and the one was chosen when the token was
 * made. Where the config names a channel, it has to be that one. Asked once a run.
 */
export async function ownChannel(context: PlatformContext): Promise<Channel | Fault> {
  const known = context.session.get('channel') as Channel | undefined;
  if (known !== undefined) return known;
  const url = api(context, 'channels', { part: 'id,snippet,contentDetails', mine: 'true' });
  const answer = await call(context, { method: 'GET', url });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? channelsAnswer.safeParse(answer.json) : null;
  if (!read?.success) return withAdvice(questionFault(answer, context), errorReason(answer));
  const [item] = read.data.items;
  if (item === undefined)
    return refused('platform.forbidden', 'YouTube: the Google account of the token has no channel');
  const { channel: wanted } = context.account.place;
  if (wanted !== undefined && wanted !== item.id) {
    return refused(
      'platform.credentials',
      `YouTube: the token is for the channel ${item.id}, and the config names ${wanted}`,
    );
  }
  const channel = {
    id: item.id,
    title: item.snippet?.title ?? '',
    uploads: item.contentDetails.relatedPlaylists.uploads,
  };
  context.session.set('channel', channel);
  return channel;
}

/** A token that can upload and not read could never find out what became of an upload. */
function withAdvice(fault: Fault, reason: string | null): Fault {
  if (reason !== 'insufficientPermissions') return fault;
  return { ...fault, message: `${fault.message}; the token needs the scope youtube.readonly beside youtube.upload` };
}

function refused(code: 'platform.forbidden' | 'platform.credentials', message: string): Fault {
  return { outcome: 'rejected', code, message, retryAt: null };
}
