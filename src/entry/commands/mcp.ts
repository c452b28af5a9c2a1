import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from '../../mcp/server.ts';
import { Failure } from '../../model/failure.ts';
import { type Agents, agentsOf } from '../agents.ts';
import type { Call, Result } from '../command.ts';
import { version } from '../version.ts';

/** As much as one message may have: what a tool takes, in JSON. */
const mostBytes = 80 * 1024 * 1024;

/** Serves one client on stdin and stdout until it goes, where nothing but the protocol is ever on stdout; or any, by HTTP. */
export async function run(call: Call): Promise<Result> {
  const agents = agentsOf(call);
  try {
    await agents.requireModest();
    await (call.options.http === true ? overHttp(call, agents) : overStdio(call, agents));
  } finally {
    await agents.close();
  }
  return { exit: 0, document: {}, text: '', printed: true };
}

async function overStdio({ signal }: Call, { open }: Agents): Promise<void> {
  const server = createServer(open, version);
  const closed = new Promise<void>(resolve => {
    server.onclose = resolve;
    signal.addEventListener('abort', () => resolve(), { once: true });
    process.stdin.once('end', () => resolve());
  });
  await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: mostBytes }));
  await closed;
  await server.close();
}

/** The token is the person's own, from a variable: one that is printed would stand in a log. */
async function overHttp(call: Call, { open }: Agents): Promise<void> {
  const token = call.environment.get('MERGECAST_MCP_TOKEN') ?? '';
  if (token.length < 24) {
    throw new Failure('agent.http', 'MERGECAST_MCP_TOKEN is not set, or has fewer than 24 characters', {
      remedy: 'Set it to something random, such as what `openssl rand -hex 24` prints, and give it to the client too.',
    });
  }
  call.secrets.learn([token]);
  const { listenForAgents } = await import('../mcp-http.ts');
  const listening = await listenForAgents({ open, version, port: portOf(call), token });
  call.progress(`agents are served at ${listening.url}`);
  if (!call.signal.aborted) {
    await new Promise(resolve => call.signal.addEventListener('abort', resolve, { once: true }));
  }
  await listening.close();
}

function portOf({ options: { port = '8736' } }: Call): number {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new Failure('usage.argument', `--port ${String(port)} is no port`, { remedy: 'Give a number up to 65535.' });
}
