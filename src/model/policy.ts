import { z } from 'zod';

const names = z.array(z.string().min(1)).min(1);
const host = z
  .string()
  .regex(/^(?:\*\.)?[^\s/:@*?#]+\.[^\s/:@*?#.]+$/, 'a host such as example.com, or *.example.com for all below it');
const requirement = z.strictObject({
  text: names
    .optional()
    .describe(
      'One of these has to stand in the first part or its title, as whole words: `#ad` is not in `#adventure`.',
    ),
  option: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Or one of these options of the platform has to be set so: its own label, such as `ai_generated: true`.'),
  when: z
    .strictObject({
      words: names.optional().describe('One of these is in a text of the post.'),
      hosts: z.array(host).min(1).optional().describe('One of its links leads there.'),
    })
    .optional()
    .describe('Only posts of which one of these is true. Default: every post.'),
});

/** One rule book for some accounts, as people write it. */
export const policyFile = z.strictObject({
  for: names.describe('The accounts and groups that it holds for.'),
  require: z.array(requirement).min(1).optional().describe('What has to be said: a disclosure, a label.'),
  ban: z
    .strictObject({
      words: names
        .optional()
        .describe('Words, or several with spaces, that stand in no text: whole ones, in any letter case.'),
      patterns: z
        .array(z.string().min(1).max(500))
        .min(1)
        .optional()
        .describe('Regular expressions in the syntax of RE2, which match in any letter case.'),
    })
    .optional(),
  links: z
    .strictObject({
      allow: z.array(host).min(1).describe('The hosts that links may lead to; `*.example.com` is all below it.'),
    })
    .optional(),
  alt: z.literal('required').optional().describe('Pictures and videos need alternative text.'),
});
export type PolicyFile = z.infer<typeof policyFile>;

export interface Pattern {
  written: string;
  /** In time that grows with the text's length alone. */
  isIn(text: string): boolean;
}

/** What posts must and must not say. */
export interface ContentRules {
  required: readonly Requirement[];
  words: readonly string[];
  patterns: readonly Pattern[];
  /** Null where links may lead anywhere. */
  hosts: readonly string[] | null;
  alt: boolean;
}

export interface Requirement {
  text: readonly string[];
  option: Readonly<Record<string, unknown>>;
  when: { words: readonly string[]; hosts: readonly string[] } | null;
}

/** One rule book, as code uses it. */
export interface Policy {
  /** Names of accounts; groups are replaced by their members. */
  accounts: ReadonlySet<string>;
  content: ContentRules;
}
