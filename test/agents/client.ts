import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { createServer } from '../../src/mcp/server.ts';
import type { AgentWorld } from '../../src/mcp/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schemas of the tools say what it is, and the client holds it against them.
export type Said = any;

export interface Refusal {
  code: string;
  message: string;
  remedy: string;
  next: string;
}

export interface Connected {
  client: Client;
  /** The data of a call that went well; throws where it did not. */
  call(name: string, values?: Record<string, unknown>): Promise<Said>;
  /** The error of a call that did not; throws where it did. */
  refused(name: string, values?: Record<string, unknown>): Promise<Refusal>;
  close(): Promise<void>;
}

/** The official client beside the server, in one process. */
export async function connect(open: () => Promise<AgentWorld>): Promise<Connected> {
  const [mine, theirs] = InMemoryTransport.createLinkedPair();
  const server = createServer(open, '0.0.0');
  const client = new Client({ name: 'a test', version: '1.0.0' });
  await Promise.all([server.connect(theirs), client.connect(mine)]);
  // The client then holds every answer against the output schema of its tool.
  await client.listTools();
  return { client, ...callers(client), close: () => client.close() };
}

export function callers(client: Client): Pick<Connected, 'call' | 'refused'> {
  return {
    call: async (name, values = {}) => {
      const answer = await client.callTool({ name, arguments: values });
      if (answer.isError) throw new Error(textOf(answer));
      return answer.structuredContent;
    },
    refused: async (name, values = {}) => {
      const answer = await client.callTool({ name, arguments: values });
      if (!answer.isError) throw new Error(`${name} went well: ${JSON.stringify(answer.structuredContent)}`);
      return JSON.parse(textOf(answer)).error;
    },
  };
}

function textOf({ content }: Said): string {
  return content[0].text;
}
