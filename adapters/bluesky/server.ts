import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, serverAnswer, xrpc } from './api.ts';
import type { Session } from './session.ts';

interface Server {
  did: string | null;
  /** Infinite where the server does not say; then it says so when it refuses an upload. */
  blobLimit: number;
}

/** What the account's server says of itself, asked once a run. */
export async function describeServer(session: Session, context: PlatformContext): Promise<Server | Fault> {
  const known = context.session.get('server') as Server | undefined;
  if (known !== undefined) return known;
  const url = xrpc(session.server, 'com.atproto.server.describeServer');
  const answer = await exchange(context, { method: 'GET', url });
  if (answer.kind === 'none') return notPrepared(answer, dialect).fault;
  const said = serverAnswer.safeParse(answer.json).data;
  const server = { did: said?.did ?? null, blobLimit: said?.blobUploadLimit ?? Number.POSITIVE_INFINITY };
  context.session.set('server', server);
  return server;
}

const endpoint = z.object({
  service: z.array(z.object({ id: z.string(), serviceEndpoint: z.unknown() })),
});

/**
 * The did of the server that the account lives on, by its document. A session can be opened at another server that
 * stands before it, whose own did the video service would refuse.
 */
export function homeDid(document: unknown): string | null {
  const services = endpoint.safeParse(document).data?.service ?? [];
  const address = services.find(({ id }) => id.endsWith('#atproto_pds'))?.serviceEndpoint;
  return typeof address === 'string' && URL.canParse(address) ? hostDid(address) : null;
}

/** https://w3c-ccg.github.io/did-method-web/ */
export function hostDid(address: string): string {
  return `did:web:${encodeURIComponent(new URL(address).host)}`;
}
