import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { checkAccounts } from '../../src/entry/check-accounts.ts';
import { createHttp } from '../../src/io/http.ts';
import { destinationsFile } from '../../src/ledger/paths.ts';
import { Failure } from '../../src/model/failure.ts';
import type { HttpRequest } from '../../src/model/ports.ts';
import { approveAccount } from '../../src/pipeline/approve-account.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { publish } from '../../src/pipeline/run.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const did = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa';
const evilDid = 'did:plc:bbbbbbbbbbbbbbbbbbbbbbbb';
const secrets: Record<string, string> = {
  FEDI_TOKEN: 'fedi-secret-value',
  OTHER_TOKEN: 'other-secret-value',
  SKY_PASSWORD: 'sky1-secr-et00-pass',
  X_KEY: 'x-key-secret',
  X_KEY_SECRET: 'x-key-secret-too',
  X_TOKEN: 'x-token-secret',
  X_TOKEN_SECRET: 'x-token-secret-too',
  MERGECAST_VAULT_KEY: 'vault-key-secret',
  GITHUB_TOKEN: 'github-secret-value',
};

const lines = {
  fedi: 'fedi: { platform: mastodon, server: https://fedi.example, credentials: { token: FEDI_TOKEN } }',
  other: 'other: { platform: mastodon, server: https://other.example, credentials: { token: OTHER_TOKEN } }',
  sky: 'sky: { platform: bluesky, identifier: me.harbour.net, credentials: { password: SKY_PASSWORD } }',
  ex: 'ex: { platform: x, credentials: { api_key: X_KEY, api_secret: X_KEY_SECRET, access_token: X_TOKEN, access_secret: X_TOKEN_SECRET } }',
};
const configOf = (accounts: readonly string[]) =>
  `version: 1\naccounts:\n${accounts.map(line => `  ${line}\n`).join('')}`;
const reviewed = configOf(Object.values(lines));
const changed = (part: keyof typeof lines, from: string, to: string) => {
  expect(lines[part]).toContain(from);
  return configOf(Object.entries(lines).map(([name, line]) => (name === part ? line.replace(from, to) : line)));
};

let world: TestWorld;
let requests: HttpRequest[];
/** Where the documents of accounts say that they live. */
let homes: Record<string, string>;

/** Public documents are given; whoever is asked for more refuses the credential, so that nothing goes out. */
async function answer(request: HttpRequest) {
  requests.push(request);
  const url = new URL(request.url);
  const json = (value: unknown) => ({
    status: 200,
    headers: {},
    body: new TextEncoder().encode(JSON.stringify(value)),
  });
  const handles: Record<string, string> = { 'me.harbour.net': did, 'you.harbour.net': evilDid };
  if (url.host === 'public.api.bsky.app') return json({ did: handles[url.searchParams.get('handle')!] });
  if (url.host === 'plc.directory') {
    const id = decodeURIComponent(url.pathname.slice(1));
    const service = [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: homes[id] }];
    return json({
      id,
      alsoKnownAs: Object.keys(handles).flatMap(name => (handles[name] === id ? [`at://${name}`] : [])),
      service,
    });
  }
  if (/^\/api\/v\d\/instance$/.test(url.pathname)) return json({ version: '4.5.0' });
  return { status: 401, headers: {}, body: new Uint8Array() };
}

/** The hosts that saw a secret, in the open or as a header for a login has it. */
function leaked(): Record<string, string[]> {
  const seen: Record<string, Set<string>> = {};
  for (const { url, headers, body } of requests) {
    const text = `${url} ${JSON.stringify(headers ?? {})} ${body instanceof Uint8Array ? Buffer.from(body).toString() : ''}`;
    for (const [variable, value] of Object.entries(secrets)) {
      const forms = [value, encodeURIComponent(value), Buffer.from(value).toString('base64').replace(/=+$/, '')];
      if (!forms.some(form => text.includes(form))) continue;
      const { host } = new URL(url);
      seen[host] = (seen[host] ?? new Set()).add(variable);
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([host, names]) => [host, [...names].sort()]));
}

const rightPlaces = {
  'fedi.example': ['FEDI_TOKEN'],
  'other.example': ['OTHER_TOKEN'],
  'pds.harbour.net': ['SKY_PASSWORD'],
};

beforeEach(async () => {
  requests = [];
  homes = { [did]: 'https://pds.harbour.net', [evilDid]: 'https://evil.example' };
  world = testWorld({
    'mergecast.yml': reviewed,
    'posts/hello.md': post('Hello', 'accounts: [fedi, other, sky, ex]'),
  });
  Object.assign(world.variables, secrets);
  world.adapters = adapters;
  world.http = answer;
  await publish(world, null);
});

