import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { isPublicHost } from '../kit/public-host.ts';
import { serverOrigin } from '../kit/server-origin.ts';
import { dialect, didAnswer, errorName, xrpc } from './api.ts';

/** Where an account lives. Its did is known where it was looked up; else the session tells it. */
export interface HomeServer {
  origin: string;
  did: string | null;
}

const publicApi = 'https://public.api.bsky.app';
const directory = 'https://plc.directory';
const entryway = 'https://bsky.social';

const didDocument = z.object({
  id: z.string(),
  alsoKnownAs: z.array(z.string()).default([]),
  service: z.array(z.object({ id: z.string(), type: z.string(), serviceEndpoint: z.unknown() })).default([]),
});
type DidDocument = z.infer<typeof didDocument>;

/** The only server that sees the password: the config's, or the one that the account's public document names. */
export async function homeServer(context: PlatformContext): Promise<HomeServer | Fault> {
  const known = context.session.get('home') as HomeServer | undefined;
  if (known !== undefined) return known;
  const home = await findHome(context);
  if ('origin' in home) context.session.set('home', home);
  return home;
}

async function findHome(context: PlatformContext): Promise<HomeServer | Fault> {
  const identifier = String(context.account.place.identifier);
  const { server } = context.account.place;
  const knownDid = identifier.startsWith('did:') ? identifier : null;
  if (context.moved) return { origin: context.origin(entryway), did: knownDid };
  if (typeof server === 'string') return { origin: server, did: knownDid };
  const did = knownDid ?? (await resolveHandle(context, publicApi, identifier));
  if (typeof did === 'object') return did ?? misplaced(`no account is called ${identifier}`);
  const document = await readDocument(context, did);
  if ('outcome' in document) return document;
  return homeIn(document, did, knownDid === null ? identifier : null);
}

/** The account that a handle stands for, or null where it stands for none. */
export async function resolveHandle(
  context: PlatformContext,
  server: string,
  handle: string,
): Promise<string | null | Fault> {
  const url = xrpc(server, 'com.atproto.identity.resolveHandle', { handle });
  const answer = await exchange(context, { method: 'GET', url });
  // Older servers say InvalidRequest, newer ones HandleNotFound; both mean that nobody has it.
  if (answer.kind === 'answer' && answer.status === 400 && errorName(answer) !== null) return null;
  const read = answer.kind === 'answer' && answer.status === 200 ? didAnswer.safeParse(answer.json) : null;
  return read?.success ? read.data.did : notPrepared(answer, dialect).fault;
}

/** https://atproto.com/specs/did */
async function readDocument(context: PlatformContext, did: string): Promise<DidDocument | Fault> {
  const url = documentUrl(did);
  if (url === null) return misplaced(`${did} is not a kind of account that can be looked up`);
  const answer = await exchange(context, { method: 'GET', url });
  const read = answer.kind === 'answer' && answer.status === 200 ? didDocument.safeParse(answer.json) : null;
  return read?.success ? read.data : notPrepared(answer, dialect).fault;
}

function documentUrl(did: string): string | null {
  if (did.startsWith('did:plc:')) return `${directory}/${encodeURIComponent(did)}`;
  const host = did.startsWith('did:web:') ? did.slice('did:web:'.length) : '';
  return isPublicHost(host) ? `https://${host}/.well-known/did.json` : null;
}

function homeIn(document: DidDocument, did: string, handle: string | null): HomeServer | Fault {
  if (document.id !== did) return misplaced(`the document of ${did} is about another account`);
  const aliases = document.alsoKnownAs.map(alias => alias.toLowerCase());
  if (handle !== null && !aliases.includes(`at://${handle.toLowerCase()}`)) {
    return misplaced(`${did} does not know itself as ${handle}`);
  }
  const service = document.service.find(
    ({ id, type }) => id.endsWith('#atproto_pds') && type === 'AtprotoPersonalDataServer',
  );
  const origin = serverOrigin.safeParse(service?.serviceEndpoint);
  // A document is anyone's to write: it must not lead a password to a machine inside the network that we run in.
  if (!origin.success || !isPublicHost(new URL(origin.data).hostname)) {
    return misplaced(`the document of ${did} names no server on the public web`);
  }
  return { origin: origin.data, did };
}

function misplaced(message: string): Fault {
  return { outcome: 'rejected', code: 'platform.credentials', message: `Bluesky: ${message}`, retryAt: null };
}
