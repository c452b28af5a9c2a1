import { info } from '@actions/core';
import { plain } from '../plain.ts';

/**
 * Prints text that may hold a stranger's words. The runner takes `::name::` at the start of a line and the older
 * `##[name]` anywhere in it for a command:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function printLines(text: string): void {
  for (const line of plain(text).split('\n')) info(withoutCommand(line));
}

export function withoutCommand(line: string): string {
  return line.replace(/^(?=\s*::)/u, '| ').replaceAll('##[', '## [');
}
