import { inject } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { listen } from '../../../src/sandbox/server.ts';
import { clearAccount, makeAccount, type RealAccount } from './real-account.ts';
import { RealServer } from './real-server.ts';

let account: RealAccount | undefined;

/** In the place of `startSandbox`, whose file must not be imported here: the real server, and an account without a post. */
export async function startReal({ clock }: SandboxOptions) {
  account ??= await makeAccount();
  await clearAccount(account);
  const server = new RealServer(clock, inject('pds'), account);
  const close = await listen(server, 0);
  const fault = (specification: string) => server.fault(specification.replace(/^bluesky:/, ''));
  return { endpoints: { bluesky: server.origin }, bluesky: server, fault, close };
}

/** The account of all stages of this file; before there is one, any will do to render a post. */
export function stageAccount(): RealAccount {
  return account ?? { did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa', handle: 'nobody.test', password: '', token: '' };
}
