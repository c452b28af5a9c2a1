import { z } from 'zod';

/* The JSON documents of what agents and those who watch them ask for. */

const version = z.literal(1).describe('The version of this document.');

const usageDocument = z.strictObject({
  version,
  rows: z.array(
    z.strictObject({
      month: z.string().describe('Such as 2026-12, in UTC.'),
      account: z.string(),
      platform: z.string(),
      attempts: z.int(),
      by_agents: z.int().describe('How many of the attempts were at what an agent proposed.'),
      delivered: z.int(),
      rejected: z.int(),
      throttled: z.int(),
      unknown: z.int(),
      retracted: z.int().describe('How often something was taken back.'),
      retracted_by_agents: z.int().describe('How many of these an agent proposed to take back.'),
    }),
  ),
});

/** It speaks the Model Context Protocol on stdout, and no document of ours. */
const mcpDocument = z.strictObject({});

const proposeDocument = z.strictObject({
  version,
  number: z.int().describe('That of the pull request.'),
  url: z.string(),
  branch: z.string(),
  state: z.enum(['open', 'closed', 'merged']),
  created: z.boolean().describe('False where the same call had made it before.'),
  notes: z.array(z.string()).describe('How the checkout differs from the branch that it would be merged into.'),
});

export const agentDocuments = { usage: usageDocument, mcp: mcpDocument, propose: proposeDocument } as const;
