import { expect, test } from 'vitest';
import { type Exchanged, faultsOf } from './openapi-check.ts';

/* What holds every exchange of the doubles against GitHub's description has to see what is wrong with one. */

const comment: Exchanged = {
  method: 'POST',
  template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  path: { owner: 'octo', repo: 'posts', issue_number: '7' },
  query: new URLSearchParams(),
  body: { body: 'x' },
  status: 201,
  answer: { id: 7, body: 'x', user: null },
};

test('an exchange as GitHub describes it has no fault', () => {
  expect(faultsOf(comment)).toEqual([]);
});

test.each<[string, Partial<Exchanged>, string]>([
  ['an operation that is unknown', { template: '/repos/{owner}/{repo}/comments' }, 'none of the operations'],
  ['a parameter that is unknown', { query: new URLSearchParams({ perpage: '1' }) }, 'no parameter perpage'],
  ['a number that is none', { path: { ...comment.path, issue_number: 'seven' } }, 'issue_number cannot be seven'],
  ['a body without its text', { body: {} }, "required property 'body'"],
  ['a body of another type', { body: { body: 7 } }, 'must be string'],
  ['a status that is never given', { status: 200 }, 'never answers 200'],
  ['a member that GitHub never gives', { answer: { id: 7, text: 'x' } }, '"text"'],
  ['a member of another type', { answer: { id: '7' } }, 'must be integer'],
])('%s is a fault', (_, changes, fault) => {
  expect(faultsOf({ ...comment, ...changes }).join('\n')).toContain(fault);
});

test('a parameter of another type, and a body where none is taken, are faults', () => {
  const list: Exchanged = { ...comment, method: 'GET', body: undefined, status: 200, answer: [] };
  expect(faultsOf(list)).toEqual([]);
  expect(faultsOf({ ...list, query: new URLSearchParams({ per_page: 'all' }) })).toHaveLength(1);
  expect(faultsOf({ ...list, body: {} })).toHaveLength(1);
});
