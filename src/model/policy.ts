import { z } from 'zod';
import { fixedDuration } from './duration.ts';

const names = z.array(z.string().min(1)).min(1);
const clockTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day such as 07:00');
const host = z
  .string()
  .regex(/^(?:\*\.)?[^\s/:@*?#]+\.[^\s/:@*?#.]+$/, 'a host such as example.com, or *.example.com for all below it');
const date = String.raw`\d{4}-\d{2}-\d{2}`;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const quietHours = z.strictObject({
  from: clockTime.default('00:00').describe('When they begin.'),
  to: clockTime.default('24:00').describe('When they end; earlier than `from`, it is on the next day.'),
  days: z.array(z.enum(weekdays)).min(1).optional().describe('The days on which they begin. Default: every day.'),
});

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

const login = z
  .string()
  .regex(/^@?[\w-]{1,100}(?:\/[\w.-]{1,100})?$/, 'a login such as ada, or a team such as acme/marketing');

export const nonApprovers = ['author', 'bots'] as const;

const approvals = z.strictObject({
  count: z.int().positive().default(1).describe('How many have to approve the last commit of the pull request.'),
  by: z
    .array(login)
    .min(1)
    .optional()
    .describe('Whose approval counts: logins, and teams such as acme/marketing. Default: that of anybody.'),
  except: z
    .array(z.enum(nonApprovers))
    .default([...nonApprovers])
    .describe('Whose approval does not count: that of the author of the pull request, those of bots.'),
});

const agents = z
  .strictObject({
    approvals: approvals
      .optional()
      .describe('Who has to approve what an agent proposed, beside what `approvals` asks for every post.'),
    open_proposals: z
      .int()
      .min(0)
      .optional()
      .describe('The most pull requests of agents that may be open at once; with 0 agents propose nothing.'),
  })
  .describe('Rules for what agents propose alone.');

/** One rule book for some accounts, as people write it. */
export const policyFile = z.strictObject({
  for: names.describe('The accounts and groups that it holds for.'),
  per_day: z.int().positive().optional().describe('The most posts of one account in any 24 hours. A thread is one.'),
  per_hour: z.int().positive().optional().describe('The most posts of one account in any hour.'),
  per_pull_request: z
    .int()
    .positive()
    .optional()
    .describe('The most posts of one account that one pull request may add or change.'),
  gap: fixedDuration.optional().describe('The least time between two posts of one account, such as PT30M.'),
  timezone: z
    .string()
    .optional()
    .describe("The IANA zone of `quiet` and `blackout`. Default: the config's own `timezone`."),
  quiet: z.array(quietHours).min(1).optional().describe('Hours in which nothing goes out.'),
  blackout: z
    .array(z.string().regex(new RegExp(`^${date}(?:/${date})?$`), 'a date, or two such as 2026-12-24/2026-12-26'))
    .min(1)
    .optional()
    .describe('Days on which nothing goes out: dates, or first and last such as 2026-12-24/2026-12-26.'),
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
    .optional()
    .describe('What stands in no text.'),
  links: z
    .strictObject({
      allow: z.array(host).min(1).describe('The hosts that links may lead to; `*.example.com` is all below it.'),
    })
    .optional()
    .describe('Where links may lead.'),
  alt: z.literal('required').optional().describe('Pictures and videos need alternative text.'),
  approvals: approvals
    .optional()
    .describe('Who has to approve the pull request that brings a post, or changes it, before it goes out.'),
  agents: agents.optional(),
});
export type PolicyFile = z.infer<typeof policyFile>;

/** Never more than `most` posts within any stretch of that length. */
export interface Rate {
  kind: 'cap' | 'gap';
  most: number;
  milliseconds: number;
}

export interface QuietHours {
  /** Minutes since midnight; `to` at most 1440, and on the next day where it is not after `from`. */
  from: number;
  to: number;
  /** From 1, Monday, to 7; null for every day. */
  days: ReadonlySet<number> | null;
}

/** When nothing goes out. */
export interface ClosedTimes {
  timezone: string;
  quiet: readonly QuietHours[];
  /** First and last days, YYYY-MM-DD. */
  blackout: readonly { first: string; last: string }[];
}

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

/** Who has to approve. */
export interface ApproverRule {
  /** Whether only what an agent proposed needs it. */
  isOfAgents: boolean;
  count: number;
  people: readonly string[];
  teams: readonly { organization: string; slug: string }[];
  except: ReadonlySet<(typeof nonApprovers)[number]>;
}

/** One rule book, as code uses it. */
export interface Policy {
  /** Names of accounts; groups are replaced by their members. */
  accounts: ReadonlySet<string>;
  rates: readonly Rate[];
  /** Null where a pull request may have as many as it likes. */
  perPullRequest: number | null;
  closed: ClosedTimes | null;
  approvals: ApproverRule | null;
  agents: {
    approvals: ApproverRule | null;
    /** Null where agents may have as many open as they like. */
    openProposals: number | null;
  };
  content: ContentRules;
}
