import type { PlatformContext } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Connection, ConsentRequest, Granted, WantedRight } from '../model/connection.ts';
import { Failure } from '../model/failure.ts';
import { learnSecrets } from './account-secrets.ts';
import { ask, askCredential } from './ask-credential.ts';
import { type ConnectingWorld, contextWith, refused } from './connecting.ts';
import type { KnownForm } from './pasted-value.ts';
import { codeOf, pastedQuery } from './redirect-answer.ts';
import { secretValue } from './secret-values.ts';

export interface ConsentOptions {
  /** Where the redirect is waited for on loopback. */
  port: number;
  /** The address of the app's own page, where the platform takes no other; null to ask for it. */
  redirect: string | null;
  /** Whether the person's browser is on this machine: else the answer is pasted. */
  isBrowserHere: boolean;
  /** Whether the rights are asked for that only some features need. */
  hasExtras: boolean;
}

/** Lets a person consent in their browser. Gives what came of it and what was asked for before, by the adapter's names. */
export async function consent(
  account: Account,
  connection: Connection,
  options: ConsentOptions,
  known: KnownForm[],
  world: ConnectingWorld,
): Promise<{ granted: Granted; client: Record<string, string> }> {
  const client = await clientOf(account, connection, known, world);
  const way = await openWay(connection, options, world);
  try {
    const request = makeRequest(way.redirectUri, wantedRights(connection, account, options), world);
    learnSecrets(account, [request.verifier], world);
    const { context, app } = await register(account, connection, contextWith(account, client, world), request, world);
    await show(connection.authorize(context, request), account, connection, options, world);
    const code = await way.codeFor(request);
    const answer = await connection.exchange(context, request, code);
    if ('fault' in answer) throw refused(account, answer.fault, world, [code]);
    return { granted: answer.granted, client: { ...client, ...app } };
  } finally {
    await way.close();
  }
}

/** What the app's page says, from the account's variables where they are set, else from the person. */
async function clientOf(account: Account, { client }: Connection, known: KnownForm[], world: ConnectingWorld) {
  const named = client.filter(({ credential }) => Object.hasOwn(account.credentials, credential));
  const values: Record<string, string> = {};
  for (const asked of client) {
    const isNamed = named.includes(asked);
    // An app without a secret is one whose account names none.
    if (asked.isOptional && !isNamed && named.length > 0) continue;
    const variable = account.credentials[asked.credential];
    const set = variable === undefined ? undefined : secretValue(variable, world);
    const value =
      set ??
      (await askCredential({ ...asked, isOptional: asked.isOptional === true && !isNamed }, known, world.prompt));
    if (value !== undefined) values[asked.credential] = value;
  }
  return values;
}

/** The context in which the consent is asked for: with an app that was made for it, where the server takes one. */
async function register(
  account: Account,
  { register: makeApp }: Connection,
  context: PlatformContext,
  request: ConsentRequest,
  world: ConnectingWorld,
): Promise<{ context: PlatformContext; app: Record<string, string> }> {
  if (makeApp === undefined) return { context, app: {} };
  const answer = await makeApp(context, request);
  if ('fault' in answer) throw refused(account, answer.fault, world, []);
  learnSecrets(account, Object.values(answer.credentials), world);
  const app = answer.credentials;
  return { context: { ...context, credentials: { ...context.credentials, ...app } }, app };
}

/** By which way the answer comes back. */
interface Way {
  redirectUri: string;
  codeFor(request: ConsentRequest): Promise<string>;
  close(): Promise<void>;
}

async function openWay(connection: Connection, options: ConsentOptions, world: ConnectingWorld): Promise<Way> {
  const { redirect, shownCode } = connection;
  if (redirect.kind === 'page') return pastedWay(await pageOf(options, world), world);
  if (options.isBrowserHere) return loopbackWay(redirect.host, options.port, world);
  return shownCode === undefined
    ? pastedWay(`http://${redirect.host}:${options.port}/callback`, world)
    : shownWay(shownCode, world);
}

