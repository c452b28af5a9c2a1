import { z } from 'zod';
import { targetStates } from './plan.ts';

/*
 * What a pull request would change. The job that judges a pull request writes it without any secret, perhaps for a
 * stranger, and another job that may write a comment reads it: so every string, list and number of it has a bound, and a
 * reader trusts none of its words.
 */

/** The file as a whole, in bytes of UTF-8: nobody reads more of it than this. */
export const mostReviewBytes = 2_000_000;

/** Bounds of the document: in UTF-16 code units of a string, or elements of a list. */
export const reviewBounds = {
  targets: 500,
  parts: 100,
  /** Of one part's text; the comment that shows it has no room for more. */
  text: 60_000,
  media: 50,
  counts: 8,
  options: 60,
  issues: 300,
  sentences: 200,
  /** A name, a path, a label. */
  name: 1000,
  /** A sentence, an alternative text, the value of an option. */
  words: 5000,
} as const;

/** How a target stands against the base of the pull request, and what each word says. */
export const targetChanges = {
  new: 'The base does not have it',
  changed: 'Its payload or its time is another one than at the base',
  moved: 'Its file was moved, and it says the same',
  removed: 'The base has it and the pull request has not',
  same: 'It says the same as at the base, at the same time',
  sent: 'It is out already',
  unknown: 'The base could not be had, so that nobody can tell',
} as const satisfies Record<string, string>;

export type TargetChange = keyof typeof targetChanges;

const keysOf = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

const name = z.string().max(reviewBounds.name);
const words = z.string().max(reviewBounds.words);
const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the id of a commit');
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex');
const count = z.int().min(0).max(1_000_000_000_000);
const place = z.int().min(1).max(10_000_000).nullable();
const instant = z.iso.datetime({ precision: 3 }).max(40);
const severity = z.enum(['error', 'warning']);
/** What a reader may make a link of. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(written => !/[\s<>"'`]/.test(written), 'a web address');

export const reviewPart = z.strictObject({
  text: z.string().max(reviewBounds.text).describe('The text as it will be sent, or its beginning.'),
  length: count.describe('Of the whole text, in UTF-16 code units: more than the text has where it is cut here.'),
  counts: z
    .array(z.strictObject({ unit: name, count, limit: count.nullable() }))
    .max(reviewBounds.counts)
    .describe('Its length as the platform counts, and the most that it takes there.'),
  media: z
    .array(
      z.strictObject({
        file: name,
        alt: words,
        kind: z.enum(['image', 'video', 'document', 'captions']),
        bytes: count,
        width: count.describe('In pixels; 0 where it has none.'),
        height: count,
      }),
    )
    .max(reviewBounds.media),
});
export type ReviewPart = z.infer<typeof reviewPart>;

export const reviewTarget = z.strictObject({
  post: name.nullable().describe('Null where the file could not be read so far.'),
  file: name,
  line: place.describe('Where its text begins.'),
  account: name,
  platform: name,
  from: name.nullable().describe('Who it would be from, as far as the config says.'),
  change: z.enum(keysOf(targetChanges)),
  moved_from: name.nullable().describe('The file from which it was moved.'),
  was: z.array(words).max(20).describe('What is other than at the base, in words.'),
  state: z.enum(keysOf(targetStates)).nullable().describe('Null for one that is removed.'),
  reason: words,
  publish_at: z
    .strictObject({ utc: instant, zone: name.nullable(), written: name })
    .nullable()
    .describe('Null for "as soon as it is merged".'),
  digest: digest.nullable().describe('SHA-256 of the payload, as in a plan.'),
  parts: z.array(reviewPart).max(reviewBounds.parts),
  parts_total: count.describe('How many parts it has: more than are listed where the list is cut.'),
  options: z
    .array(z.strictObject({ label: name, value: words }))
    .max(reviewBounds.options)
    .describe('What goes out beside the text, for a person.'),
  notes: z
    .array(words)
    .max(50)
    .describe('What a reviewer should know and that is no fault: what it costs, in which form it is shown.'),
  links: z.array(address).max(reviewBounds.parts).describe('Where it is out.'),
});
export type ReviewTarget = z.infer<typeof reviewTarget>;

export const reviewIssue = z.strictObject({
  code: z.string().regex(/^[a-z0-9.-]{1,80}$/),
  severity,
  file: name.nullable(),
  line: place,
  column: place,
  message: words,
  remedy: words,
});
export type ReviewIssue = z.infer<typeof reviewIssue>;

/** `weakens` lets more out than before or guards less; a reviewer should see it before anything else. */
export const reviewConfigChange = z.strictObject({
  weight: z.enum(['weakens', 'strengthens', 'other']),
  file: name,
  line: place,
  sentence: words,
});
export type ReviewConfigChange = z.infer<typeof reviewConfigChange>;

export const reviewDocument = z.strictObject({
  version: z.literal(1).describe('The version of this document.'),
  head: commit.describe('The commit that was judged: the head of the pull request.'),
  base: commit.nullable().describe('What it was held against; null where that could not be had.'),
  now: instant,
  timezone: name.nullable().describe("The config's own zone."),
  counts: z
    .strictObject({
      new: count,
      changed: count,
      moved: count,
      removed: count,
      same: count,
      sent: count,
      unknown: count,
      errors: count,
      warnings: count,
    })
    .describe('Of all targets and issues, also those that are not listed.'),
  needs_person: z.boolean().describe('Whether the check fails.'),
  targets: z.array(reviewTarget).max(reviewBounds.targets).describe('What the pull request touches.'),
  omitted: z.strictObject({ targets: count, issues: count, config: count }).describe('What there was no room for.'),
  issues: z.array(reviewIssue).max(reviewBounds.issues),
  config: z
    .array(reviewConfigChange)
    .max(reviewBounds.sentences)
    .describe('Changes of config and workflows, in words.'),
  upkeep: z.array(words).max(reviewBounds.sentences).describe('What the next run does beside what is due, in words.'),
  remarks: z
    .array(z.string().max(500))
    .max(20)
    .describe('What to know of this review itself: what it could not see, whose policies it went by.'),
});
export type ReviewDocument = z.infer<typeof reviewDocument>;
