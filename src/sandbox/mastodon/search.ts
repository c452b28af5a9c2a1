import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { statusEntity } from './entities.ts';
import type { MastodonState } from './state.ts';
import { isVisible } from './statuses.ts';

/** Looks up a status by its address, as the search box does; words are not searched for. https://docs.joinmastodon.org/methods/search/ */
export function searchStatuses(state: MastodonState, request: Incoming): Reply {
  const viewer = requireAccount(state, request, 'read:search');
  const wanted = request.query.get('q') ?? '';
  const resolves = request.query.get('resolve') === 'true';
  const found = [...state.statuses.values()].filter(status => {
    const { url, uri } = statusEntity(state, status);
    const isKnown = status.remoteUrl === null || resolves;
    return isKnown && isVisible(status, viewer) && [url, uri].includes(wanted);
  });
  return json(200, {
    accounts: [],
    statuses: found.map(status => statusEntity(state, status, viewer)),
    hashtags: [],
  });
}
