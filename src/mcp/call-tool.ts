import type { z } from 'zod';
import { nearest } from '../content/schema-issues.ts';
import { Failure } from '../model/failure.ts';
import { failureDocument } from './failure-document.ts';
import type { CallContext, Tool } from './tool.ts';
import type { AgentWorld } from './world.ts';

export interface ToolAnswer {
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: true;
}

export interface Calling extends Pick<CallContext, 'signal' | 'progress'> {
  open: () => Promise<AgentWorld>;
}

/** Runs a tool with whatever it was given. What goes wrong is an answer too, with our code and what to do about it. */
export async function callTool(tool: Tool, given: unknown, { open, ...calling }: Calling): Promise<ToolAnswer> {
  let world: AgentWorld | null = null;
  try {
    const parsed = tool.input.safeParse(given ?? {});
    if (!parsed.success) throw wrongArguments(tool, parsed.error);
    calling.signal.throwIfAborted();
    const [{ run }, opened] = await Promise.all([tool.load(), open()]);
    world = opened;
    const output = tool.output.parse(await run(parsed.data as never, { ...calling, world }));
    return answer(JSON.stringify(output, null, 2), world);
  } catch (error) {
    // Without data: clients hold that against the schema of what the tool gives.
    const { content } = answer(JSON.stringify(failureDocument(error), null, 2), world);
    return { content, isError: true };
  }
}

/** As text and as data, both of the same words: masked once, so that neither says more. */
function answer(json: string, world: AgentWorld | null): ToolAnswer {
  const text = world === null ? json : world.secrets.redact(json);
  return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) as Record<string, unknown> };
}

function wrongArguments({ name, input }: Tool, { issues }: z.ZodError): Failure {
  const said = issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.map(String).join('.') || 'arguments'}: ${message}`);
  const known = Object.keys(input.shape);
  const meant = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map(key => nearest(key, known) ?? [])
      : [],
  );
  const near = meant.flat().slice(0, 10);
  const takes = known.length === 0 ? `${name} takes no arguments.` : `${name} takes ${known.join(', ')}.`;
  return new Failure('usage.argument', `the arguments of ${name} are wrong: ${said.join('; ').slice(0, 2000)}`, {
    remedy: near.length === 0 ? takes : `${takes} Did you mean ${near.join(', ')}?`,
    state: 'Nothing was done.',
  });
}
