import { readPath } from '../ledger/paths.ts';
import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Environment, LedgerBranch, Sealing, Secrets } from '../model/ports.ts';
import { secretValue } from './secret-values.ts';

export interface RotatedVault {
  /** Files beside the ledger that are now encrypted to the recipients of the config. */
  rotated: string[];
  /** Those that the key at hand does not open. */
  closed: string[];
}

/** Nobody else may be half-way through a renewal for ever. */
const mostTries = 20;

/** Opens what is sealed with the key at hand and seals it to the recipients that the config has now, in one commit. */
export async function rotateVault(
  { vault }: Pick<Config, 'vault'>,
  branch: LedgerBranch,
  world: { sealing: Sealing; environment: Environment; secrets: Secrets },
): Promise<RotatedVault> {
  if (vault === null) {
    throw new Failure('config.invalid', 'the config has no `vault`', {
      remedy: 'Make one: `mergecast accounts vault init`.',
    });
  }
  const identity = secretValue(vault.identity, world);
  if (identity === undefined) {
    const remedy = 'Export the key that opens what is there now; the new one comes into its place afterwards.';
    throw new Failure('usage.argument', `${vault.identity} is not set`, { remedy });
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tip = await branch.fetch();
    const listed = tip === null ? [] : await branch.list(tip);
    const files = listed.filter(({ path }) => readPath(path)?.kind === 'sealed');
    const sealed = await branch.read(files.map(({ blob }) => blob));
    const written = new Map<string, Uint8Array>();
    const closed: string[] = [];
    for (const [index, { path }] of files.entries()) {
      const text = await world.sealing.open(sealed[index]!, identity);
      if (text === null) closed.push(path);
      else written.set(path, await world.sealing.seal(text, vault.recipients));
    }
    if (written.size === 0) return { rotated: [], closed };
    const result = await branch.write(tip, written, 'Seal the vault to its present recipients');
    if ('written' in result) return { rotated: [...written.keys()], closed };
  }
  throw new Failure('git.lock-lost', `other runs moved the ledger ${mostTries} times meanwhile`, {
    remedy: 'Run again.',
  });
}
