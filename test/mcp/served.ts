import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { config, post } from '../agents/proposing-world.ts';
import { builtAction } from '../entry/action-harness.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';

const token = 'a-token-of-the-suite-with-more-than-24-characters';

export interface Served {
  dist: string;
  repository: TestRepository;
  /** Where the server answers to whoever asks: the suite has no way to bring a token. */
  url: string;
  close(): Promise<void>;
}

/** The command as it is shipped, on loopback, behind a proxy that brings the token and changes nothing else. */
export async function serve(): Promise<Served> {
  const dist = await builtAction();
  const repository = await makeRepository({
    files: { 'mergecast.yml': config, 'posts/first.md': post('First') },
    remote: false,
  });
  const args = [join(dist, 'cli.js'), 'mcp', '--http', '--port', '0', '--cwd', repository.folder];
  const server = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, MERGECAST_MCP_TOKEN: token },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const proxy = await forwardTo(new URL(await addressOf(server)));
  return {
    dist,
    repository,
    url: proxy.url,
    close: async () => {
      await proxy.close();
      server.kill('SIGTERM');
      await once(server, 'close');
      await repository.dispose();
    },
  };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of stderr!.setEncoding('utf8') as AsyncIterable<string>) {
    said += text;
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`the server did not start: ${said}`);
}

/** Names of its own become those of the server; what anybody else is called reaches it as it came. */
async function forwardTo(target: URL) {
  const proxy = createServer((asked, answer) => {
    const { port } = proxy.address() as AddressInfo;
    const mine = [`127.0.0.1:${port}`, `localhost:${port}`];
    const named = (written: string | undefined) =>
      mine.reduce(
        (text, name) => (text === name || text === `http://${name}` ? text.replace(name, target.host) : text),
        written ?? '',
      );
    const { origin, host } = asked.headers;
    const headers = {
      ...asked.headers,
      authorization: `Bearer ${token}`,
      host: named(host),
      ...(origin === undefined ? {} : { origin: named(origin) }),
    };
    const { hostname, port: theirs } = target;
    const sent = request({ hostname, port: theirs, path: asked.url, method: asked.method, headers }, response => {
      answer.writeHead(response.statusCode!, response.headers);
      response.pipe(answer);
    });
    sent.on('error', () => answer.destroy());
    answer.on('close', () => sent.destroy());
    asked.pipe(sent);
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${target.pathname}`,
    close: () => {
      proxy.closeAllConnections();
      return new Promise(resolve => proxy.close(resolve));
    },
  };
}
