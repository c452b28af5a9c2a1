import type { Revocation } from '../../src/model/adapter.ts';

/** The Threads API takes no token back. A long-lived token ends 60 days after it was last renewed. */
export const revocation: Revocation = {
  where: 'In the app of Threads: Settings, Account, Website permissions, Apps and websites: remove the app.',
};
