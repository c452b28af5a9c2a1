import { z } from 'zod';
import { sealedFile } from '../ledger/paths.ts';
import type { Config } from '../model/config.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { secretValue } from './secret-values.ts';
import { judgeVaultKey, vaultKeyWords } from './vault-key.ts';
import type { PublishingWorld } from './world.ts';

/** What is kept of an account's tokens. The same words stand in the open beside the ledger, without the credentials. */
const keptTokens = z.strictObject({
  version: z.literal(1),
  account: z.string(),
  platform: z.string(),
  grant: z.string(),
  /** Where they may go, in the words of `Destination`; absent in those that were kept before this was written down. */
  origin: z.string().nullable().optional(),
  /** The same for who opens the vault: a host, also where every account of the platform has that one. */
  host: z.string().optional(),
  obtained_at: z.iso.datetime({ precision: 3 }),
  ends_at: z.iso.datetime({ precision: 3 }),
  scopes: z.array(z.string()).nullable(),
  /** By the adapter's names. */
  credentials: z.record(z.string(), z.string().min(1)),
});
export type KeptTokens = z.infer<typeof keptTokens>;

/** Of an origin: what people call a host. */
export function hostOf(origin: string): string {
  return new URL(origin).host;
}

type Outside = Pick<PublishingWorld, 'sealing' | 'localSecrets' | 'environment' | 'secrets'>;

/**
 * Where tokens lie: sealed beside the ledger, where the config has a vault. On this machine they lie until they are there,
 * and for good where there is no vault.
 */
export class TokenStore {
  readonly vault: Config['vault'];
  readonly #outside: Outside;
  readonly #writer: LedgerWriter;

  constructor(vault: Config['vault'], outside: Outside, writer: LedgerWriter) {
    this.vault = vault;
    this.#outside = outside;
    this.#writer = writer;
  }

  /** The newest that can be read here of this account and this consent; `isSafe` where they lie where they should. */
  async read(account: string, grant: string): Promise<{ kept: KeptTokens; isSafe: boolean } | null> {
    const local = parsed(await this.#outside.localSecrets.read(localName(account)), account, grant);
    const sealed = parsed(await this.#unseal(account), account, grant);
    if (local !== null && (sealed === null || sealed.obtained_at < local.obtained_at)) {
      return { kept: local, isSafe: this.vault === null };
    }
    return sealed === null ? null : { kept: sealed, isSafe: true };
  }

  /** Whether some lie on this machine that may not be beside the ledger yet. */
  async hasLocal(account: string): Promise<boolean> {
    return (await this.#outside.localSecrets.read(localName(account))) !== null;
  }

  /** On the disk, whatever happens next; what is left to be written beside the ledger. */
  async keep(kept: KeptTokens): Promise<ReadonlyMap<string, Uint8Array>> {
    const text = JSON.stringify(kept);
    await this.#outside.localSecrets.write(localName(kept.account), text);
    if (this.vault === null) return new Map();
    return new Map([
      [sealedFile(kept.account, sealedName), await this.#outside.sealing.seal(text, this.vault.recipients)],
    ]);
  }

  /** They are beside the ledger now. */
  async settle(account: string): Promise<void> {
    if (this.vault !== null) await this.#outside.localSecrets.remove(localName(account));
  }

  /** Why what is kept now could not be opened again; null where it can, and where there is no vault. */
  async unfitKey(): Promise<string | null> {
    if (this.vault === null) return null;
    const verdict = await judgeVaultKey(this.vault, this.#outside);
    return verdict === 'fit' ? null : vaultKeyWords(this.vault, verdict);
  }

  /** The account is disconnected; whether there was something. */
  async forgetLocal(account: string): Promise<boolean> {
    const isThere = await this.hasLocal(account);
    if (isThere) await this.#outside.localSecrets.remove(localName(account));
    return isThere;
  }

  async #unseal(account: string): Promise<string | null> {
    const identity = this.vault === null ? undefined : secretValue(this.vault.identity, this.#outside);
    const { tip } = this.#writer.ledger;
    if (tip === null || identity === undefined) return null;
    const [sealed = null] = await this.#writer.branch.readFiles(tip, [sealedFile(account, sealedName)]);
    return sealed === null ? null : this.#outside.sealing.open(sealed, identity);
  }
}

/** No idempotency key is called so. */
const sealedName = 'token';

function localName(account: string): string {
  return `${account}-${sealedName}.json`;
}

/** Null for what is not whole, or of another account or consent: sealed bytes can be moved, and consents be renewed. */
function parsed(text: string | null, account: string, grant: string): KeptTokens | null {
  if (text === null) return null;
  try {
    const kept = keptTokens.parse(JSON.parse(text));
    return kept.account === account && kept.grant === grant ? kept : null;
  } catch {
    return null;
  }
}
