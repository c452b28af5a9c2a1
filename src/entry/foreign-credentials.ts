import type { AdapterRegistry } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Environment } from '../model/ports.ts';
import { judgeSecret } from '../pipeline/secret-values.ts';

/** Of values that a platform refused, those that look like another one's; the values themselves are never told. */
export async function foreignCredentials(
  account: Account,
  environment: Environment,
  adapters: AdapterRegistry,
): Promise<string[]> {
  const platforms = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  const own = platforms.find(({ id }) => id === account.platform);
  const others = platforms.filter(({ id }) => id !== account.platform);
  return Object.entries(account.credentials).flatMap(([name, variable]) => {
    const judge = (value: string) => looksOf(value, name, variable);
    return judgeSecret(variable, environment, judge) ?? [];
  });

  function looksOf(value: string, name: string, variable: string): string[] {
    if (own?.credentials[name]?.form?.test(value)) return [];
    const misplaced = Object.entries(own?.credentials ?? {}).find(
      ([other, { form }]) => other !== name && form?.test(value),
    );
    if (misplaced !== undefined) return [`${variable} looks like another credential: ${misplaced[1].title}`];
    const foreign = others.find(({ credentials }) => Object.values(credentials).some(({ form }) => form?.test(value)));
    return foreign === undefined ? [] : [`${variable} looks like a credential of ${foreign.name}`];
  }
}
