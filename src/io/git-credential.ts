import type { Environment } from '../model/ports.ts';
import type { Git } from './git-command.ts';
import { addressOf, type RemoteSettings } from './git-remote.ts';

/**
 * Variables that give the remote's host, and no other, a token: in git's configuration by environment, so that it stands
 * in no argument, URL or file. Where the checkout kept a credential of its own, that one is used: two headers are refused.
 */
export async function remoteCredential(
  git: Git,
  remote: RemoteSettings,
  { token, environment }: { token?: string; environment: Environment },
): Promise<Record<string, string>> {
  if (token === undefined || remote.hasHeader) return {};
  const origin = httpOrigin(await addressOf(git, remote));
  if (origin === null) return {};
  // What the environment configures already stands before ours in the same list.
  const before = Number(environment.get('GIT_CONFIG_COUNT') ?? 0);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: `${before + 1}`,
    [`GIT_CONFIG_KEY_${before}`]: `http.${origin}/.extraheader`,
    [`GIT_CONFIG_VALUE_${before}`]: `Authorization: Basic ${basic}`,
  };
}

function httpOrigin(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, origin, username } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && username === '' ? origin : null;
}
