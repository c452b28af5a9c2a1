import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { readQuery } from './access.ts';
import { invalid, refuse } from './errors.ts';
import type { AccountState, BlueskyState } from './state.ts';

const handleQuery = z.object({ handle: z.string() });

export function resolveHandle(state: BlueskyState, request: Incoming): Reply {
  const { handle } = readQuery(request, handleQuery);
  const account = handle.startsWith('did:') ? null : state.accountOf(handle);
  return account === null ? invalid('Unable to resolve handle') : json(200, { did: account.did });
}

/** As the directory of did:plc answers. https://web.plc.directory/spec/v0.1/did-plc */
export function showDidDocument(state: BlueskyState, _request: Incoming, did = ''): Reply {
  const account = state.accounts.get(did);
  if (account === undefined) return refuse(404, 'NotFound', `DID not registered: ${did}`);
  return json(200, didDocument(state, account));
}

export function didDocument(state: BlueskyState, { did, handle }: AccountState) {
  return {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    alsoKnownAs: [`at://${handle}`],
    verificationMethod: [],
    service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: state.origin }],
  };
}
