import { outline } from '../../pipeline/plan.ts';
import { nextFree } from '../../pipeline/policy/next-free.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { requireAccount } from '../known-account.ts';
import { policyWords } from '../policy-words.ts';
import type { CallContext } from '../tool.ts';

export async function run({ account }: { account?: string | undefined }, { world, signal, progress }: CallContext) {
  const config = await readConfig(world.files, world.adapters);
  const all = Object.keys(config.accounts);
  if (account !== undefined) requireAccount(account, all);
  const names = account === undefined ? all : [account];
  const { plan } = await outline(world);
  const branch = await world.openBranch(config.ledgerBranch);
  const ledger = branch === null ? null : { branch, tip: await branch.fetch() };
  const accounts = [];
  for (const [index, name] of names.entries()) {
    signal.throwIfAborted();
    await progress(index, names.length, name);
    const { platform } = config.accounts[name]!;
    const facts = await world.library.platforms.facts(platform);
    const at = await nextFree(name, plan.targets, config, ledger, world.clock.now());
    accounts.push({
      name,
      platform,
      platform_name: facts.name,
      can: [...facts.can],
      limits: facts.limits,
      options: facts.options,
      policies: config.policies.filter(policy => policy.accounts.has(name)).flatMap(policyWords),
      next_free: at === null ? null : new Date(at).toISOString(),
    });
  }
  const groups = Object.fromEntries(Object.entries(config.groups).map(([name, members]) => [name, [...members]]));
  return { posts_folder: config.posts, timezone: config.timezone, groups, accounts };
}
