import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { IssueCode } from '../../src/model/issue-codes.ts';

type Input = Pick<RenderInput<unknown>, 'file' | 'account' | 'positionOf'>;

/** An issue at an option, where the post says it: in the account's own block, or in the platform's. */
export function optionIssue(input: Input, code: IssueCode, option: string, message: string, remedy?: string): Issue {
  const { file, positionOf, account } = input;
  const [own, usual] = [account.name, account.platform].map(block => ['overrides', block, option]);
  const found = [own!, usual!].find(path => isThere(path, input));
  const position = positionOf(found ?? ['overrides']) ?? positionOf(['accounts']);
  return issue(code, { file, position, field: (found ?? usual!).join('.') }, `${account.name}: ${message}`, remedy);
}

/** What is not there has the position of what it would be in. */
function isThere(path: string[], { positionOf }: Input): boolean {
  const [at, around] = [positionOf(path), positionOf(path.slice(0, -1))];
  return at !== null && (at.line !== around?.line || at.column !== around?.column);
}
