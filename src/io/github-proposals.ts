import { z } from 'zod';
import type { FoundProposal, HostCheck, ProposalHost, Reach } from '../model/proposal-host.ts';
import { askGithub, type GithubPlace, jsonOf, repositoryPath, unreadableAnswer } from './github-api.ts';
import { all, one } from './github-host.ts';

const proposal = z
  .object({
    number: z.int().min(1),
    html_url: z.url({ protocol: /^https?$/ }).max(2000),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullish(),
  })
  .transform(
    (read): FoundProposal => ({
      number: read.number,
      url: read.html_url,
      isOpen: read.state === 'open',
      isMerged: typeof read.merged_at === 'string',
    }),
  );

const url = z.string().max(2000).nullish();

const checkRuns = z
  .object({ check_runs: z.array(z.object({ name: z.string(), conclusion: z.string().nullish(), html_url: url })) })
  .transform(({ check_runs }) =>
    check_runs.map(({ name, conclusion, html_url }): HostCheck => {
      return { name, conclusion: conclusion ?? null, url: html_url ?? null };
    }),
  );

/** Of services that are no apps. One that is pending has not ended. */
const statuses = z
  .object({ statuses: z.array(z.object({ context: z.string(), state: z.string(), target_url: url })) })
  .transform(({ statuses }) =>
    statuses.map(({ context, state, target_url }): HostCheck => {
      return { name: context, conclusion: state === 'pending' ? null : state, url: target_url ?? null };
    }),
  );

const rights = z.object({
  permissions: z.object({ admin: z.boolean(), maintain: z.boolean().default(false), push: z.boolean() }).optional(),
});

const reviewed = z.object({ required_approving_review_count: z.int() });
const rules = z.array(z.object({ type: z.string(), parameters: z.looseObject({}).optional() }));
const protection = z.object({
  required_pull_request_reviews: z.object({ required_approving_review_count: z.int().optional() }).optional(),
});

const needs = 'The token needs "Pull requests: write", "Contents: write" and "Checks: read" for this repository alone.';

/** What an agent does at GitHub. There is no call here that merges, approves or changes a setting. */
export function openGithubProposals(place: GithubPlace): ProposalHost {
  const { owner, name } = place;
  const base = repositoryPath(place);
  const asked = { describe: `the pull requests of ${owner}/${name}`, needs };
  const commitPath = (commit: string, what: string) => `${base}/commits/${encodeURIComponent(commit)}/${what}`;
  return {
    from: async branch => {
      const query = new URLSearchParams({ state: 'all', head: `${owner}:${branch}` });
      const found = await all(place, z.array(proposal), { path: `${base}/pulls?${query}`, ...asked });
      return found.sort((a, b) => b.number - a.number)[0] ?? null;
    },
    open: async ({ branch, into, title, body }) => {
      const more = { method: 'POST', path: `${base}/pulls`, body: { title, body, head: branch, base: into } } as const;
      const answer = await askGithub(place, { ...more, ...asked, expected: [422], code: 'github.refused' });
      if (answer.status === 422) return null;
      const read = proposal.safeParse(jsonOf(answer));
      if (!read.success) throw unreadableAnswer(asked.describe, 'github.refused');
      return read.data;
    },
    rewrite: async (number, { title, body }) => {
      await one(place, proposal, { method: 'PATCH', path: `${base}/pulls/${number}`, body: { title, body }, ...asked });
    },
    checks: async commit => {
      const about = { describe: `the checks of ${owner}/${name}`, needs };
      const runs = await one(place, checkRuns, { path: commitPath(commit, 'check-runs?per_page=100'), ...about });
      const others = await one(place, statuses, { path: commitPath(commit, 'status?per_page=100'), ...about });
      return [...runs, ...others];
    },
    reach: branch => reachOf(place, branch),
  };
}

/**
 * A token that may push could merge, unless the branch takes nothing that nobody else approved; one that administers could
 * lift that rule. https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
async function reachOf(place: GithubPlace, branch: string): Promise<Reach> {
  const base = repositoryPath(place);
  const about = { describe: `the rights of the token for ${place.owner}/${place.name}`, needs };
  const { permissions } = await one(place, rights, { path: base, ...about });
  if (permissions === undefined) return { kind: 'merges', why: 'the host does not say what the token may do' };
  if (permissions.admin)
    return { kind: 'merges', why: 'whoever has it administers the repository, and may lift any rule' };
  if (!permissions.push && !permissions.maintain) return { kind: 'proposes' };
  if (await isReviewed(place, branch)) return { kind: 'proposes' };
  const why = `it may push to the repository, and no rule that it can see lets ${branch} take only what a person approved`;
  return { kind: 'merges', why };
}

async function isReviewed(place: GithubPlace, branch: string): Promise<boolean> {
  const base = repositoryPath(place);
  const name = encodeURIComponent(branch);
  const about = { describe: `the rules of ${branch}`, needs };
  const found = await one(place, rules, { path: `${base}/rules/branches/${name}?per_page=100`, ...about });
  const isRuled = found.some(
    ({ type, parameters }) =>
      type === 'pull_request' && (reviewed.safeParse(parameters).data?.required_approving_review_count ?? 0) > 0,
  );
  if (isRuled) return true;
  const path = `${base}/branches/${name}/protection`;
  const answer = await askGithub(place, {
    method: 'GET',
    path,
    ...about,
    expected: [403, 404],
    code: 'github.refused',
  });
  if (answer.status !== 200) return false;
  const read = protection.safeParse(jsonOf(answer)).data?.required_pull_request_reviews;
  return (read?.required_approving_review_count ?? 0) > 0;
}
