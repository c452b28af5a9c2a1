import { marker } from '../../comment/page.ts';
import { resultComment, type TargetResult } from '../../comment/result.ts';
import { Failure } from '../../model/failure.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { bringingPullRequests } from '../../pipeline/bringing-pull-requests.ts';
import { keepComment } from '../../pipeline/keep-comment.ts';
import type { PublishReport, ReportedOutcome } from '../../pipeline/report.ts';
import type { GithubWorld } from '../compose-github.ts';
import type { Annotation } from './annotations.ts';
import { outcomeWords } from './summary-page.ts';

export interface Telling {
  github: GithubWorld;
  /** What was published from. */
  commit: string;
  /** The file of the workflow that reviews. */
  workflow: string;
}

/** Each costs some questions, of which the token of a job has a thousand an hour. */
const mostFiles = 50;

/**
 * Writes into the pull request of each post what became of it. What was sent is sent: that nobody can be told there is a
 * warning, and never a failure of the run.
 */
export async function tellPullRequests(report: PublishReport, telling: Telling): Promise<Annotation[]> {
  const { github, commit, workflow } = telling;
  // Those servers do not tell which pull request brought a commit.
  if (github.host.isPartial) return [];
  const files = [...new Set(report.targets.flatMap(({ file }) => file ?? []))];
  const left = files.length - mostFiles;
  try {
    const order = { world: github, commit, workflow };
    for (const { number, paths, review } of await bringingPullRequests(files.slice(0, mostFiles), order)) {
      const place = { repository: github.page, run: report.run.workflow?.url ?? null };
      const told = github.masked({ results: resultsOf(report, paths), review });
      const body = resultComment(told.results, told.review, place);
      await keepComment(github.host, number, { body, marker });
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [unsaid(`${error.message} → ${error.remedy}`)];
  }
  return left <= 0 ? [] : [unsaid(`${left} more posts went out than can be told there; the summary has all`)];
}

function unsaid(why: string): Annotation {
  const text = `What became of the posts does not stand in every pull request that brought them: ${why}`;
  return { severity: 'warning', title: 'github.refused', text, file: null, line: null, column: null };
}

/** All of a pull request, also what went out earlier or is still to come: the comment is written anew. */
function resultsOf({ targets, remaining }: PublishReport, paths: ReadonlySet<string>): TargetResult[] {
  const sent = targets.filter(({ file }) => file !== null && paths.has(file)).map(sentResult);
  const told = new Set(sent.map(({ post, account }) => JSON.stringify([post, account])));
  const others = remaining
    .filter(({ post }) => paths.has(post.file))
    .map(remainingResult)
    .filter(({ post, account }) => !told.has(JSON.stringify([post, account])));
  return [...sent, ...others];
}

function sentResult(target: ReportedOutcome): TargetResult {
  const { post, account, platform, outcome, stuck } = target;
  return {
    post,
    account,
    platform,
    result: stuck ? 'stuck' : outcome.outcome,
    words: outcomeWords(target),
    at: outcome.receipts[0]?.at ?? null,
    links: outcome.receipts.flatMap(({ url }) => url ?? []),
  };
}

function remainingResult({ postId, account, state, reason, receipts }: PlannedTarget): TargetResult {
  return {
    post: postId,
    account: account.name,
    platform: account.platform,
    result: state,
    words: reason,
    at: receipts[0]?.at ?? null,
    links: receipts.flatMap(({ url }) => url ?? []),
  };
}
