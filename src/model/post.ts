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
  alt: z.string().optional().describe('What the picture or video shows, for people who do not see it.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe(
      'Where the same file is public, for platforms that fetch media themselves. Default: `media.public_url` of mergecast.yml with the path.',
    ),
  part: z.int().min(1).optional().describe('The part of the thread it belongs to, from 1. Default: 1.'),
});

/** What becomes of a part that is too long; the same in the front matter and in an override block. */
export const splitting = z
  .union([
    z.enum(['none', 'auto']),
    z.strictObject({
      mode: z.enum(['none', 'auto']).describe('Whether parts that are too long are split.'),
      numbering: z.boolean().optional().describe('Every part of a thread ends with its number, such as 2/5.'),
    }),
  ])
  .describe(
    'With `auto` a part that is too long for a platform becomes several, cut between paragraphs or else at the ends of sentences. Default: none, so that it is an error.',
  );
export type Splitting = z.infer<typeof splitting>;

const nameOfWho = z.string().min(1).max(200);

/** Who proposed a post that no person wrote. */
export const agentBlock = z.strictObject({
  tool: nameOfWho.describe('The program that acted.'),
  model: nameOfWho.optional().describe('The model that wrote the text.'),
  principal: nameOfWho.describe('The person for whom it was done.'),
});
export type AgentBlock = z.infer<typeof agentBlock>;

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
  again: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'The id of a post that went out and whose file is gone, or says something else now: this one says nearly the same, and is meant to go out too. Without it, it is held.',
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
  media: z.array(mediaItem).optional().describe('Images, videos and documents that go with it.'),
  link: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('A web page that it is about: a card where the platform has cards, else the URL.'),
  splitting: splitting.optional(),
  late: lateRule
    .optional()
    .describe('What happens when its time has long passed: hold it for a person, skip it, or publish it all the same.'),
  retract: z
    .union([z.literal(true), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe(
      'Takes the post back: the next run removes it where it is out, and it never goes out where it is not. `true`, or the accounts or groups that it is taken back from.',
    ),
  update: z
    .union([z.literal(true), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe(
      'Changes the post in place where it is out, each time that its file changes. `true`, or the accounts or groups for which that is meant. Default: an edit does not go out.',
    ),
  agent: agentBlock
    .optional()
    .describe(
      'Written by `mergecast propose` and the tools of `mergecast mcp`: who proposed it. Reviewers are shown it.',
    ),
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

export type MediaKind = 'image' | 'video' | 'document' | 'captions';

/** What a video's own tables say. */
export interface VideoFacts {
  milliseconds: number;
  /** Frames a second, rounded to two decimals. */
  frameRate: number;
  /** `avc`, `hevc`, `vp8`, `vp9`, `av1`; null where it is none that we know. */
  videoCodec: string | null;
  /** `aac`, `opus`, `mp3` and so on; null where it has no sound, or a kind of it that we do not know. */
  audioCodec: string | null;
  /** Whether the tables stand before the pictures, so that it can be played while it arrives. */
  fastStart: boolean;
}

/** How the colours of an image are kept. */
export interface UnusualColour {
  model: 'RGB' | 'grey' | 'CMYK';
  /** Of each channel. */
  bits: number;
}

/** What the bytes of a media file say. */
export interface MediaFacts {
  kind: MediaKind;
  /** MIME type. */
  type: string;
  size: number;
  /** As displayed; 0 for a document or captions, and for an image that is larger than any platform takes. */
  width: number;
  height: number;
  /** Only of an image that moves: more than one. */
  frames?: number;
  /** Only of an image that is not in RGB or grey of at most 8 bits, which is what platforms show. */
  colour?: UnusualColour;
  /** Only of a PDF whose pages can be counted. */
  pages?: number;
  /** Only of a video. */
  video?: VideoFacts;
  /** SHA-256, hex. */
  digest: string;
}

/** A media file as a post names it, with what its bytes say. */
export interface Media extends MediaFacts {
  /** Relative to the repository's root. */
  file: string;
  alt: string | null;
  part: number;
  /** Where the same bytes are public, as far as post or config say. */
  url: string | null;
  /** Its place in the front matter; -1 for a file that an option names. */
  index: number;
}

export interface Post {
  id: string;
  /** Whether the id would change if the file were moved. */
  idFrom: 'front-matter' | 'path';
  /** Of a post that it says again, and is meant to; absent where the file names none. */
  again?: string;
  /** Relative to the repository's root. */
  file: string;
  /** Names of accounts; groups are replaced by their members. */
  accounts: string[];
  publishAt: Moment | null;
  late: LateRule | null;
  link: string | null;
  /** Absent where a person wrote it. */
  agent?: AgentBlock;
  /** Names of the accounts that it is taken back from. */
  retract: readonly string[];
  /** Names of the accounts where edits of it go out. */
  update: readonly string[];
  /** Absent where the front matter does not say. */
  splitting?: Splitting;
  media: Media[];
  overrides: Record<string, Record<string, unknown>>;
  text: TextPart[];
  /** SHA-256 of the file's text with LF line ends and without BOM, hex: tells a moved file from a new one. */
  source: string;
  /** Where a field of the front matter stands, for issues found later. */
  positionOf: (field: readonly (string | number)[]) => Position | null;
}
