import { adapter } from '../../../adapters/linkedin.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import type { LinkedinDouble } from '../../../src/sandbox/linkedin/double.ts';
import { selfServeToken } from '../../../src/sandbox/linkedin/state.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import { clip } from '../clip.ts';
import type { Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';
import { documentBytes, stagedFile } from '../staged-file.ts';

/** An organization, whose posts can be listed. */
export const linkedin: ContractSetting = {
  adapter: adapter as Adapter,
  place: { organization: 5005 },
  credentials: sandboxCredentials.linkedin,
  wrongCredentials: { access_token: 'nope-nope-nope-nope' },
  secrets: Object.values(sandboxCredentials.linkedin),
  refusal: '400',
  threadIsAtomic: true,
  fill: { commentary: count => 'x'.repeat(count % 2) + '#'.repeat(Math.floor(count / 2)) },
  posts: { thread: null },
};

/** A person, whose posts no app may read. */
export const person: ContractSetting = { ...linkedin, place: {}, credentials: { access_token: selfServeToken } };

export const film = await clip({ file: 'posts/harbour.mp4', seconds: 4, bytes: 90_000, alt: 'Boats come and go' });
export const report = await stagedFile('posts/annual-report.pdf', documentBytes(), { alt: 'The report' });

export function doubleOf(stage: Stage): LinkedinDouble {
  return stage.sandbox.linkedin;
}

/** The requests, as methods and paths, their names left out. */
export function asked(stage: Stage): string[] {
  return stage.double.requests.map(({ method, path }) => {
    const bare = path.replace(/^\/rest/, '').replace(/urn%3A[^/?&]*|(?<=dms-uploads\/)[\w-]+/g, '…');
    return `${method} ${bare}`;
  });
}
