import type { CredentialKind } from '../model/adapter.ts';
import { Failure } from '../model/failure.ts';
import type { Prompt } from '../model/person-ports.ts';
import { type KnownForm, readPasted } from './pasted-value.ts';

/** How often a person may try. */
const mostTries = 3;

export interface Asked extends Pick<CredentialKind, 'title' | 'where' | 'form' | 'looks' | 'isFree'> {
  isSecret: boolean;
  isOptional?: boolean;
}

/** Asks for one value until it can be what it should be; undefined where an optional one is left out. */
export async function askCredential(asked: Asked, known: KnownForm[], prompt: Prompt): Promise<string | undefined> {
  prompt.tell(`${asked.title}: ${asked.where}`);
  const question = `${asked.title}${asked.isOptional ? ' (Enter for none)' : ''}:`;
  for (let tries = 1; ; tries += 1) {
    const raw = await ask(question, asked.isSecret, prompt);
    if (asked.isOptional && raw.trim() === '') return undefined;
    const read = readPasted(raw, asked, known);
    if ('value' in read) {
      if (read.taken !== null) prompt.tell(`  ${read.taken}`);
      return read.value;
    }
    const message = `${asked.title}: ${read.fault}`;
    if (!prompt.isPerson || tries === mostTries) {
      throw new Failure('connect.value', message, { remedy: read.remedy, state: 'Nothing was stored.' });
    }
    prompt.tell(`  ${message}. ${read.remedy}`);
  }
}

/** One answer; a Failure where nobody is there to give it. */
export async function ask(question: string, isSecret: boolean, prompt: Prompt): Promise<string> {
  const raw = await prompt.ask(question, isSecret);
  if (raw !== null) return raw;
  throw new Failure('connect.value', `${question} nothing came`, {
    remedy: 'Run it on a terminal, or give the answers on standard input, one a line, in the order of the questions.',
    state: 'Nothing was stored.',
  });
}
