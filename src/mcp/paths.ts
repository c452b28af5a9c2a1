import { typeOfName } from '../content/media.ts';
import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { isPost } from '../pipeline/post-files.ts';

/**
 * Where a file of an agent lies in the repository: below the folder of posts, and nowhere else. Each step is a plain
 * name, so that no path leads up, hides, or means something else to git or to another file system.
 */
export function confined(written: string, { posts }: Pick<Config, 'posts'>, kind: 'post' | 'media'): string {
  const inner = written.startsWith(`${posts}/`) ? written.slice(posts.length + 1) : written;
  const steps = inner.split('/');
  const isFit = kind === 'post' ? isPost(inner) : isPicture(inner);
  if (!steps.every(isPlainStep)) {
    throw refused(
      written,
      `it is no plain path below ${posts}/`,
      `Give a path below ${posts}/, such as 2026/hello.md.`,
    );
  }
  if (!isFit) {
    const what = kind === 'post' ? 'a post ends with .md' : 'media are pictures, videos and documents';
    throw refused(written, what, kind === 'post' ? 'Name it such as hello.md.' : 'Name it such as chart.png.');
  }
  return `${posts}/${steps.join('/')}`;
}

/** Letters of any script, digits, and some marks within: never a dot, a dash or a blank at an end. */
const plainStep = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .,+-]{0,98}[\p{L}\p{M}\p{N}_])?$/u;
/** Windows takes these for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function isPlainStep(step: string): boolean {
  return plainStep.test(step) && step === step.normalize('NFC') && !device.test(step) && !/\.git$/i.test(step);
}

function isPicture(path: string): boolean {
  return typeOfName(path) !== null;
}

function refused(written: string, why: string, remedy: string): Failure {
  const shown = written.slice(0, 100).replace(/[^\p{L}\p{N}_ .,+/-]/gu, '?');
  return new Failure('agent.path', `${shown} was refused: ${why}`, { remedy, state: 'Nothing was written.' });
}
