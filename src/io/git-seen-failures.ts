import { Failure } from '../model/failure.ts';
import type { Known } from './git-seen.ts';
import type { BranchPlace } from './ledger-branch.ts';

const state = 'Nothing was written to the ledger, and nothing is sent until this is decided.';

export function rewritten({ name, remote }: BranchPlace, { tip, seen }: Known): Failure {
  const message = `the ledger branch ${name} of ${remote} was rewritten: it is at ${tip}, which is not built on ${seen}, which this clone last saw`;
  return new Failure('git.rewritten', message, {
    remedy: `Restore it: \`git push --force ${remote} ${seen}:refs/heads/${name}\`. If a person meant it and no entry is lost, take it as it is: \`mergecast ledger accept\`.`,
    state,
  });
}

export function gone({ name, remote }: BranchPlace, { seen }: Known): Failure {
  const message = `the ledger branch ${name} is gone from ${remote}; this clone last saw it at ${seen}`;
  return new Failure('git.rewritten', message, {
    remedy: `Restore it: \`git push ${remote} ${seen}:refs/heads/${name}\`. If a person meant it, begin an empty ledger: \`mergecast ledger accept\`; what is out would then count as not sent.`,
    state,
  });
}

export function otherLedger({ name, remote }: BranchPlace, other: string, tip: string): Failure {
  const message = `\`ledger.branch\` is ${name}, which does not exist at ${remote}, while ${other} does; on an empty ledger everything would go out again`;
  return new Failure('git.other-ledger', message, {
    remedy: `Set \`ledger.branch\` in mergecast.yml to ${other}; or take its entries along: \`git fetch ${remote} ${other}\` and \`git push ${remote} ${tip}:refs/heads/${name}\`; or, if a second ledger is meant, begin an empty one: \`mergecast ledger accept\`.`,
    state,
  });
}
