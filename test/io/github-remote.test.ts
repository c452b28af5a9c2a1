import { expect, test } from 'vitest';
import { runRepository } from '../../src/io/github-remote.ts';

const read = (variables: Record<string, string>) => runRepository({ get: name => variables[name] });

test.each([
  [{}, 'https://api.github.com', 'https://github.com/octo/posts'],
  [{ GITHUB_SERVER_URL: 'https://github.com/' }, 'https://api.github.com', 'https://github.com/octo/posts'],
  [
    { GITHUB_SERVER_URL: 'https://git.example.com', GITHUB_API_URL: 'https://git.example.com/api/v3/' },
    'https://git.example.com/api/v3',
    'https://git.example.com/octo/posts',
  ],
  [
    { GITHUB_SERVER_URL: 'https://codeberg.org', GITHUB_API_URL: 'https://codeberg.org/api/v1' },
    'https://codeberg.org/api/v1',
    'https://codeberg.org/octo/posts',
  ],
])('with %o the runner says where the API and the page are', (variables, api, page) => {
  expect(read({ GITHUB_REPOSITORY: 'octo/posts', ...variables })).toEqual({ owner: 'octo', name: 'posts', api, page });
});

test.each([{}, { GITHUB_REPOSITORY: '' }, { GITHUB_REPOSITORY: 'posts' }])('%o is no runner', variables => {
  expect(read(variables)).toBeNull();
});

test.each([
  { GITHUB_API_URL: 'http://api.example.com' },
  { GITHUB_API_URL: 'https://user@api.example.com' },
  { GITHUB_API_URL: 'ftp://127.0.0.1' },
  { GITHUB_SERVER_URL: 'https://git.example.com' },
  { GITHUB_SERVER_URL: 'javascript:alert(1)' },
])('with %o the token goes nowhere', variables => {
  expect(() => read({ GITHUB_REPOSITORY: 'octo/posts', ...variables })).toThrow(
    expect.objectContaining({ code: 'github.refused' }),
  );
});
