import type { RootContent } from 'mdast';
import { z } from 'zod';
import type { Position } from './issue.ts';
import type { Moment } from './moment.ts';

export const lateRule = z.enum(['hold', 'skip', 'publish']);
export type LateRule = z.infer<typeof lateRule>;

const mediaItem = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe('Path of the file, relative to the post; with a leading slash, relative to the repository.'),
  alt: z.string().optional().describe('What the picture shows, for people who do not see it.'),
  part: z.int().min(1).optional().describe('The part of the thread it belongs to, from 1. Default: 1.'),
});

/** The front matter of a post, as people write it. */
export const frontMatter = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'A name that stays when the file moves. Default: the path below the folder of posts, without its ending.',
    ),
  accounts: z
    .array(z.string().min(1))
    .min(1)
    .describe('Where it goes: names of accounts or groups from mergecast.yml.'),
  publish_at: z
    .string()
    .optional()
    .describe(
      'When it goes out, such as 2026-12-01T09:00:00[Europe/Berlin] or 2026-12-01T08:00:00Z. Default: as soon as it is merged.',
    ),
  media: z.array(mediaItem).optional().describe('Images that go with it.'),
  link: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('A web page that it is about: a card where the platform has cards, else the URL.'),
  late: lateRule
    .optional()
    .describe('What happens when its time has long passed: hold it for a person, skip it, or publish it all the same.'),
  overrides: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .optional()
    .describe('Another text or options for one account or one platform, by its name.'),
});
export type FrontMatter = z.infer<typeof frontMatter>;

/** One part of a thread: Markdown as a tree. */
export interface TextPart {
  nodes: RootContent[];
  /** Where the part begins in its file. */
  position: Position;
}

/** A media file as a post names it, with what its bytes say. */
export interface Media {
  /** Relative to the repository's root. */
  file: string;
  alt: string | null;
  part: number;
  type: string;
  size: number;
  width: number;
  height: number;
  digest: string;
  /** Its place in the front matter. */
  index: number;
}

export interface Post {
  id: string;
  /** Whether the id would change if the file were moved. */
  idFrom: 'front-matter' | 'path';
  /** Relative to the repository's root. */
  file: string;
  /** Names of accounts; groups are replaced by their members. */
  accounts: string[];
  publishAt: Moment | null;
  late: LateRule | null;
  link: string | null;
  media: Media[];
  overrides: Record<string, Record<string, unknown>>;
  text: TextPart[];
  /** SHA-256 of the file's text with LF line ends and without BOM, hex: tells a moved file from a new one. */
  source: string;
  /** Where a field of the front matter stands, for issues found later. */
  positionOf: (field: readonly (string | number)[]) => Position | null;
}
