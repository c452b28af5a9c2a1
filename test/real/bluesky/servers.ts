import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envToCfg, envToSecrets, PDS } from '@atproto/pds';
import { Database, PlcServer } from '@did-plc/server';
import type { TestProject } from 'vitest/node';
import { startAppView } from './app-view.ts';
import { freePort } from './free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the real home server. */
    pds: string;
    plc: string;
    /** What the server signs its tokens with. */
    jwtSecret: string;
  }
}

/**
 * One real home server (PDS) with a directory of accounts (PLC) of its own, for all tests; nothing leaves loopback. Only
 * the reader's view behind it is ours, because the real one is a service and not a package.
 */
export default async function startServers({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mergecast-pds-'));
  const [plcPort, port] = [await freePort(), await freePort()];
  const jwtSecret = randomBytes(16).toString('hex');
  const plc = PlcServer.create({ db: Database.mock(), port: plcPort });
  await plc.start();
  const appView = await startAppView(`http://localhost:${port}`);
  const environment = {
    devMode: true,
    hostname: 'localhost',
    port,
    dataDirectory: folder,
    blobstoreDiskLocation: join(folder, 'blobs'),
    jwtSecret,
    adminPassword: randomBytes(16).toString('hex'),
    plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
    didPlcUrl: `http://localhost:${plcPort}`,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    disableSsrfProtection: true,
    crawlers: [],
    bskyAppViewUrl: appView.origin,
    bskyAppViewDid: 'did:example:reader',
    modServiceUrl: 'https://moderation.invalid',
    modServiceDid: 'did:example:invalid',
  };
  const pds = await PDS.create(envToCfg(environment), envToSecrets(environment));
  await pds.start();
  provide('pds', `http://localhost:${port}`);
  provide('plc', `http://localhost:${plcPort}`);
  provide('jwtSecret', jwtSecret);
  return async () => {
    await pds.destroy();
    await plc.destroy();
    await appView.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
