import { request } from 'node:http';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { systemBrowser } from '../../src/io/browser.ts';
import { githubRepository } from '../../src/io/github-remote.ts';
import { openPrompt } from '../../src/io/prompt.ts';
import { loopbackRedirects } from '../../src/io/redirects.ts';
import type { RedirectListener } from '../../src/model/person-ports.ts';

describe('a prompt', () => {
  function opened(isTTY: boolean) {
    const input = Object.assign(new PassThrough(), { isTTY });
    const output = new PassThrough();
    let shown = '';
    output.on('data', chunk => {
      shown += chunk;
    });
    return { input, prompt: openPrompt({ input, output }), shown: () => shown };
  }

  it('shows what a person types, and not what is secret', async () => {
    const { input, prompt, shown } = opened(true);
    const name = prompt.ask('Name:', false);
    input.write('Ada\n');
    expect(await name).toBe('Ada');
    const secret = prompt.ask('Password:', true);
    input.write('sesame');
    input.write('\n');
    expect(await secret).toBe('sesame');
    const last = prompt.ask('Place:', false);
    input.write('London\n');
    expect(await last).toBe('London');
    expect(shown()).toContain('Ada');
    expect(shown()).toContain('London');
    expect(shown()).not.toContain('sesame');
    prompt.close();
  });

  it('takes lines that are pasted together for one answer', async () => {
    const { input, prompt } = opened(true);
    const answer = prompt.ask('Token:', true);
    input.write('first\nsecond\n');
    expect(await answer).toBe('first\nsecond');
    prompt.close();
  });

  it('reads a line an answer where there is no terminal, until nothing more comes', async () => {
    const { input, prompt, shown } = opened(false);
    input.end('one\ntwo');
    expect([await prompt.ask('A:', true), await prompt.ask('B:', true), await prompt.ask('C:', true)]).toEqual([
      'one',
      'two',
      null,
    ]);
    expect(shown()).toBe('A:\nB:\nC:\n');
    prompt.close();
  });

  it('gives nothing where the person ends it', async () => {
    const { input, prompt } = opened(true);
    const answer = prompt.ask('Token:', true);
    input.write('\u0003');
    expect(await answer).toBeNull();
  });
});

describe('a redirect', () => {
  let listener: RedirectListener;
  afterEach(() => listener.close());
  const listen = async (host: '127.0.0.1' | 'localhost' = '127.0.0.1') => {
    listener = await loopbackRedirects().listen({ host, port: 0 });
    return new URL(listener.uri);
  };
  const ask = (url: URL, host: string, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const { port, pathname, search } = url;
      const sent = request({ host: '127.0.0.1', port, path: pathname + search, method, headers: { host } }, response =>
        resolve(response.resume().statusCode!),
      );
      sent.on('error', reject).end();
    });

  it('is heard once, at its own address and under its own name', async () => {
    const url = await listen();
    const heard = listener.next(new AbortController().signal);
    const other = new URL('/favicon.ico', url);
    expect(await ask(other, url.host)).toBe(404);
    expect(await ask(new URL('?code=forged&state=s', url), 'rebound.example')).toBe(404);
    expect(await ask(new URL('?code=posted&state=s', url), url.host, 'POST')).toBe(404);
    const response = await fetch(`${url}?code=c&state=s`);
    expect(Object.fromEntries(await heard)).toEqual({ code: 'c', state: 's' });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('close this page');
    expect(page).not.toMatch(/<script|code=c/);
  });

  it('ends when the person stops', async () => {
    await listen('localhost');
    expect(listener.uri).toMatch(/^http:\/\/localhost:\d+\/callback$/);
    const stop = new AbortController();
    const heard = listener.next(stop.signal);
    stop.abort(new Error('stopped'));
    await expect(heard).rejects.toThrow('stopped');
  });
});

describe('a browser', () => {
  it('is given nothing but web addresses, and none where the system has no opener', async () => {
    expect(await systemBrowser('linux').open('file:///etc/passwd')).toBe(false);
    expect(await systemBrowser('linux').open('--help')).toBe(false);
    expect(await systemBrowser('aix').open('https://example.com')).toBe(false);
  });
});

describe("the remote's repository", () => {
  const environment = (api?: string) => ({ get: (name: string) => (name === 'GITHUB_API_URL' ? api : undefined) });

  it.each([
    'https://github.com/harbour/posts.git',
    'https://x-access-token:secret@github.com/harbour/posts',
    'git@github.com:harbour/posts.git',
    'ssh://git@github.com/harbour/posts.git',
    'ssh://git@github.com:22/harbour/posts/',
  ])('is read from %s', address => {
    const read = githubRepository(address, environment());
    expect(read).toEqual({ api: 'https://api.github.com', owner: 'harbour', name: 'posts' });
  });

  it('is on another server only where the environment says so, and safely', () => {
    const address = 'git@git.example:harbour/posts.git';
    expect(() => githubRepository(address, environment())).toThrow('github.com');
    expect(githubRepository(address, environment('https://git.example/api/v3/')).api).toBe(
      'https://git.example/api/v3',
    );
    expect(() => githubRepository(address, environment('http://git.example/api/v3'))).toThrow('https');
    expect(() => githubRepository('/srv/git/posts.git', environment('https://git.example'))).toThrow('remote');
    expect(() => githubRepository(null, environment())).toThrow('no remote');
  });
});