const use = (config: string) => {
  world.contents['mergecast.yml'] = config;
  const names = [...config.matchAll(/^ {2}([a-z-]+): \{/gm)].map(([, name]) => name);
  world.contents['posts/fresh.md'] = post('Something new', `accounts: [${names.join(', ')}]`);
};
const stored = () => JSON.parse(new TextDecoder().decode(world.branch.files.get(destinationsFile)));

describe('the first use', () => {
  it('takes each credential to its place, and writes that down without a secret', async () => {
    expect(leaked()).toMatchObject(rightPlaces);
    const text = JSON.stringify(stored());
    for (const value of Object.values(secrets)) expect(text).not.toContain(value);
    expect(stored()).toMatchObject({
      version: 1,
      credentials: {
        FEDI_TOKEN: { platform: 'mastodon', origin: 'https://fedi.example', account: 'fedi', approved: null },
        SKY_PASSWORD: { platform: 'bluesky', origin: 'https://pds.harbour.net', named: 'me.harbour.net' },
        X_TOKEN_SECRET: { platform: 'x', origin: null, named: null },
      },
    });
    expect(await verify(world)).toMatchObject({ issues: [] });
  });

  it('is written once', async () => {
    const before = stored();
    world.clock.advance(60_000);
    use(reviewed);
    await publish(world, null);
    expect(stored()).toEqual(before);
  });
});

const evil = 'https://evil.example';
const hostile: Record<string, string> = {
  'another server': changed('fedi', 'https://fedi.example', evil),
  'the server of another account': changed('fedi', 'https://fedi.example', 'https://other.example'),
  'another port': changed('fedi', 'https://fedi.example', 'https://fedi.example:8443'),
  'a name that only begins alike': changed('fedi', 'https://fedi.example', 'https://fedi.example.evil.example'),
  'a name that looks alike': changed('fedi', 'https://fedi.example', 'https://fedı.example'),
  'a server of its own for an account that was looked up': changed('sky', 'identifier', `server: ${evil}, identifier`),
  'another identifier, whose document names another server': changed('sky', 'me.harbour.net', 'you.harbour.net'),
  'another did': changed('sky', 'me.harbour.net', evilDid),
  'another platform, with a server': changed('fedi', 'mastodon', `bluesky, identifier: you.harbour.net`)
    .replace('server: https://fedi.example', `server: ${evil}`)
    .replace('{ token: FEDI_TOKEN }', '{ password: FEDI_TOKEN }'),
  'another name for the account': changed('fedi', 'fedi:', 'fresh:').replace('https://fedi.example', evil),
  'a credential of another account': changed('fedi', 'FEDI_TOKEN', 'OTHER_TOKEN').replace(`  ${lines.other}\n`, ''),
  'a credential of another platform': changed('fedi', 'FEDI_TOKEN', 'X_TOKEN').replace(`  ${lines.ex}\n`, ''),
  'two accounts that swap theirs': changed('fedi', 'FEDI_TOKEN', 'OTHER_TOKEN').replace(
    lines.other,
    lines.other.replace('OTHER_TOKEN', 'FEDI_TOKEN'),
  ),
};

const invalid: Record<string, [config: string, code: string]> = {
  'a second account with the credential': [
    `${reviewed}  ${lines.fedi.replace('fedi:', 'two:').replace('https://fedi.example', evil)}\n`,
    'config.shared',
  ],
  'the token of the workflow': [changed('fedi', 'FEDI_TOKEN', 'GITHUB_TOKEN'), 'config.reserved'],
  'the key of the vault': [changed('fedi', 'FEDI_TOKEN', 'MERGECAST_VAULT_KEY'), 'config.reserved'],
  'the key of the vault by another name': [
    changed('fedi', 'FEDI_TOKEN', 'TEAM_KEY').replace(
      'accounts:',
      'vault: { identity: TEAM_KEY, recipients: [age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p] }\naccounts:',
    ),
    'config.reserved',
  ],
  'the key of a cloud': [changed('fedi', 'FEDI_TOKEN', 'AWS_SECRET_ACCESS_KEY'), 'config.reserved'],
  'a user in the address': [
    changed('fedi', 'https://fedi.example', 'https://fedi.example@evil.example'),
    'config.value',
  ],
  'a path': [changed('fedi', 'https://fedi.example', 'https://evil.example/fedi.example'), 'config.value'],
  'no encryption': [changed('fedi', 'https://fedi.example', 'http://fedi.example'), 'config.value'],
  'an endpoint of its own': [`${reviewed}endpoints: { mastodon: ${evil} }\n`, 'config.key'],
  'a server for a platform that has its own hosts': [
    changed('ex', 'platform: x', `platform: x, server: ${evil}`),
    'config.key',
  ],
};

describe('a change of the config', () => {
  it.each(Object.entries(hostile))('takes no credential to %s', async (_, config) => {
    use(config);
    requests = [];
    const report = await publish(world, null);
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'credential.destination', severity: 'error' }),
    );
    expect(report.needsPerson).toBe(true);
    const elsewhere = Object.entries(leaked()).filter(([host, names]) => {
      const right = (rightPlaces as Record<string, string[]>)[host] ?? [];
      return host !== 'api.x.com' && names.some(name => !right.includes(name));
    });
    expect(elsewhere).toEqual([]);
    expect(leaked()['api.x.com'] ?? []).not.toContain('FEDI_TOKEN');
  });

  it.each(Object.entries(hostile))('is not followed by a check of the accounts: %s', async (_, config) => {
    use(config);
    requests = [];
    const checked = await checkAccounts(await readConfig(world.files, world.adapters), world);
    expect(checked.some(({ ok, message }) => !ok && /would go to/.test(message))).toBe(true);
    expect(Object.keys(leaked()).filter(host => /evil|8443|xn--/.test(host))).toEqual([]);
  });

  it.each(Object.entries(hostile))('is told by the plan of its pull request: %s', async (_, config) => {
    use(config);
    requests = [];
    const { issues } = await bothPlans(world);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'credential.moving', severity: 'warning', file: 'mergecast.yml' }),
    );
    expect(requests).toEqual([]);
  });

  it.each(Object.entries(invalid))('is an error of the config: %s', async (_, [config, code]) => {
    world.contents['mergecast.yml'] = config;
    requests = [];
    const thrown = await publish(world, null).catch(error => error);
    expect(thrown).toBeInstanceOf(Failure);
    expect(thrown.issues).toContainEqual(expect.objectContaining({ code }));
    expect(requests).toEqual([]);
  });

  it('is none where the same place is written otherwise', async () => {
    use(changed('fedi', 'https://fedi.example', 'https://FEDI.example:443'));
    expect((await publish(world, null)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await bothPlans(world)).issues.filter(({ code }) => code === 'credential.moving')).toEqual([]);
  });

  it('of the name by which a place is looked up is followed, and told no more once it was', async () => {
    use(changed('sky', 'me.harbour.net', did));
    expect((await bothPlans(world)).issues).toMatchObject([{ code: 'credential.moving' }]);
    expect((await publish(world, null)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await bothPlans(world)).issues).toEqual([]);
    expect(stored().credentials.SKY_PASSWORD).toMatchObject({ named: did, origin: 'https://pds.harbour.net' });
  });
});

