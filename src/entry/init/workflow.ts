import type { Credential } from './credentials.ts';

export interface WorkflowFacts {
  branch: string;
  /** The minute of the hour at which the schedule runs: never a round one, when GitHub is busiest and drops runs. */
  minute: number;
  credentials: readonly Credential[];
  /** The reference of this action, such as `mergecast/mergecast@<sha> # v0.1.0`. */
  action: string;
  /** Whether a person approves each run that sends something, beside the merge. */
  withApproval?: boolean;
}

/** The environment of GitHub whose reviewers approve a run. */
export const environmentName = 'publishing';

/** actions/checkout, pinned by hash; the comment is what tools that raise pins read. */
export const checkoutAction = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/**
 * The one workflow of a repository. Pull requests are judged without a secret; what was merged is published by push, by
 * the schedule, or by hand, one run at a time.
 */
export function workflow({ branch, minute, credentials, action, withApproval = false }: WorkflowFacts): string {
  const onBranch = `github.event_name != 'pull_request' && github.ref == 'refs/heads/${branch}'`;
  return `# Merge to publish: a pull request shows what would go out, and merging it approves it.
name: Mergecast

on:
  pull_request:
  push:
    branches: [${branch}]
  schedule:
    # Posts with a publish_at go out with the first run after it. An odd minute: at the full hour GitHub drops runs.
    - cron: '${minute},${minute + 30} * * * *'
  workflow_dispatch:

# Nothing by default; each job asks for what it needs.
permissions: {}

jobs:
  review:
    name: Validate and plan
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the posts and the ledger; there is no secret in this job
    steps:
      - uses: ${checkoutAction}
        with:
          persist-credentials: false # a pull request's code never sees a token
      - uses: ${action}

${withApproval ? lookJob(onBranch, action) : ''}  publish:
    name: Publish
${withApproval ? approval(onBranch) : `    if: ${onBranch}\n`}    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # to push the ledger branch
    concurrency:
      group: mergecast-publish # one run at a time; the ledger keeps two runs apart all the same
      cancel-in-progress: false
    steps:
      - uses: ${checkoutAction}
      - uses: ${action}
${environment(credentials)}`;
}

/**
 * Each run that names the environment asks a person, due or not, so another job looks first whether there is anything to do. Its
 * own exit status is that of the plan: a post that is blocked stops no other, so the job after it goes by the output.
 */
function lookJob(condition: string, action: string): string {
  return `  due:
    name: Look for what is due
    if: ${condition}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the posts and the ledger; there is no secret in this job
    outputs:
      due: \${{ steps.plan.outputs.due }}
      upkeep: \${{ steps.plan.outputs.upkeep }}
    steps:
      - uses: ${checkoutAction}
        with:
          persist-credentials: false
      - id: plan
        uses: ${action}
        with:
          command: review

`;
}

function approval(condition: string): string {
  return `    needs: due
    # Also to look into a doubt, or to renew a token that is seldom used; by hand it runs always.
    if: >-
      !cancelled() && ${condition}
      && (needs.due.outputs.due != '0' || needs.due.outputs.upkeep != '0' || github.event_name == 'workflow_dispatch')
    environment: ${environmentName} # its required reviewers approve the run; its secrets are read only after that
`;
}

/** One line for each credential, by its literal name: no run ever holds a secret that it does not need. */
function environment(credentials: readonly Credential[]): string {
  // A variable of the repository is empty as long as nobody has set it.
  const freeze = `          MERGECAST_FREEZE: \${{ vars.MERGECAST_FREEZE }} # set it to true to stop all sending at once`;
  const lines = credentials.map(({ variable }) => `          ${variable}: \${{ secrets.${variable} }}`);
  return `        env:\n${[...lines, freeze].join('\n')}\n`;
}
