import type { Config } from '../model/config.ts';
import type { Environment, Sealing, Secrets } from '../model/ports.ts';
import { secretValue } from './secret-values.ts';

type Holder = { sealing: Sealing; environment: Environment; secrets: Secrets };

/**
 * Whether the key at hand opens what is sealed now. Where it does not, whatever a run puts into the vault is lost to the
 * next one, so that nothing may be used up for it.
 */
export async function judgeVaultKey(
  { recipients, identity }: NonNullable<Config['vault']>,
  { sealing, ...holder }: Holder,
): Promise<'fit' | 'unset' | 'stranger'> {
  const key = secretValue(identity, holder);
  if (key === undefined) return 'unset';
  const sealed = await sealing.seal(sample, recipients);
  return (await sealing.open(sealed, key)) === sample ? 'fit' : 'stranger';
}

const sample = 'a sample';

export function vaultKeyWords({ identity }: NonNullable<Config['vault']>, verdict: 'unset' | 'stranger'): string {
  return verdict === 'unset'
    ? `${identity}, the key of the vault, is not set`
    : `what ${identity} holds is the key of none of \`vault.recipients\``;
}
