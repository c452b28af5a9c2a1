import type { z } from 'zod';
import { Failure } from '../model/failure.ts';
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

function wrongArguments({ name }: Tool, { issues }: z.ZodError): Failure {
  const said = issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.map(String).join('.') || 'arguments'}: ${message}`);
  return new Failure('usage.argument', `the arguments of ${name} are wrong: ${said.join('; ').slice(0, 2000)}`, {
    remedy: `See the input schema of ${name}.`,
    state: 'Nothing was done.',
  });
}

/** No trace and no message of a mistake of ours: it could hold anything. */
function failureDocument(error: unknown) {
  if (error instanceof Failure) {
    const { code, message, remedy, state, issues } = error;
    return { error: { code, message, remedy, state }, issues };
  }
  const isStopped = error instanceof Error && error.name === 'AbortError';
  const message = isStopped ? 'the call was taken back' : 'something happened that nobody had foreseen';
  const remedy = isStopped ? 'Call again.' : 'Tell the maintainers which tool was called, and with what.';
  return { error: { code: 'internal.invariant', message, remedy, state: null }, issues: [] };
}
