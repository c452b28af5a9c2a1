import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { demoClient, type MastodonState } from './state.ts';

const revoking = z.object({ client_id: z.string(), client_secret: z.string(), token: z.string() });

/** For the app that the token was given to, and no other. https://docs.joinmastodon.org/methods/oauth/#revoke */
export function revokeToken(state: MastodonState, { body }: Incoming): Reply {
  const { client_id: id, client_secret: secret, token = '' } = revoking.partial().parse(body ?? {});
  if (id !== demoClient.client_id || secret !== demoClient.client_secret) {
    const description = 'You are not authorized to revoke this token';
    return json(403, { error: 'unauthorized_client', error_description: description });
  }
  state.revokeToken(token);
  return json(200, {});
}
