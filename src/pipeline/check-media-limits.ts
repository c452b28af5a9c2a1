import { countCodePoints, countGraphemes } from '../content/length.ts';
import type { Account } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { KindLimits, Limit, Limits, VideoLimits } from '../model/limits.ts';
import type { PayloadMedia, PayloadPart } from '../model/payload.ts';
import { type Judged, maximum } from './check-limits.ts';

/** The media of one part against the platform's numbers: how many, which together, and each by what its bytes say. */
export function mediaIssues(part: PayloadPart, index: number, judged: Judged): Issue[] {
  return [...countIssues(part, index, judged), ...part.media.flatMap(media => fileIssues(media, judged))];
}

type KindName = 'image' | 'animation' | 'video' | 'document';

/** Under which table a file falls: an image that moves has its own where the platform treats it apart. */
function kindOf({ kind, frames }: PayloadMedia, limits: Limits): KindName | null {
  if (kind === 'captions') return null;
  return kind === 'image' && frames !== undefined && limits.media.animation !== undefined ? 'animation' : kind;
}

const kindNames: Record<KindName, string> = {
  image: 'images',
  animation: 'moving images',
  video: 'videos',
  document: 'documents',
};

function countIssues(part: PayloadPart, index: number, { limits, post, account, payload }: Judged): Issue[] {
  const where = payload.parts.length === 1 ? '' : ` in part ${index + 1}`;
  const report = (code: IssueCode, message: string) => {
    const place = { file: post.file, position: post.positionOf(['media']), field: 'media' };
    return issue(code, place, `${account.name}: ${message}`);
  };
  const issues: Issue[] = [];
  const max = maximum(limits.media.count, 'media', account);
  if (part.media.length > max) issues.push(report('media.count', `${part.media.length} media${where}; at most ${max}`));
  const kinds = new Map<KindName, number>();
  for (const media of part.media) {
    const kind = kindOf(media, limits);
    if (kind !== null) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of kinds) {
    const most = limits.media[kind]?.count?.max ?? max;
    if (count > most && most < max) {
      issues.push(report('media.count', `${count} ${kindNames[kind]}${where}; at most ${most}`));
    }
  }
  if (kinds.size > 1 && !limits.media.mixed) {
    const names = [...kinds.keys()].map(kind => kindNames[kind]).join(' and ');
    issues.push(report('media.mix', `${names} cannot stand together in one part${where}`));
  }
  return issues;
}

/** A number that a file has against the one that the platform allows. */
interface Measure {
  code: IssueCode;
  value: number;
  limit: Limit | undefined;
  /** The name under which an account can set it. */
  name?: string;
  /** What comes before the number. */
  has: string;
}

function fileIssues(media: PayloadMedia, { limits, post, account }: Judged): Issue[] {
  const issues: Issue[] = [];
  const report = (code: IssueCode, message: string, field = 'file') => {
    const index = post.media.find(item => item.file === media.file)?.index ?? 0;
    const path = ['media', index, field];
    const place = { file: post.file, position: post.positionOf(path), field: path.join('.') };
    issues.push(issue(code, place, `${account.name}: ${media.file} ${message}`));
  };
  const kind = kindOf(media, limits);
  const table = kind === null ? undefined : limits.media[kind];
  if (table === undefined || !table.types.includes(media.type)) {
    report('media.type', typeFault(media, limits));
    return issues;
  }
  const measures = [
    ...measuresOf(media, table, kind === 'video'),
    ...countedMeasures(media, table),
    ...(media.video ? videoMeasures(media, table) : []),
  ];
  for (const measure of measures) {
    const said = excess(measure, account);
    if (said !== null) report(measure.code, said);
  }
  if (media.video !== undefined) {
    for (const said of codecFaults(media.video, table as VideoLimits)) report('media.video', said);
  }
  const { alt } = limits.media;
  const altLength = alt === undefined ? 0 : countIn(alt.unit, media.alt);
  const mostAlt = alt === undefined ? Infinity : maximum(alt, 'alt', account);
  if (altLength > mostAlt) {
    report('media.alt-too-long', `has ${altLength} ${alt?.unit} of \`alt\`; at most ${mostAlt}`, 'alt');
  }
  return issues;
}

