import { openRepository } from '../io/git.ts';
import { githubRepository, personalToken } from '../io/github-remote.ts';
import { loopbackRedirects } from '../io/redirects.ts';
import { openRepositorySecrets } from '../io/repository-secrets.ts';
import type { Browser, Prompt } from '../model/person-ports.ts';
import type { ConnectingWorld } from '../pipeline/connecting.ts';
import type { StoringWorld } from '../pipeline/store-connected.ts';
import type { PublishingWorld } from '../pipeline/world.ts';
import { composePublishing, type Setting, secretsFolderOf } from './compose.ts';
import { gitOptions } from './compose-ahead.ts';

/** The person who connects an account. */
export interface Dialogue {
  prompt: Prompt;
  browser: Browser;
}

/** What connecting an account needs, and storing what it gives. */
export async function composeConnecting(
  setting: Setting,
  { prompt, browser }: Dialogue,
): Promise<ConnectingWorld & StoringWorld & PublishingWorld & { secretsFolder: string; close(): Promise<void> }> {
  const found = await openRepository(setting.cwd, gitOptions(setting));
  const { close, ...world } = await composePublishing(setting, Promise.resolve(found));
  const { environment: variables, http, clock } = world;
  return {
    ...world,
    prompt,
    browser,
    redirects: loopbackRedirects(),
    secretsFolder: secretsFolderOf(found),
    openSecrets: async environment => {
      const token = personalToken(variables);
      const repository = githubRepository(await found.remoteAddress(), variables);
      return openRepositorySecrets({ http, clock, ...repository, token }, environment);
    },
    close: async () => {
      prompt.close();
      await close();
    },
  };
}

/** The person at this process's own terminal. */
export async function terminalDialogue(): Promise<Dialogue> {
  const [{ openPrompt }, { systemBrowser }] = await Promise.all([
    import('../io/prompt.ts'),
    import('../io/browser.ts'),
  ]);
  return { prompt: openPrompt({ input: process.stdin, output: process.stderr }), browser: systemBrowser() };
}
