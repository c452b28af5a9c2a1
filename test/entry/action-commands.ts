export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Both forms that the runner knows, as it reads them, whatever stands for a name. */
export function parseCommand(line: string): WorkflowCommand | null {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (match === null) return null;
  const pairs = (match[2] ?? '').split(',').filter(pair => pair !== '');
  const properties = pairs.map(pair => [
    pair.slice(0, pair.indexOf('=')),
    unescaped(pair.slice(pair.indexOf('=') + 1)),
  ]);
  return { name: match[1]!, properties: Object.fromEntries(properties), message: unescaped(match[3]!) };
}

function unescaped(text: string): string {
  const table: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, found => table[found]!);
}
