/*
 * A short way for the front matter that most posts have: a few keys, each with a word, a time, a URL or a list of words on
 * its own line. The YAML library takes most of the time that reading such a post takes. Whatever could mean anything else
 * goes to the library, and a property test holds what comes of it to what the library gives.
 */

const line = /^([a-z][a-z_]*): +(.+?) *$/;
const word = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?(?:\[[A-Za-z][A-Za-z_/+-]*\])?$/;
const url = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~/?%=+-]*$/;
const list = /^\[ *([a-z][a-z0-9-]*(?: *, *[a-z][a-z0-9-]*)*) *\]$/;

const blockList = /^([a-z][a-z_]*):((?:\n {2}- [a-z][a-z0-9-]*)+)(?=\n[a-z#]|\n?$(?![\s\S]))/gm;

/** `key:` with blocks of one line each below it, such as `overrides:` has. */
const blocks = /^([a-z][a-z_]*):((?:\n {2}[a-z][a-z0-9-]*: \{ [^\n]+ \})+)(?=\n[a-z#]|\n?$(?![\s\S]))/m;
const block = /^ {2}([a-z][a-z0-9-]*): \{ (.+) \}$/;
/** One `key: value` of a block with what separates it from the next one. */
const pair =
  /([a-z][a-z_]*): (\[[^\]]*\]|"[^"\\\p{C}\p{Z}]*(?: [^"\\\p{C}\p{Z}]+)*"|[a-z][a-z0-9-]*)(?:, (?=[a-z])|$)/uy;

type Plain = string | string[] | { [name: string]: Plain };

/** The value, or null where the text needs the library. */
export function plainYaml(text: string): Record<string, Plain> | null {
  const value: Record<string, Plain> = {};
  const nested = text.includes('\n  ') ? blocks.exec(text) : null;
  if (nested !== null) {
    const read = readBlocks(nested[2]!);
    if (read === null || nested[1] === 'constructor') return null;
    value[nested[1]!] = read;
    text = text.replace(nested[0], '#');
  }
  for (const written of withOneLineLists(text).split('\n')) {
    if (written === '' || /^#[ -~]*$/.test(written)) continue;
    const [, key, rest] = line.exec(written) ?? [];
    if (key === undefined || rest === undefined || key === 'constructor' || Object.hasOwn(value, key)) return null;
    const read = readValue(rest);
    if (read === null) return null;
    value[key] = read;
  }
  return value;
}

/** `key:` with `  - word` lines below it, as the list that it is on one line. */
function withOneLineLists(text: string): string {
  if (!text.includes('\n  - ')) return text;
  return text.replace(blockList, (_, key: string, items: string) => {
    return `${key}: [${items
      .trim()
      .replace(/ *\n? *- /g, ', ')
      .slice(2)}]`;
  });
}

function readBlocks(lines: string): Record<string, Plain> | null {
  const value: Record<string, Plain> = {};
  for (const written of lines.slice(1).split('\n')) {
    const [, name, rest] = block.exec(written) ?? [];
    if (name === undefined || rest === undefined || name === 'constructor' || Object.hasOwn(value, name)) return null;
    const read = readPairs(rest);
    if (read === null) return null;
    value[name] = read;
  }
  return value;
}

function readPairs(written: string): Record<string, Plain> | null {
  const value: Record<string, Plain> = {};
  for (let at = 0; at < written.length; at = pair.lastIndex) {
    pair.lastIndex = at;
    const [, key, rest] = pair.exec(written) ?? [];
    if (key === undefined || rest === undefined || key === 'constructor' || Object.hasOwn(value, key)) return null;
    const read = rest.startsWith('"') ? rest.slice(1, -1) : readValue(rest);
    if (read === null) return null;
    value[key] = read;
  }
  return value;
}

function readValue(written: string): string | string[] | null {
  if (word.test(written) || time.test(written) || url.test(written)) return written;
  const words = list.exec(written)?.[1]?.split(/ *, */);
  return words?.every(each => word.test(each)) ? words : null;
}