describe('a server that moves', () => {
  it('is an event that a person sees, and approves', async () => {
    homes[did] = 'https://new.harbour.net';
    requests = [];
    const held = await publish(world, null);
    expect(held.issues).toMatchObject([
      {
        code: 'credential.destination',
        line: 5,
        message: expect.stringContaining('https://new.harbour.net'),
        remedy: expect.stringContaining('mergecast accounts approve sky'),
      },
    ]);
    expect(leaked()['new.harbour.net']).toBeUndefined();
    const approval = await approveAccount(world, 'sky', { who: 'ana', why: 'we moved' });
    expect(approval.changed).toMatchObject([
      { variable: 'SKY_PASSWORD', before: { origin: 'https://pds.harbour.net' } },
    ]);
    expect(stored().credentials.SKY_PASSWORD).toMatchObject({
      origin: 'https://new.harbour.net',
      approved: { who: 'ana', why: 'we moved' },
    });
    await publish(world, null);
    expect(leaked()['new.harbour.net']).toEqual(['SKY_PASSWORD']);
    expect(await verify(world)).toMatchObject({ issues: [] });
  });

  it('gets nothing by a redirect', async () => {
    const seen: string[] = [];
    const [old, fresh] = await Promise.all(
      ['old', 'fresh'].map(async name => {
        const server = createServer((request, response) => {
          seen.push(name);
          const status = Number(
            /\d{3}$/.exec(request.headers['user-agent'] ?? '')?.[0] ?? statuses[seen.length % statuses.length],
          );
          response.writeHead(status, { location: `${originOf(fresh!)}${request.url}` }).end();
        });
        await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
        return server;
      }),
    );
    const { http, close } = createHttp({ environment: world.environment });
    world.http = http;
    world.contents['mergecast.yml'] = configOf([
      `fresh: { platform: mastodon, server: ${originOf(old!)}, credentials: { token: FRESH_TOKEN } }`,
    ]);
    world.contents['posts/hello.md'] = post('Hello', 'accounts: [fresh]');
    world.variables.FRESH_TOKEN = 'fresh-secret-value';
    for (const _ of statuses) await publish(world, null);
    await checkAccounts(await readConfig(world.files, world.adapters), world);
    await close();
    for (const server of [old!, fresh!]) await new Promise(done => server.close(done));
    expect(new Set(seen)).toEqual(new Set(['old']));
    expect(seen.length).toBeGreaterThanOrEqual(statuses.length);
  });
});

