import { sealedFile } from '../ledger/paths.ts';
import type { Config } from '../model/config.ts';
import type { Json } from '../model/json.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { secretValue } from './secret-values.ts';
import type { PublishingWorld } from './world.ts';

/** Which target it is for: its account and its idempotency key, which later attempts at the same payload keep. */
export interface SealedName {
  account: string;
  key: string;
}

type Outside = Pick<PublishingWorld, 'sealing' | 'localSecrets' | 'environment' | 'secrets'>;

/**
 * What a run must keep and strangers must not have. Where the config has a vault, it is encrypted and lies beside the
 * ledger, so that another runner can go on; else it stays on this machine.
 */
export class SealedStore {
  readonly #vault: Config['vault'];
  readonly #outside: Outside;
  readonly #writer: LedgerWriter;

  constructor(config: Pick<Config, 'vault'>, outside: Outside, writer: LedgerWriter) {
    this.#vault = config.vault;
    this.#outside = outside;
    this.#writer = writer;
  }

  /** Keeps it: what is to be written beside the ledger in the next commit, if anything. */
  async keep({ account, key }: SealedName, value: Json): Promise<ReadonlyMap<string, Uint8Array>> {
    const text = JSON.stringify(value);
    if (this.#vault === null) {
      await this.#outside.localSecrets.write(localName({ account, key }), text);
      return new Map();
    }
    return new Map([[sealedFile(account, key), await this.#outside.sealing.seal(text, this.#vault.recipients)]]);
  }

  /** What was kept last, or null: nothing was, or it cannot be opened here. */
  async read(name: SealedName): Promise<Json> {
    const local = await this.#outside.localSecrets.read(localName(name));
    const text = local ?? (await this.#open(sealedFile(name.account, name.key)));
    return text === null ? null : (JSON.parse(text) as Json);
  }

  /** Forgets these, of which nothing is left to go on with: what is to be removed beside the ledger in the next commit. */
  async drop(names: readonly SealedName[]): Promise<ReadonlyMap<string, null>> {
    for (const name of names) await this.#outside.localSecrets.remove(localName(name));
    const { tip } = this.#writer.ledger;
    if (this.#vault === null || tip === null) return new Map();
    const paths = names.map(({ account, key }) => sealedFile(account, key));
    const there = await this.#writer.branch.readFiles(tip, paths);
    return new Map(paths.filter((_, index) => there[index] !== null).map(path => [path, null]));
  }

  async #open(path: string): Promise<string | null> {
    const identity = this.#vault === null ? undefined : secretValue(this.#vault.identity, this.#outside);
    const { tip } = this.#writer.ledger;
    if (tip === null || identity === undefined) return null;
    const [sealed = null] = await this.#writer.branch.readFiles(tip, [path]);
    return sealed === null ? null : this.#outside.sealing.open(sealed, identity);
  }
}

function localName({ account, key }: SealedName): string {
  return `${account}-${key}.json`;
}
