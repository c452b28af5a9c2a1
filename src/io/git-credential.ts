import type { Git } from './git-command.ts';

/**
 * Variables that give the remote's host, and no other, a token: in git's configuration by environment, so that it stands
 * in no argument, URL or file. Where the checkout kept a credential of its own, that one is used: two headers are refused.
 */
export async function remoteCredential(
  git: Git,
  remote: string,
  token: string | undefined,
): Promise<Record<string, string>> {
  if (token === undefined) return {};
  const url = (await git.run(['remote', 'get-url', remote])).trim();
  const origin = httpOrigin(url);
  if (origin === null) return {};
  const kept = await git.try(['config', '--get-regexp', '^http\\..*\\.extraheader$|^http\\.extraheader$']);
  if (kept.code === 0 && kept.stdout.trim() !== '') return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

function httpOrigin(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, username } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && username === '' ? origin : null;
}
