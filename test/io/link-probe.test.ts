import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LinkProbeOptions, openLinkProbe } from '../../src/io/link-probe.ts';
import { isPublicAddress } from '../../src/io/public-address.ts';

let origin: string;
let asked: { method: string; path: string; headers: IncomingMessage['headers'] }[];
let close: () => Promise<void>;

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/there': (_, response) => response.writeHead(200).end(),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/removed': (_, response) => response.writeHead(410).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/private': (_, response) => response.writeHead(401).end(),
  '/silent': () => {},
  '/moved': (_, response) => response.writeHead(301, { location: '/there' }).end(),
  '/moved-away': (_, response) => response.writeHead(302, { location: '/gone' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/endless': ({ method }, response) => {
    if (method === 'HEAD') response.writeHead(405).end();
    else response.writeHead(200).write('x'.repeat(100_000));
  },
};

beforeEach(async () => {
  asked = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method!, path: request.url!, headers: request.headers });
    const answer = answers[request.url!.split('?')[0]!];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
});

afterEach(() => close());

/** Lets itself be led to this machine, since the test is here. */
const here: LinkProbeOptions = { mayAsk: address => address === '127.0.0.1', ports: 'any', timeoutMilliseconds: 2000 };

async function kindOf(url: string, options: LinkProbeOptions = here): Promise<string> {
  const { probe, close } = openLinkProbe(options);
  try {
    return (await probe(url, new AbortController().signal)).kind;
  } finally {
    await close();
  }
}

test.each([
  ['/there', 'there'],
  ['/gone', 'gone'],
  ['/removed', 'gone'],
  ['/no-head', 'there'],
  ['/broken', 'unknown'],
  ['/private', 'unknown'],
  ['/moved', 'there'],
  ['/moved-away', 'gone'],
  ['/round', 'unknown'],
  ['/to-metadata', 'unknown'],
  ['/to-file', 'unknown'],
  ['/endless', 'there'],
])('%s is %s', async (path, expected) => {
  expect(await kindOf(`${origin}${path}`)).toBe(expected);
});

test('a server that says nothing is not known, in bounded time', async () => {
  expect(await kindOf(`${origin}/silent`, { ...here, timeoutMilliseconds: 200 })).toBe('unknown');
});

test('a host that does not exist is gone', async () => {
  const { probe, close } = openLinkProbe(here);
  const finding = await probe('http://nowhere.invalid/', new AbortController().signal);
  await close();
  // Where names cannot be asked for at all, nothing is said.
  expect([{ kind: 'gone', why: 'there is no such host' }, { kind: 'unknown' }]).toContainEqual(finding);
});

test('no credential is sent, and HEAD comes first', async () => {
  await kindOf(`${origin}/no-head?q=1#part`);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /no-head?q=1', 'GET /no-head?q=1']);
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('cookie');
  }
  expect(await kindOf(origin.replace('//', '//user:word@'))).toBe('unknown');
  expect(asked).toHaveLength(2);
});

describe('nothing is asked', () => {
  test.each([
    ['of this machine', () => origin],
    ['of this machine by its name', () => origin.replace('127.0.0.1', 'localhost')],
    ['of this machine by a number', () => origin.replace('127.0.0.1', '2130706433')],
    ['of this machine by another protocol', () => origin.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
    ['of another protocol', () => 'ftp://example.com/'],
    ['of what is no address', () => 'https://'],
  ])('%s', async (_whom, url) => {
    expect(await kindOf(url(), { ports: 'any', timeoutMilliseconds: 2000 })).toBe('unknown');
    expect(asked).toEqual([]);
  });

  test('of another port than the usual one', async () => {
    expect(await kindOf(origin, { mayAsk: () => true, timeoutMilliseconds: 2000 })).toBe('unknown');
    expect(asked).toEqual([]);
  });
});

describe('an address', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '168.63.129.16',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '64:ff9b::a9fe:a9fe',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'example.com',
    '',
  ])('%s is not public', address => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'])(
    '%s is public',
    address => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test('of IPv4 is as closed in each of its forms of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), address => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
      }),
    );
  });
});
