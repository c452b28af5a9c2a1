import { sha256OfFile } from '../content/digest.ts';
import { hasLocation, type InspectedMedia, inspectMedia, isLfsPointer, typeOfName } from '../content/media.ts';
import type { Config } from '../model/config.ts';
import { type Issue, issue, type Position } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { Files, MediaReader, OpenFile } from '../model/ports.ts';
import type { Media, MediaKind } from '../model/post.ts';
import type { SoundFrontMatter } from './understand-post.ts';
import type { ReadingWorld } from './world.ts';

/** No platform takes a larger file from a repository's checkout; a bound, so that a hostile one cannot hold a run up. */
const mostBytes = 16 * 1024 ** 3;

/** Reads the media that a post names: what their bytes say counts, not their names. */
export async function readMedia(
  front: SoundFrontMatter,
  parts: number,
  config: Config,
  world: ReadingWorld,
): Promise<{ media: Media[]; issues: Issue[] }> {
  const media: Media[] = [];
  const issues: Issue[] = [];
  for (const [index, item] of (front.data.media ?? []).entries()) {
    const report = (code: IssueCode, message: string, field = 'file') => {
      const path = ['media', index, field];
      const place = { file: front.file, position: front.source.positionOf(path), field: path.join('.') };
      issues.push(issue(code, place, message));
    };
    const part = item.part ?? 1;
    if (part > parts) report('media.part', `the post has ${parts === 1 ? 'one part' : `${parts} parts`}`, 'part');
    if (config.media.requireAlt && !item.alt?.trim()) report('media.alt-missing', `${item.file} has no \`alt\``, 'alt');
    const read = await readMediaFile(item.file, front.file, config, world);
    for (const fault of read.faults) report(fault.code, fault.message);
    if (read.facts === null) continue;
    if (read.facts.kind === 'captions') report('media.type', `${item.file} is captions, which only an option can name`);
    const url = item.url ?? read.url;
    media.push({ ...read.facts, file: read.file, alt: item.alt ?? null, part, index, url });
  }
  return { media, issues };
}

/** Reads a file that an option names. */
export async function readAttached(
  written: string,
  kind: MediaKind,
  place: { file: string; position: Position | null; field: string },
  config: Config,
  world: ReadingWorld,
): Promise<{ media: Media | null; issues: Issue[] }> {
  const read = await readMediaFile(written, place.file, config, world);
  const issues = read.faults.map(({ code, message }) => issue(code, place, message));
  if (read.facts === null) return { media: null, issues };
  if (read.facts.kind !== kind) {
    issues.push(issue('media.type', place, `${written} is ${read.facts.type}; this option takes ${kinds[kind]}`));
    return { media: null, issues };
  }
  return { media: { ...read.facts, file: read.file, alt: null, part: 1, index: -1, url: read.url }, issues };
}

const kinds: Record<MediaKind, string> = {
  image: 'an image',
  video: 'a video',
  document: 'a document',
  captions: 'captions (WebVTT or SubRip)',
};

interface MediaFault {
  code: IssueCode;
  message: string;
}

type ReadFile = { faults: MediaFault[] } & (
  | { facts: null }
  | { facts: InspectedMedia & { digest: string }; file: string; url: string | null }
);

async function readMediaFile(
  written: string,
  postFile: string,
  config: Config,
  world: ReadingWorld,
): Promise<ReadFile> {
  const file = repositoryPath(written, postFile);
  const opened = file === null ? ({ kind: 'outside' } as const) : world.files.open(file);
  if (opened.kind !== 'open' || file === null) {
    return { facts: null, faults: [unreadable(opened.kind === 'open' ? 'outside' : opened.kind, written)] };
  }
  try {
    const judged = await judge(opened.file, written, file, config, world.mediaReader);
    const url = config.media.publicUrl === null ? null : publicUrl(config.media.publicUrl, file);
    return judged.facts === null ? { facts: null, faults: judged.faults } : { ...judged, file, url };
  } finally {
    opened.file.close();
  }
}

async function judge(
  opened: OpenFile,
  written: string,
  file: string,
  config: Config,
  reader: MediaReader,
): Promise<{ facts: null | (InspectedMedia & { digest: string }); faults: MediaFault[] }> {
  const fault = (code: IssueCode, message: string) => ({ facts: null, faults: [{ code, message }] });
  if (opened.size > mostBytes) return fault('media.too-large', `${written} has ${opened.size} bytes`);
  if (isLfsPointer(opened)) return fault('media.lfs-pointer', `${written} is a Git LFS pointer`);
  const facts = await inspectMedia(opened, reader);
  if (facts === null)
    return fault('media.type', `${written} is no image, video or document of a known type, or is damaged`);
  const faults: MediaFault[] = [];
  const named = typeOfName(file);
  if (named !== null && named !== facts.type) {
    faults.push({ code: 'media.type-name', message: `${written} is ${facts.type} by its bytes` });
  }
  if (facts.colour !== undefined) {
    const { model, bits } = facts.colour;
    const message = `${written} is in ${model} of ${bits} bits: each platform converts that in its own way, or refuses it`;
    faults.push({ code: 'media.colour', message });
  }
  if (config.media.location !== 'allow' && facts.type === 'image/jpeg' && (await tellsPlace(opened))) {
    const code = config.media.location === 'error' ? 'media.location-refused' : 'media.location';
    faults.push({ code, message: `${written} says where it was taken` });
  }
  return { facts: { ...facts, digest: await sha256OfFile(opened) }, faults };
}

/** Where a JPEG was taken stands in its head, before the picture. */
function tellsPlace(opened: OpenFile): Promise<boolean> {
  return hasLocation(opened.read(0, Math.min(opened.size, 256 * 1024)));
}

function unreadable(kind: Exclude<ReturnType<Files['open']>['kind'], 'open'>, written: string): MediaFault {
  switch (kind) {
    case 'missing':
      return { code: 'media.missing', message: `there is no file ${written}` };
    case 'outside':
      return { code: 'media.outside', message: `${written} is outside the repository` };
    case 'symlink':
      return { code: 'media.symlink', message: `${written} is a symbolic link, or lies behind one` };
    case 'not-a-file':
      return { code: 'media.missing', message: `${written} is not a file` };
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

function publicUrl(base: string, file: string): string {
  return `${base.replace(/\/+$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`;
}
