import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Connection, Granted } from '../../src/model/connection.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import { consentPage } from '../kit/consent.ts';
import { quote } from '../kit/quote.ts';
import { unreadableStep } from './api.ts';
import { callFault } from './faults.ts';

const rights = [
  { scope: 'threads_basic', why: 'to know whose account it is, and to find a post again after a doubt' },
  { scope: 'threads_content_publish', why: 'to publish' },
  { scope: 'threads_manage_replies', why: 'for threads: each part answers the one before' },
  { scope: 'threads_delete', why: 'to remove what a person retracts' },
];

const shortAnswer = z.object({ access_token: z.string().trim().min(1) });
const longAnswer = shortAnswer.extend({ expires_in: z.number().positive() });
/** Of these addresses alone: the rest of the platform has another form. */
const errorAnswer = z.object({ error_message: z.string() });

/** https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions */
export const connection: Connection = {
  // It takes https addresses alone.
  redirect: { kind: 'page' },
  client: [
    {
      credential: 'client_id',
      title: 'Threads app ID',
      where:
        'At developers.facebook.com: the app, its Threads use case, Settings. It is another one than that of the app itself.',
      isSecret: false,
    },
    { credential: 'client_secret', title: 'Threads app secret', where: 'Beside the Threads app ID.', isSecret: true },
  ],
  gives: ['access_token'],
  rights: () => rights,
  authorize: (context, request) =>
    consentPage(`${context.origin('https://threads.net')}/oauth/authorize`, request, {
      client_id: context.credentials.client_id ?? '',
      scope: request.scopes.join(','),
    }),
  async exchange(context, { redirectUri }, code) {
    const { client_id = '', client_secret = '' } = context.credentials;
    const fields = { client_id, client_secret, grant_type: 'authorization_code', redirect_uri: redirectUri, code };
    const got = await exchange(context, {
      method: 'POST',
      url: `${originOf(context)}/oauth/access_token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      bytes: new TextEncoder().encode(new URLSearchParams(fields).toString()),
    });
    const short = got.kind === 'answer' && got.status === 200 ? shortAnswer.safeParse(got.json) : null;
    return short?.success ? lengthen(short.data.access_token, context) : { fault: faultOf(got, context) };
  },
};

/** The first token lives for an hour; this one for 60 days. Secret and token have to stand in the query. */
async function lengthen(token: string, context: PlatformContext): Promise<{ granted: Granted } | { fault: Fault }> {
  const query = new URLSearchParams({
    grant_type: 'th_exchange_token',
    client_secret: context.credentials.client_secret ?? '',
    access_token: token,
  });
  const got = await exchange(context, { method: 'GET', url: `${originOf(context)}/access_token?${query}` });
  const long = got.kind === 'answer' && got.status === 200 ? longAnswer.safeParse(got.json) : null;
  if (!long?.success) {
    const fault = faultOf(got, context);
    return { fault: { ...fault, message: fault.message.replaceAll(token, '***') } };
  }
  const { access_token, expires_in } = long.data;
  return { granted: { credentials: { access_token }, endsAt: context.now() + expires_in * 1000, scopes: null } };
}

function originOf(context: PlatformContext): string {
  return context.origin('https://graph.threads.net');
}

function faultOf(answer: Answer, context: PlatformContext): Fault {
  const words = answer.kind === 'answer' ? errorAnswer.safeParse(answer.json).data?.error_message : undefined;
  if (words === undefined || answer.kind === 'none' || answer.status >= 500) {
    return callFault(answer, context) ?? unreadableStep;
  }
  const message = `Threads did not take the code of the consent (${quote(words)})`;
  return { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null };
}
