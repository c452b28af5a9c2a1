import { Failure } from '../model/failure.ts';
import { type Git, type GitResult, gitFailure } from './git-command.ts';

/** What git's configuration says of the remote, read at once: each question would be another process. */
export interface RemoteSettings {
  /** `origin`, else the only one there is; null where there is none. */
  name: string | null;
  /** Whether it brings blobs when they are first read. */
  isPartial: boolean;
  /** Where it is; null where another setting has a say in that, which git alone knows how to read. */
  address: string | null;
  /** Whether requests have a header of their own, as the one that a checkout keeps its token in. */
  hasHeader: boolean;
}

const wanted = '^(remote\\..+\\.|url\\.|http\\.(.+\\.)?extraheader$)';

export function askForRemotes(git: Git): Promise<GitResult> {
  return git.try(['config', '--null', '--get-regexp', wanted]);
}

export function remoteSettings(asked: GitResult): RemoteSettings {
  // 1 says that there is no such setting.
  if (asked.code > 1) throw gitFailure('git.failed', ['config'], asked);
  // A setting without a value has no line end either.
  const settings = asked.stdout.split('\0').map(setting => {
    const [key = '', value = null] = setting.split(/\n([\s\S]*)/);
    return { key, value };
  });
  const ofRemotes = settings.flatMap(({ key, value }) => {
    const [, name, setting] = /^remote\.([\s\S]+?)\.(\w+)$/.exec(key) ?? [];
    return name === undefined ? [] : [{ name, setting, value }];
  });
  const name = only([...new Set(ofRemotes.map(remote => remote.name))]);
  const own = ofRemotes.filter(remote => remote.name === name);
  const addresses = own.filter(({ setting }) => setting === 'url').map(({ value }) => value);
  const isPlain = !settings.some(({ key }) => key.startsWith('url.')) && addresses.every(address => address);
  return {
    name,
    isPartial: own.some(({ setting, value }) => setting === 'promisor' && value !== 'false'),
    address: isPlain ? (addresses[0] ?? null) : null,
    hasHeader: settings.some(({ key, value }) => key.startsWith('http.') && value),
  };
}

function only(names: readonly string[]): string | null {
  if (names.includes('origin')) return 'origin';
  if (names.length > 1) {
    throw new Failure('git.failed', `there are several remotes and none is called origin: ${names.join(', ')}`, {
      remedy: 'Call the one that holds the ledger origin: `git remote rename NAME origin`.',
    });
  }
  return names[0] ?? null;
}

/** As git itself would reach it. */
export async function addressOf(git: Git, { name, address }: RemoteSettings): Promise<string | null> {
  if (name === null || address !== null) return address;
  return (await git.run(['remote', 'get-url', name])).trim();
}