async function loopbackWay(host: '127.0.0.1' | 'localhost', port: number, world: ConnectingWorld): Promise<Way> {
  const listener = await world.redirects.listen({ host, port });
  return {
    redirectUri: listener.uri,
    codeFor: async ({ state }) => codeOf(await next(listener.next(world.signal)), state),
    close: () => listener.close(),
  };
}

function next(query: Promise<URLSearchParams>): Promise<URLSearchParams> {
  return query.catch(cause => {
    throw new Failure('connect.redirect', 'stopped before the answer came', {
      remedy: 'Run the command again.',
      state: 'Nothing was stored.',
      cause,
    });
  });
}

/** The page cannot be shown, or is none of ours: what counts stands in its address. */
function pastedWay(redirectUri: string, { prompt }: ConnectingWorld): Way {
  return {
    redirectUri,
    codeFor: async ({ state }) => {
      prompt.tell(`After that the browser goes to ${redirectUri}?…, which need not load. Copy its whole address.`);
      const pasted = await ask('The address:', true, prompt);
      const query = pastedQuery(pasted, redirectUri);
      if (query !== null) return codeOf(query, state);
      throw new Failure('connect.redirect', `what was pasted is no address that begins with ${redirectUri}`, {
        remedy:
          'Run the command again, and copy the address of the page on which the browser ends, with all that follows the "?".',
        state: 'Nothing was stored.',
      });
    },
    close: async () => {},
  };
}

/** The platform shows the code itself; PKCE binds it to the question, since no state comes with it. */
function shownWay(redirectUri: string, { prompt }: ConnectingWorld): Way {
  const code = { title: 'Code', where: 'the page shows it once you have allowed it.', isSecret: true };
  return { redirectUri, codeFor: async () => (await askCredential(code, [], prompt))!, close: async () => {} };
}

async function pageOf({ redirect }: ConsentOptions, { prompt }: ConnectingWorld): Promise<string> {
  prompt.tell('Redirect address: one of those that stand on the page of your app; any https page of yours will do.');
  const written = redirect ?? (await ask('Redirect address:', false, prompt)).trim();
  if (URL.canParse(written) && new URL(written).protocol === 'https:' && new URL(written).hash === '') return written;
  throw new Failure('connect.value', `the redirect address ${written} is no https address`, {
    remedy: 'Copy it as it stands on the page of the app, letter by letter.',
    state: 'Nothing was stored.',
  });
}

/** The least, unless the person wants what needs more. */
export function wantedRights(
  connection: Connection,
  account: Account,
  { hasExtras }: Pick<ConsentOptions, 'hasExtras'>,
) {
  return connection.rights(account).filter(({ isExtra }) => hasExtras || !isExtra);
}

function makeRequest(redirectUri: string, rights: readonly WantedRight[], { random }: ConnectingWorld): ConsentRequest {
  const word = () => Buffer.from(random.bytes(32)).toString('base64url');
  return { redirectUri, scopes: rights.map(({ scope }) => scope), state: word(), verifier: word() };
}

async function show(
  url: string,
  account: Account,
  connection: Connection,
  options: ConsentOptions,
  { prompt, browser }: ConnectingWorld,
): Promise<void> {
  prompt.tell(`Sign in as the account that ${account.name} stands for. The page asks to allow:`);
  const wanted = wantedRights(connection, account, options);
  for (const { scope, why } of wanted) prompt.tell(`  ${scope}  ${why}`);
  const left = connection.rights(account).filter(right => !wanted.includes(right));
  for (const { scope, why } of left) prompt.tell(`It does not ask for ${scope} (${why}): --extra-rights does.`);
  const isOpen = options.isBrowserHere && (await browser.open(url));
  prompt.tell(isOpen ? 'It opens in your browser; else open it yourself:' : 'Open it in your browser:');
  prompt.tell(`  ${url}`);
}
