import { adapters } from '../../adapters/index.ts';
import { systemClock } from '../../src/io/clock.ts';
import { createHttp } from '../../src/io/http.ts';
import { seededRandom } from '../../src/io/random.ts';
import { loopbackRedirects } from '../../src/io/redirects.ts';
import type { Account } from '../../src/model/config.ts';
import { type ConnectOptions, connectAccount } from '../../src/pipeline/connect-account.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Behaviour, makePerson, type Person } from './consenting.ts';

/** An account of the config, with the variables that are set. */
export interface Given {
  platform: string;
  place?: Record<string, unknown>;
  /** The credentials that the account names; their variables are these in upper case. */
  names: readonly string[];
  /** By the adapter's names. */
  set?: Record<string, string>;
}

export const variableOf = (name: string) => `ONE_${name.toUpperCase()}`;

export interface Stage {
  sandbox: Sandbox;
  log: string[];
  connect(given: Given, behaviour?: Behaviour, options?: Partial<ConnectOptions>): ReturnType<typeof connectAccount>;
  /** Whoever was asked last. */
  person: Person;
  stop: AbortController;
  close(): Promise<void>;
}

/** The doubles, and whoever connects an account before them: real connections, a real listener for the redirect. */
export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox({ clock: systemClock(), random: seededRandom('connect') });
  const { http, close } = createHttp({ environment: { get: () => undefined } });
  const stage: Stage = {
    sandbox,
    log: [],
    person: makePerson(),
    stop: new AbortController(),
    connect({ platform, place = {}, names, set = {} }, behaviour, options = {}) {
      stage.person = makePerson(behaviour);
      const values = new Map(Object.entries(set).map(([name, value]) => [variableOf(name), value]));
      const credentials = Object.fromEntries(names.map(name => [name, variableOf(name)]));
      const account: Account = { name: 'one', platform, place, credentials, options: {}, limits: {} };
      const world = {
        clock: systemClock(),
        environment: { get: (name: string) => values.get(name) },
        secrets: createSecrets(),
        http,
        endpoints: sandbox.endpoints,
        signal: stage.stop.signal,
        log: (line: string) => void stage.log.push(line),
        random: seededRandom(platform),
        adapters,
        prompt: stage.person.prompt,
        browser: stage.person.browser,
        redirects: loopbackRedirects(),
      };
      return connectAccount(
        account,
        { port: 0, redirect: null, isBrowserHere: true, isPasted: false, hasExtras: false, ...options },
        world,
      );
    },
    close: async () => {
      await close();
      await sandbox.close();
    },
  };
  return stage;
}
