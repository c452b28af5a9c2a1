import { z } from 'zod';
import * as shapes from '../shapes.ts';
import { proposing, reading, type Tool } from '../tool.ts';

const title = z.string().min(1).max(200).describe('What it is, in a line: the title of the pull request.');
const summary = z.string().max(5000).optional().describe('What the reviewer should know, as plain text.');
const issues = z.array(shapes.issue).describe('Every fault and warning, each with what to do about it.');
const reason = z.string().min(1).max(5000).describe('Why, for the person who decides.');

/** The tools that write what people then look at: drafts and pull requests, and nothing else. */
export const proposingTools: readonly Tool[] = [
  {
    name: 'draft_post',
    description:
      'Keeps posts in a draft, apart from the checkout, to be proposed later by its name. The same file again replaces it. Nobody sees a draft.',
    annotations: { ...proposing('Keep a draft'), openWorldHint: false },
    input: z.strictObject({ draft: shapes.draft, posts: shapes.posts, media: shapes.media }),
    output: z.strictObject({ draft: z.string(), files: z.array(z.string()), ok: z.boolean(), issues }),
    load: () => import('../calls/draft-post.ts'),
  },
  {
    name: 'propose_posts',
    description:
      'Opens a pull request with posts and their media; people decide about it. Posts with errors are refused. The same call again finds the same pull request. Nothing is published before a person has merged it.',
    annotations: proposing('Propose posts'),
    input: z.strictObject({
      posts: z.array(shapes.postFile).max(50).default([]),
      media: shapes.media,
      draft: shapes.draft.optional(),
      title,
      summary,
      agent: shapes.agent,
      key: shapes.name.optional().describe('Your own name for this proposal, so that a second try finds the first.'),
      replace: z.boolean().default(false).describe('Whether posts that are there already may be changed.'),
    }),
    output: z.strictObject(shapes.pullRequest),
    load: () => import('../calls/propose-posts.ts'),
  },
  {
    name: 'revise_proposal',
    description:
      'Changes the files of an open proposal, to mend a fault or to answer a reviewer, and may reply in words.',
    annotations: { ...proposing('Revise a proposal'), destructiveHint: true },
    input: z.strictObject({
      number: shapes.number,
      posts: z.array(shapes.postFile).max(50).default([]),
      media: shapes.media,
      remove: z.array(z.string().min(1).max(300)).max(50).default([]).describe('Files of the proposal to leave out.'),
      title,
      summary,
      reply: z.string().min(1).max(5000).optional().describe('What to say to the reviewers, as plain text.'),
      agent: shapes.agent,
    }),
    output: z.strictObject({ number: z.int(), url: z.string(), branch: z.string(), changed: z.boolean() }),
    load: () => import('../calls/revise-proposal.ts'),
  },
  {
    name: 'proposal_status',
    description:
      'Tells how a proposal stands: checks, faults, reviews, comments, whether it is merged, and what became of its posts, with links.',
    annotations: reading('Look at a proposal', 'host'),
    input: z.strictObject({ number: shapes.number }),
    output: z.strictObject({
      number: z.int(),
      url: z.string(),
      branch: z.string(),
      state: z.enum(['open', 'closed', 'merged']),
      posts: z.array(z.string()),
      checks: z.array(
        z.strictObject({ name: z.string(), conclusion: z.string().nullable(), url: z.string().nullable() }),
      ),
      issues,
      reviews: z.array(
        z.strictObject({
          by: z.string().nullable(),
          state: z.string(),
          at: z.string().nullable(),
          is_of_last_commit: z.boolean(),
        }),
      ),
      comments: z.array(shapes.untrusted),
      merged: z.strictObject({ at: z.string().nullable(), by: z.string().nullable() }).nullable(),
      deliveries: z.array(
        z.strictObject({ post: z.string(), account: z.string(), state: z.string(), urls: z.array(z.string()) }),
      ),
      next: z.string().describe('What has to happen now.'),
    }),
    load: () => import('../calls/proposal-status.ts'),
  },
  {
    name: 'propose_retraction',
    description: 'Opens a pull request that takes a post back: once a person has merged it, the next run removes it.',
    annotations: proposing('Propose a retraction'),
    input: z.strictObject({
      post: z.string().min(1).max(500).describe('Its id, or its file.'),
      accounts: z.array(shapes.name).max(100).default([]).describe('From these alone. Default: from all of them.'),
      reason,
      agent: shapes.agent,
    }),
    output: z.strictObject(shapes.pullRequest),
    load: () => import('../calls/propose-retraction.ts'),
  },
  {
    name: 'propose_policy_change',
    description:
      'Opens a pull request, named as a change of policy, that replaces the policies of mergecast.yml. Nothing else of the config can be changed.',
    annotations: proposing('Propose a change of policy'),
    input: z.strictObject({
      policies: z
        .array(z.record(z.string(), z.json()))
        .max(100)
        .describe('All policies that shall hold. mergecast://schemas/config tells what each can say.'),
      reason,
      agent: shapes.agent,
    }),
    output: z.strictObject(shapes.pullRequest),
    load: () => import('../calls/propose-policy-change.ts'),
  },
];
