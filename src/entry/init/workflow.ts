import { reviewArtifact, reviewFile } from '../../pipeline/run-review.ts';
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

/** actions/upload-artifact, likewise. */
export const uploadAction = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';

/**
 * The workflow that reviews and publishes. Pull requests are judged without a secret; what was merged is published by push, by
 * the schedule, or by hand, one run at a time.
 */
export function workflow({ branch, minute, credentials, action, withApproval = false }: WorkflowFacts): string {
  const onBranch = `github.event_name != 'pull_request' && github.ref == 'refs/heads/${branch}'`;
  return `# Merge to publish: a pull request shows what would go out, and merging it approves it.
name: Mergecast

on:
  pull_request:
  merge_group: # a required check has to report in a merge queue too
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
    if: ${isPullRequest}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the posts and the ledger; there is no secret in this job
      pull-requests: read # to count those of agents, where a policy says how many there may be
    steps:
      - uses: ${checkoutAction}
        with:
          persist-credentials: false # a pull request's code never sees a token
      - uses: ${action}
        with:
          review-file: \${{ runner.temp }}/${reviewFile}
          preview: \${{ runner.temp }}/mergecast-preview
      # What ${commentFile} reads. There is none where the config could not be read.
      - uses: ${uploadAction}
        if: always() && github.event_name == 'pull_request'
        with:
          name: ${reviewArtifact}
          path: \${{ runner.temp }}/${reviewFile}
          if-no-files-found: ignore
          overwrite: true # a job may be run again
      # A page to look at: download it and open index.html.
      - uses: ${uploadAction}
        if: always() && github.event_name == 'pull_request'
        with:
          name: mergecast-preview
          path: \${{ runner.temp }}/mergecast-preview
          if-no-files-found: ignore
          overwrite: true # a job may be run again
          retention-days: 14

${withApproval ? lookJob(onBranch, action) : ''}  publish:
    name: Publish
${withApproval ? approval(onBranch) : `    if: ${onBranch}\n`}    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # to push the ledger branch
      actions: read # to find again what was reviewed
      pull-requests: write # to write the links into the pull request
    concurrency:
      group: mergecast-publish # one run at a time; the ledger keeps two runs apart all the same
      cancel-in-progress: false
    steps:
      - uses: ${checkoutAction}
      - uses: ${action}
${environment(credentials)}`;
}

/** Where `init` puts the other one. */
export const commentFile = '.github/workflows/mergecast-comment.yml';

/**
 * The second stage. It is told of runs by the name of the workflow above, and takes the version of the file that is on the
 * default branch, whatever the pull request says.
 */
export function commentWorkflow(action: string): string {
  return `# Puts what the run of a pull request found into a comment there, those from forks too. It may write to pull requests,
# so it checks nothing out, runs nothing of theirs, and reads what their run left as data that a stranger wrote.
name: Mergecast comment

on:
  workflow_run:
    workflows: [Mergecast]
    types: [completed]

# Nothing by default; the job asks for what it needs.
permissions: {}

jobs:
  comment:
    name: Comment
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read # to fetch what the run left
      contents: read # to ask which branch is the default one
      pull-requests: write # to write the comment
    concurrency:
      # Two runs at once for one pull request would make two comments.
      group: mergecast-comment-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
      cancel-in-progress: false
    steps:
      - uses: ${action}
`;
}

const isPullRequest = "github.event_name == 'pull_request' || github.event_name == 'merge_group'";

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
