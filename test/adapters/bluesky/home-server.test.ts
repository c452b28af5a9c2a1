import { describe, expect, it } from 'vitest';
import { isPublicHost } from '../../../adapters/kit/public-host.ts';
import type { Stage } from '../harness.ts';
import { plain, useStage } from '../setting.ts';
import { bluesky } from './setting.ts';

const { identifier } = bluesky.place;

describe('the account’s server', () => {
  const use = useStage(bluesky);
  const home = 'https://pds.harbour.net';

  it('is found from the handle by public records, and sees the password alone', async () => {
    const { stage } = use;
    const hosts = await askedHosts(stage, { place: { identifier } });
    expect(hosts.outcome).toMatchObject({ outcome: 'delivered' });
    expect(hosts.asked.slice(0, 3)).toEqual([
      'https://public.api.bsky.app com.atproto.identity.resolveHandle',
      expect.stringMatching(/^https:\/\/plc\.directory did:plc:/),
      `${home} com.atproto.server.createSession`,
    ]);
    expect(hosts.asked.slice(3).every(line => line.startsWith(home))).toBe(true);
  });

  it('is the one that the config names, without a look-up', async () => {
    const hosts = await askedHosts(use.stage, { place: { identifier, server: home } });
    expect(hosts.outcome).toMatchObject({ outcome: 'delivered' });
    expect(hosts.asked.every(line => line.startsWith(home))).toBe(true);
  });

  it.each([
    ['http://pds.harbour.net'],
    ['http://127.0.0.1:2583'],
    ['https://127.0.0.1'],
    ['https://localhost'],
    ['https://10.0.0.7'],
    ['https://[::1]'],
    ['https://vault.internal'],
    ['https://pds'],
    ['https://user:word@pds.harbour.net'],
    ['javascript:alert(1)'],
    [''],
  ])('is never %j, whatever the document says', async endpoint => {
    await expectNoPassword({ endpoint });
  });

  it('is not believed of a document that does not know the handle, or is of another account', async () => {
    await expectNoPassword({ alsoKnownAs: ['at://somebody.else.net'] });
    await expectNoPassword({ id: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' });
    await expectNoPassword({ service: [] });
  });

  it.each([
    ['pds.harbour.net', true],
    ['harbour.net:8443', false],
    ['localhost', false],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['0x7f.1', false],
    ['printer.local', false],
    ['metadata.google.internal', false],
    ['harbour..net', false],
    ['', false],
  ])('%j is a host of the public web: %s', (host, isPublic) => {
    expect(isPublicHost(host)).toBe(isPublic);
  });

  async function expectNoPassword(document: { endpoint?: string; [key: string]: unknown }): Promise<void> {
    const hosts = await askedHosts(use.stage, { place: { identifier }, document });
    expect(hosts.prepared).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.credentials' } });
    expect(hosts.asked.filter(line => line.includes('createSession'))).toEqual([]);
  }

  /** The public hosts, all played by the double; the document names `home`, or what the case says. */
  async function askedHosts(
    stage: Stage,
    {
      place,
      document = {},
    }: { place: Record<string, unknown>; document?: { endpoint?: string; [key: string]: unknown } },
  ) {
    stage.newRun();
    const lines: string[] = [];
    const double = stage.sandbox.endpoints.bluesky!;
    const http: typeof stage.http = async request => {
      const url = new URL(request.url);
      lines.push(`${url.origin} ${decodeURIComponent(url.pathname).replace(/^\/(?:xrpc\/)?/, '')}`);
      const response = await stage.http({ ...request, url: request.url.replace(url.origin, double) });
      if (url.hostname !== 'plc.directory') return response;
      const { endpoint = home, ...changed } = document;
      const said = { ...JSON.parse(new TextDecoder().decode(response.body)), ...changed };
      said.service = said.service.map((service: object) => ({ ...service, serviceEndpoint: endpoint }));
      return { ...response, body: new TextEncoder().encode(JSON.stringify(said)) };
    };
    const account = { ...stage.platform().account, place };
    const outside = { moved: false, origin: (usual: string) => usual, http, account };
    const { prepared, ...names } = await stage.prepare(plain, outside);
    if ('fault' in prepared) return { prepared, asked: lines, outcome: null };
    const outcome = await stage.send({ ...names, handle: prepared.handle, receipts: [], told: [] }, outside);
    return { prepared, asked: lines, outcome };
  }
});
