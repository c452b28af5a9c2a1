import type { z } from 'zod';
import type { AgentWorld } from './world.ts';

/** What a client may rely on. https://modelcontextprotocol.io/specification/2025-06-18/server/tools */
export interface Annotations {
  title: string;
  readOnlyHint: boolean;
  destructiveHint: boolean;
  idempotentHint: boolean;
  openWorldHint: boolean;
}

/** What a call is given beside its arguments. */
export interface CallContext {
  world: AgentWorld;
  /** Aborted when the client takes the call back. */
  signal: AbortSignal;
  /** A line for whoever waits, with how far the call has come. */
  progress(done: number, all: number, message: string): Promise<void>;
}

export type Run<Input, Output> = (input: Input, context: CallContext) => Promise<Output>;

/** One row of the table of tools. What runs is loaded when it is called, so that a list costs nothing. */
export interface Tool {
  name: string;
  /** For a model that knows nothing else. */
  description: string;
  annotations: Annotations;
  input: z.ZodObject;
  output: z.ZodObject;
  load(): Promise<{ run: Run<never, object> }>;
}

/** It looks, and nothing changes anywhere. */
export function reading(title: string, reach: 'here' | 'host' = 'here'): Annotations {
  return { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: reach === 'host' };
}

/** It writes what a person will look at; called again with the same arguments it does nothing more. */
export function proposing(title: string): Annotations {
  return { title, readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true };
}
