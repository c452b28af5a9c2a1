import type { Tool } from './tool.ts';
import { proposingTools } from './tools/proposing.ts';
import { readingTools } from './tools/reading.ts';

/** The table of tools: all that an agent can do here. None of them sends, approves or merges. */
export const tools: readonly Tool[] = [...readingTools, ...proposingTools];
