import { sha256 } from '../content/digest.ts';
import { inspectImage, isLfsPointer, typeOfName } from '../content/media.ts';
import type { Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { FileContent, Files } from '../model/ports.ts';
import type { Media } from '../model/post.ts';
import type { SoundFrontMatter } from './understand-post.ts';

/** No platform takes a larger image; a bound, so that a hostile repository cannot fill the memory. */
const mostBytes = 64 * 1024 * 1024;

/** Reads the media that a post names: what their bytes say counts, not their names. */
export async function readMedia(
  front: SoundFrontMatter,
  parts: number,
  config: Config,
  files: Files,
): Promise<{ media: Media[]; issues: Issue[] }> {
  const media: Media[] = [];
  const issues: Issue[] = [];
  for (const [index, item] of (front.data.media ?? []).entries()) {
    const report = (code: IssueCode, message: string, field = 'file') =>
      issues.push(mediaIssue(code, front, index, field, message));
    const part = item.part ?? 1;
    if (part > parts) report('media.part', `the post has ${parts === 1 ? 'one part' : `${parts} parts`}`, 'part');
    if (config.requireAlt && !item.alt?.trim()) report('media.alt-missing', `${item.file} has no \`alt\``, 'alt');
    const file = repositoryPath(item.file, front.file);
    const content = file === null ? ({ kind: 'outside' } as const) : files.read(file, mostBytes);
    const fault = contentFault(content, item.file);
    if (content.kind !== 'file' || file === null || fault !== null) {
      if (fault !== null) report(fault.code, fault.message);
      continue;
    }
    const image = await inspectImage(content.bytes);
    if (image === null) {
      report('media.type', `${item.file} is not an image of a known type`);
      continue;
    }
    const named = typeOfName(file);
    if (named !== null && named !== image.type) report('media.type-name', `${item.file} is ${image.type} by its bytes`);
    const { type, width, height } = image;
    const facts = { type, width, height, size: content.bytes.length, digest: sha256(content.bytes) };
    media.push({ file, alt: item.alt ?? null, part, index, ...facts });
  }
  return { media, issues };
}

function mediaIssue(code: IssueCode, front: SoundFrontMatter, index: number, field: string, message: string): Issue {
  const path = ['media', index, field];
  return issue(code, { file: front.file, position: front.source.positionOf(path), field: path.join('.') }, message);
}

function contentFault(content: FileContent, written: string): { code: IssueCode; message: string } | null {
  switch (content.kind) {
    case 'missing':
      return { code: 'media.missing', message: `there is no file ${written}` };
    case 'outside':
      return { code: 'media.outside', message: `${written} is outside the repository` };
    case 'symlink':
      return { code: 'media.symlink', message: `${written} is a symbolic link, or lies behind one` };
    case 'not-a-file':
      return { code: 'media.missing', message: `${written} is not a file` };
    case 'too-large':
      return { code: 'media.too-large', message: `${written} has ${content.size} bytes` };
    case 'file':
      return isLfsPointer(content.bytes)
        ? { code: 'media.lfs-pointer', message: `${written} is a Git LFS pointer` }
        : null;
  }
}

/** Relative to the post, or to the repository with a leading slash; null where the path leaves the repository. */
function repositoryPath(written: string, postFile: string): string | null {
  const folder = written.startsWith('/') ? [] : postFile.split('/').slice(0, -1);
  const steps = [...folder];
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 ? null : steps.join('/');
}
