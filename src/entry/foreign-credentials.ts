import type { AdapterRegistry, CredentialKind } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Environment } from '../model/ports.ts';
import { knownForms } from '../pipeline/pasted-value.ts';
import { judgeSecret } from '../pipeline/secret-values.ts';

/** Of values that a platform refused, those that look like another one's; the values themselves are never told. */
export async function foreignCredentials(
  account: Account,
  environment: Environment,
  adapters: AdapterRegistry,
): Promise<string[]> {
  const platforms = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  const kinds: Record<string, CredentialKind> = (await adapters.load(account.platform)).credentials;
  const known = knownForms(platforms);
  return Object.entries(account.credentials).flatMap(([name, variable]) => {
    const { form, looks = form } = kinds[name] ?? {};
    const judge = (value: string) => (looks?.test(value) ? undefined : known.find(each => each.form.test(value)));
    const other = judgeSecret(variable, environment, judge);
    return other === undefined ? [] : [`${variable} looks like ${other.what}`];
  });
}
