import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Prompt } from '../model/person-ports.ts';

export interface PromptStreams {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Questions on the terminal's error stream, so that standard output has the result alone. Without a terminal, each line
 * of the input is the next answer.
 */
export function openPrompt({ input, output }: PromptStreams): Prompt {
  const isPerson = input.isTTY === true;
  let opened: ReturnType<typeof openLines> | null = null;
  return {
    isPerson,
    tell: line => void output.write(`${line}\n`),
    ask(question, isSecret) {
      opened ??= openLines(input, output, isPerson);
      return opened.ask(question, isSecret);
    },
    close: () => opened?.close(),
  };
}

function openLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, isPerson: boolean) {
  let isMuted = false;
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (!isMuted) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: echo, terminal: isPerson });
  const next = answersOf(lines, isPerson);
  return {
    async ask(question: string, isSecret: boolean) {
      if (isPerson) {
        lines.setPrompt(`${question} `);
        lines.prompt();
        isMuted = isSecret;
      } else output.write(`${question}\n`);
      const answer = await next();
      isMuted = false;
      if (isPerson && isSecret) output.write('\n');
      return answer;
    },
    close: () => lines.close(),
  };
}

/** Lines that come in one piece on a terminal were pasted together: one answer with line feeds in it. */
function answersOf(lines: Interface, isPerson: boolean): () => Promise<string | null> {
  const waiting: string[] = [];
  let isOver = false;
  let wake = () => {};
  lines.on('line', line => {
    waiting.push(line);
    setImmediate(() => wake());
  });
  lines.on('close', () => {
    isOver = true;
    wake();
  });
  lines.on('SIGINT', () => lines.close());
  return async () => {
    while (waiting.length === 0 && !isOver) {
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
    if (waiting.length === 0) return null;
    return isPerson ? waiting.splice(0).join('\n') : waiting.shift()!;
  };
}