const statuses = [301, 302, 303, 307, 308];
const originOf = (server: ReturnType<typeof createServer>) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe('accounts approve', () => {
  it('says that there is nothing to approve, and writes nothing', async () => {
    const { tip } = world.branch;
    expect((await approveAccount(world, 'fedi', { who: null, why: null })).changed).toEqual([]);
    expect(world.branch.tip).toBe(tip);
  });

  it('lets the old place go: a change back needs a word of its own', async () => {
    use(changed('fedi', 'https://fedi.example', 'https://new.example'));
    await approveAccount(world, 'fedi', { who: 'ana', why: null });
    expect((await publish(world, null)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    use(reviewed);
    const { issues, targets } = await publish(world, null);
    expect(issues).toMatchObject([{ code: 'credential.destination', line: 3 }]);
    expect(targets.filter(({ account }) => account === 'fedi')).toEqual([]);
  });

  it('knows no account that the config has not', async () => {
    await expect(approveAccount(world, 'nobody', { who: null, why: null })).rejects.toThrow('no account nobody');
  });

  it('writes again where a run was first', async () => {
    use(changed('fedi', 'https://fedi.example', 'https://new.example'));
    const { write } = world.branch;
    let raced = false;
    world.branch.write = async (...given) => {
      if (!raced) {
        raced = true;
        await write(world.branch.tip, new Map([['ledger/fedi/token.json', new Uint8Array()]]), 'another run');
      }
      return write(...given);
    };
    await approveAccount(world, 'fedi', { who: null, why: null });
    expect(stored().credentials.FEDI_TOKEN.origin).toBe('https://new.example');
  });
});

describe('what is written down', () => {
  it('that could not be costs no report of the run', async () => {
    const fresh = testWorld({
      'mergecast.yml': configOf([lines.sky]),
      'posts/hello.md': post('Hello', 'accounts: [sky]'),
    });
    Object.assign(fresh.variables, secrets);
    fresh.adapters = adapters;
    fresh.http = answer;
    fresh.branch.write = async () => {
      throw new Failure('git.lock-lost', 'the remote said no', { remedy: 'Ask it.' });
    };
    const report = await publish(fresh, null);
    expect(report.targets).toMatchObject([{ outcome: { outcome: 'rejected' } }]);
    expect(fresh.logged).toContain('the remote said no');
  });

  it('stops every run where it cannot be read', async () => {
    world.branch.files.set(destinationsFile, new TextEncoder().encode('{"version":1}'));
    const tip = world.branch.tip;
    await world.branch.write(tip, new Map([[destinationsFile, new TextEncoder().encode('{}')]]), 'by hand');
    requests = [];
    await expect(publish(world, null)).rejects.toThrow('it says where credentials may go');
    expect(requests).toEqual([]);
  });

  it('says nothing in a rehearsal on this machine', async () => {
    const fresh = testWorld({ 'mergecast.yml': reviewed, 'posts/hello.md': post('Hello', 'accounts: [fedi]') });
    Object.assign(fresh.variables, secrets);
    fresh.adapters = adapters;
    fresh.http = answer;
    fresh.endpoints = { mastodon: 'http://127.0.0.1:4010' };
    await publish(fresh, null);
    expect(fresh.branch.files.has(destinationsFile)).toBe(false);
    fresh.endpoints = { mastodon: 'https://proxy.example' };
    await publish(fresh, null);
    const bytes = fresh.branch.files.get(destinationsFile);
    expect(JSON.parse(new TextDecoder().decode(bytes)).credentials.FEDI_TOKEN.origin).toBe('https://proxy.example');
  });
});
