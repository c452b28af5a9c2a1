import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Connection } from '../../src/model/connection.ts';
import { exchange } from '../kit/answer.ts';
import { challengeOf, consentPage, exchangeCode } from '../kit/consent.ts';
import { notPrepared } from '../kit/fault.ts';
import { api, dialect } from './api.ts';

const rights = [
  { scope: 'profile', why: 'to know whose account it is' },
  { scope: 'read:statuses', why: 'to find a post again after a doubt' },
  { scope: 'write:statuses', why: 'to publish, to edit, and to remove what a person retracts' },
  { scope: 'write:media', why: 'to upload pictures and videos' },
  { scope: 'read:search', why: 'to quote posts that live on another server', isExtra: true as const },
];

const appAnswer = z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) });

/** Where the server shows the code itself. https://docs.joinmastodon.org/methods/oauth/ */
const shownCode = 'urn:ietf:wg:oauth:2.0:oob';

/** Every server takes an app of anybody's: one is made for this consent. https://docs.joinmastodon.org/methods/apps/ */
export const connection: Connection = {
  redirect: { kind: 'loopback', host: '127.0.0.1' },
  shownCode,
  client: [],
  gives: ['token'],
  registers: ['client_id', 'client_secret'],
  rights: () => rights,
  async register(context, { redirectUri, scopes }) {
    const answer = await makeApp(context, redirectUri, scopes);
    const isOld = answer.kind === 'answer' && answer.status === 422;
    if (!isOld) return registered(answer);
    // Before 4.3 there was no `profile`: the next larger right has to do.
    const known = scopes.map(scope => (scope === 'profile' ? 'read:accounts' : scope));
    context.session.set('scopes', known);
    return registered(await makeApp(context, redirectUri, known));
  },
  authorize: (context, request) =>
    consentPage(api(context, '/oauth/authorize'), request, {
      client_id: context.credentials.client_id ?? '',
      scope: ((context.session.get('scopes') as string[] | undefined) ?? request.scopes).join(' '),
      // Servers before 4.3 do not know it, and do not look at it.
      ...challengeOf(request),
    }),
  exchange: (context, request, code) =>
    exchangeCode(context, request, code, {
      url: api(context, '/oauth/token'),
      fields: {
        client_id: context.credentials.client_id ?? '',
        client_secret: context.credentials.client_secret ?? '',
        code_verifier: request.verifier,
      },
      accessToken: 'token',
      dialect,
    }),
};

function makeApp(context: PlatformContext, redirectUri: string, scopes: readonly string[]) {
  return exchange(context, {
    method: 'POST',
    url: api(context, '/api/v1/apps'),
    json: {
      client_name: 'Mergecast',
      redirect_uris: redirectUri,
      scopes: scopes.join(' '),
      website: 'https://github.com/mergecast/mergecast',
    },
  });
}

function registered(answer: Awaited<ReturnType<typeof makeApp>>) {
  const read = answer.kind === 'answer' && answer.status === 200 ? appAnswer.safeParse(answer.json) : null;
  return read?.success ? { credentials: read.data } : notPrepared(answer, dialect);
}
