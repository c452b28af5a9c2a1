import { z } from 'zod';
import { policySchema } from '../policy-schema.ts';
import * as shapes from '../shapes.ts';
import { proposing, reading, type Tool } from '../tool.ts';

const { issues } = shapes;
const title = z.string().min(1).max(200).describe('What it is, in a line: the title of the pull request.');
const summary = z.string().max(5000).optional().describe('What the reviewer should know, as plain text.');
const reason = z.string().min(1).max(5000).describe('Why, for the person who decides, as plain text.');
const notes = z
  .array(z.string())
  .describe(
    'What you should know, such as that your checkout is older than the branch that this would be merged into.',
  );

/** The tools that write what people then look at: drafts and pull requests, and nothing else. */
export const proposingTools: readonly Tool[] = [
  {
    name: 'draft_post',
    description:
      'Keeps posts in a draft on this machine, apart from the checkout, for a later call of propose_posts with its name: for posts that you write one after another. The same file again replaces it. Nobody else sees a draft. What you have whole can go to propose_posts at once.',
    annotations: { ...proposing('Keep a draft'), destructiveHint: true, openWorldHint: false },
    input: z.strictObject({ draft: shapes.draft, posts: shapes.posts, media: shapes.media }),
    output: z.strictObject({
      draft: z.string().describe('Its name, for propose_posts.'),
      files: z.array(z.string()).describe('All files that it has by now, by the paths that they would have.'),
      ok: z.boolean().describe('Whether there is no error; there may be warnings.'),
      issues,
    }),
    load: () => import('../calls/draft-post.ts'),
  },
  {
    name: 'propose_posts',
    description:
      'Opens a pull request with posts and their media; people decide about it. Give `posts`, or the name of a `draft`, or both. Posts with errors are refused with all of their faults. The same call again finds the same pull request. Nothing is published before a person has merged it. Then give the link to the person you work for; proposal_status tells what became of it.',
    annotations: proposing('Propose posts'),
    input: z.strictObject({
      posts: shapes.givenPosts,
      media: shapes.media,
      draft: shapes.draft.optional().describe('The name of a draft: its files are proposed too.'),
      title,
      summary,
      agent: shapes.agent,
      key: shapes.name
        .optional()
        .meta({ examples: ['release-2.1.0'] })
        .describe(
          'Your own name for this proposal, so that a second try finds the first. Default: made of the files, so that other files are another proposal.',
        ),
      replace: z
        .boolean()
        .default(false)
        .describe('Whether posts that are merged already may be changed. Without it such a file is refused.'),
    }),
    output: z.strictObject({ ...shapes.pullRequest, notes }),
    load: () => import('../calls/propose-posts.ts'),
  },
  {
    name: 'revise_proposal',
    description:
      'Changes the files of an open proposal, to mend a fault or to answer a reviewer, and may reply in words. Give the files that change; the others stay as they are. The title and the summary become these. The same call again changes nothing more.',
    annotations: { ...proposing('Revise a proposal'), destructiveHint: true },
    input: z.strictObject({
      number: shapes.number,
      posts: shapes.givenPosts,
      media: shapes.media,
      remove: z
        .array(z.string().min(1).max(300))
        .max(50)
        .default([])
        .describe('Files of the proposal to leave out, by their paths below the folder of posts.'),
      title,
      summary,
      reply: z
        .string()
        .min(1)
        .max(5000)
        .optional()
        .describe('What to say to the reviewers, as plain text; a question can be answered without any file.'),
      agent: shapes.agent,
    }),
    output: z.strictObject({
      number: shapes.pullRequest.number,
      url: shapes.pullRequest.url,
      branch: shapes.pullRequest.branch,
      changed: z.boolean().describe('False where the files were so already.'),
      replied: z.boolean().describe('False where there was no reply, or the same call had made it before.'),
      notes,
    }),
    load: () => import('../calls/revise-proposal.ts'),
  },
  {
    name: 'proposal_status',
    description:
      'Tells how a proposal stands: checks, faults, reviews, comments, whether it is merged, and what became of its posts, with links; `next` says what has to happen now. Only a proposal of an agent can be looked at.',
    annotations: reading('Look at a proposal', 'host'),
    input: z.strictObject({ number: shapes.number }),
    output: z.strictObject({
      number: shapes.pullRequest.number,
      url: shapes.pullRequest.url,
      branch: shapes.pullRequest.branch,
      state: z.enum(['open', 'closed', 'merged']).describe('A closed one was not merged.'),
      posts: z.array(z.string()).describe('The ids of its posts.'),
      checks: z
        .array(
          z
            .strictObject({
              name: z.string().describe('What the check is called.'),
              conclusion: z.string().nullable().describe('success, failure and so on; null while it runs.'),
              url: z.string().nullable().describe('Where it is to be seen.'),
            })
            .describe('A check.'),
        )
        .describe('What ran on its last commit.'),
      issues,
      reviews: z
        .array(
          z
            .strictObject({
              by: z.string().nullable().describe('The login of the reviewer; null where the account is gone.'),
              state: z.string().describe('approved, changes_requested, commented and so on.'),
              at: z.string().nullable().describe('When, in UTC.'),
              is_of_last_commit: z.boolean().describe('Whether it saw the files as they are now.'),
            })
            .describe('A review.'),
        )
        .describe('Who looked at it.'),
      comments: z.array(shapes.untrusted).describe('What people wrote, the latest last; at most 50.'),
      merged: z
        .strictObject({
          at: z.string().nullable().describe('When, in UTC.'),
          by: z.string().nullable().describe('The login of who merged it.'),
        })
        .nullable()
        .describe('Null where it is not merged.'),
      deliveries: z
        .array(
          z
            .strictObject({
              post: z.string().describe('The id of the post.'),
              account: z.string().describe('Where it went, or was to go.'),
              state: shapes.standing.describe('How it stands.'),
              urls: z.array(z.string()).describe('Where it is to be seen, part by part.'),
            })
            .describe('One post on one account.'),
        )
        .describe('What the ledger has of its posts, once it is merged.'),
      next: z.string().describe('What has to happen now, and who has to do it.'),
    }),
    load: () => import('../calls/proposal-status.ts'),
  },
  {
    name: 'propose_retraction',
    description:
      'Opens a pull request that takes a post back: once a person has merged it, the next run removes what is out, and the post never goes out again. list_deliveries says what is out. The same call again finds the same pull request.',
    annotations: proposing('Propose a retraction'),
    input: z.strictObject({
      post: shapes.post,
      accounts: z.array(shapes.account).max(100).default([]).describe('From these alone. Default: from all of them.'),
      reason,
      agent: shapes.agent,
    }),
    output: z.strictObject({ ...shapes.pullRequest, notes }),
    load: () => import('../calls/propose-retraction.ts'),
  },
  {
    name: 'propose_policy_change',
    description:
      'Opens a pull request, named as a change of policy, that replaces all policies of mergecast.yml by those that you give: give those that shall stay too, as the resource mergecast://config or the file has them. Nothing else of the config can be changed. The same call again finds the same pull request.',
    annotations: proposing('Propose a change of policy'),
    input: z.strictObject({
      policies: z
        .array(z.record(z.string(), z.json()).meta(policySchema))
        .max(100)
        .meta({ examples: [[{ for: ['fediverse'], per_day: 3 }]] })
        .describe('All policies that shall hold.'),
      reason,
      agent: shapes.agent,
    }),
    output: z.strictObject({ ...shapes.pullRequest, notes }),
    load: () => import('../calls/propose-policy-change.ts'),
  },
];
