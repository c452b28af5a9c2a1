import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from '../../mcp/server.ts';
import { agentsOf } from '../agents.ts';
import type { Call, Result } from '../command.ts';
import { version } from '../version.ts';

/** As much as one message may have: what a tool takes, in JSON. */
const mostBytes = 80 * 1024 * 1024;

/** Speaks to one client on stdin and stdout until it goes. Nothing but the protocol is ever on stdout. */
export async function run(call: Call): Promise<Result> {
  const agents = agentsOf(call);
  await agents.requireModest();
  const server = createServer(agents.open, version);
  const closed = new Promise<void>(resolve => {
    server.onclose = resolve;
    call.signal.addEventListener('abort', () => resolve(), { once: true });
    process.stdin.once('end', () => resolve());
  });
  await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: mostBytes }));
  await closed;
  await server.close();
  await agents.close();
  return { exit: 0, document: {}, text: '', printed: true };
}