function typeFault({ type, kind, frames }: PayloadMedia, limits: Limits): string {
  const { animation } = limits.media;
  return kind === 'image' && frames !== undefined && animation !== undefined
    ? `is a moving ${type}; of those the platform takes ${animation.types.join(', ')}`
    : `is ${type}; the platform takes ${takenTypes(limits).join(', ')}`;
}

function takenTypes({ media }: Limits): string[] {
  const tables = [media.image, media.animation, media.video, media.document];
  return [...new Set(tables.flatMap(table => table?.types ?? []))];
}

function measuresOf(media: PayloadMedia, table: KindLimits, isVideo: boolean): Measure[] {
  const { type, size, width, height } = media;
  const bytesName = isVideo ? 'video_bytes' : 'media_bytes';
  const ofType = (of: Record<string, Limit> | undefined) => (of && Object.hasOwn(of, type) ? of[type] : undefined);
  const bytes: Measure = {
    code: 'media.too-large',
    value: size,
    limit: ofType(table.bytesOf) ?? table.bytes,
    name: bytesName,
    has: 'has',
  };
  // An image that is larger than any platform takes was not measured.
  if (width === 0 || height === 0) return [bytes];
  const code = 'media.dimensions';
  return [
    bytes,
    { code, value: width * height, limit: ofType(table.pixelsOf) ?? table.pixels, name: 'media_pixels', has: 'has' },
    { code, value: width, limit: table.width, has: 'has a width of' },
    { code, value: height, limit: table.height, has: 'has a height of' },
    { code, value: rounded(width / height), limit: table.ratio, has: 'has a ratio of width to height of' },
  ];
}

/** Of what has frames or pages. */
function countedMeasures({ frames, pages, width, height }: PayloadMedia, table: KindLimits): Measure[] {
  const code = 'media.frames';
  return [
    ...(frames === undefined
      ? []
      : [
          { code, value: frames, limit: table.frames, has: 'has' } as const,
          { code, value: frames * width * height, limit: table.framePixels, has: 'has' } as const,
        ]),
    ...(pages === undefined ? [] : [{ code: 'media.pages', value: pages, limit: table.pages, has: 'has' } as const]),
  ];
}

function videoMeasures({ video }: PayloadMedia, table: KindLimits): Measure[] {
  const { seconds, frameRate } = table as VideoLimits;
  const code = 'media.video';
  return [
    { code, value: video!.milliseconds / 1000, limit: seconds, name: 'video_seconds', has: 'runs' },
    { code, value: video!.frameRate, limit: frameRate, has: 'has' },
  ];
}

function excess({ value, limit, name, has }: Measure, account: Account): string | null {
  if (limit === undefined) return null;
  const max = name === undefined ? limit.max : maximum(limit, name, account);
  const unit = limit.unit === '' ? '' : ` ${limit.unit}`;
  if (value > max) return `${has} ${rounded(value)}${unit}; at most ${rounded(max)}`;
  if (limit.min !== undefined && value < limit.min)
    return `${has} ${rounded(value)}${unit}; at least ${rounded(limit.min)}`;
  return null;
}

function codecFaults(video: NonNullable<PayloadMedia['video']>, table: VideoLimits): string[] {
  const { videoCodecs, audioCodecs } = table;
  const faults: string[] = [];
  if (videoCodecs !== undefined && !videoCodecs.includes(video.videoCodec ?? '')) {
    faults.push(`is coded as ${video.videoCodec ?? 'something unknown'}; the platform takes ${videoCodecs.join(', ')}`);
  }
  if (audioCodecs !== undefined && video.audioCodec !== null && !audioCodecs.includes(video.audioCodec)) {
    faults.push(`has sound coded as ${video.audioCodec}; the platform takes ${audioCodecs.join(', ')}`);
  }
  return faults;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function countIn(unit: string, text: string): number {
  return unit === 'graphemes' ? countGraphemes(text) : countCodePoints(text);
}
