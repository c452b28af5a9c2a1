import type { OpenRepository } from '../io/git.ts';
import { githubRepository } from '../io/github-remote.ts';
import type { Provenance } from '../model/approval.ts';
import type { Http } from '../model/ports.ts';
import type { Setting } from './compose.ts';

/** Where `init` puts the workflow that reviews. */
const usualWorkflow = '.github/workflows/mergecast.yml';

/**
 * Who answers for what is merged, as the host of the repository tells the token of the run; null where there is none. It
 * is loaded and opened with the first question: a run that finds nothing new asks nobody.
 */
export function composeProvenance(
  { environment, gitToken, clock, signal, reviewWorkflow = usualWorkflow }: Setting,
  { remoteAddress }: OpenRepository,
  http: Http,
): Provenance | null {
  const token = gitToken ?? environment.get('GH_TOKEN') ?? environment.get('GITHUB_TOKEN') ?? '';
  if (token === '') return null;
  const open = async (): Promise<Provenance> => {
    const [{ openGithubHost }, { unpackOnlyFile }, { hostProvenance }, { reviewOfHead }] = await Promise.all([
      import('../io/github-host.ts'),
      import('../io/unpack.ts'),
      import('../pipeline/approval/provenance.ts'),
      import('../pipeline/bringing-pull-requests.ts'),
    ]);
    const server = environment.get('GITHUB_SERVER_URL');
    const name = environment.get('GITHUB_REPOSITORY');
    // In a workflow the remote may be named by another address, such as that of a proxy.
    const address = server !== undefined && name !== undefined ? `${server}/${name}` : await remoteAddress();
    const host = openGithubHost({ http, clock, signal, ...githubRepository(address, environment), token });
    const world = { host, unpack: unpackOnlyFile };
    return hostProvenance(host, head => reviewOfHead(world, head, reviewWorkflow));
  };
  let opened: Promise<Provenance> | null = null;
  const provenance = () => {
    opened ??= open();
    return opened;
  };
  return {
    originsOf: async (files, commit) => (await provenance()).originsOf(files, commit),
    isMember: async (team, login) => (await provenance()).isMember(team, login),
    reviewedAs: async head => (await provenance()).reviewedAs(head),
  };
}
