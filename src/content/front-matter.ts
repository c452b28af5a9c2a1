import matter from 'gray-matter';
import { type Issue, issue } from '../model/issue.ts';

export type Split =
  | {
      kind: 'ok';
      yaml: string;
      /** The line of the file on which the YAML begins. */
      yamlLine: number;
      body: string;
      /** The line of the file on which the body begins. */
      bodyLine: number;
    }
  | { kind: 'faulty'; issues: Issue[] };

/**
 * Front matter is data. The splitter would run JavaScript for `---js` and has engines for other languages: each of them
 * is replaced by one that refuses, and YAML by one that only hands the text on, to be parsed with ranges.
 */
const refuse = {
  parse: () => {
    throw new TypeError('only YAML is read');
  },
  stringify: () => {
    throw new TypeError('nothing is written here');
  },
};
const engines = {
  yaml: { parse: (text: string) => ({ text }), stringify: refuse.stringify },
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  toml: refuse,
};

/** In such a run the splitter's own search for comments takes time that grows with the square of its length. */
const tooManyBlanks = /\s{500}/;

/** Splits a post into front matter and body. Line ends become LF, and a byte order mark is dropped. */
export function splitFrontMatter(written: string, file: string): Split {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const opening = /^---([^\n]*)(?:\n|$)/.exec(text);
  if (opening === null || text.startsWith('----')) {
    return faulty(issue('post.front-matter', place(file), 'the file does not begin with front matter'));
  }
  const language = opening[1]!.trim();
  if (language !== '' && language !== 'yaml') {
    const shown = language.slice(0, 20).replace(/[^\w-]/g, '?');
    return faulty(issue('post.engine', place(file), `the front matter asks for the language ${shown}`));
  }
  const fence = text.indexOf('\n---', opening[0].length - 1);
  if (fence === -1) {
    return faulty(issue('post.fence', place(file), 'the front matter that begins here has no closing line'));
  }
  if (!/^[^\S\n]*(?:\n|$)/.test(text.slice(fence + 4, fence + 84))) {
    const line = countLines(text.slice(0, fence)) + 2;
    const found = 'this line begins with `---` and is not the closing line';
    return faulty(issue('post.fence', { file, position: { line, column: 1 } }, found));
  }
  const blanks = text.slice(0, fence).search(tooManyBlanks);
  if (blanks !== -1) {
    const position = { line: countLines(text.slice(0, blanks)) + 1, column: 1 };
    return faulty(issue('post.yaml', { file, position }, 'a long run of blanks begins here', 'Remove the blanks.'));
  }
  // Options, even these, keep the splitter from using its cache, which is keyed by content and shared by all.
  const { content, matter: yaml } = matter(text, { engines, language: 'yaml' });
  // Blanks behind the closing line would be left as a line of the body.
  const body = text[fence + 4] === '\n' ? content : content.replace(/^[^\S\n]+(?:\n|$)/, '');
  const bodyLine = countLines(text.slice(0, text.length - body.length)) + 1;
  return { kind: 'ok', yaml: yaml.replace(/^[^\n]*\n/, ''), yamlLine: 2, body, bodyLine };
}

function place(file: string) {
  return { file, position: { line: 1, column: 1 } };
}

function faulty(found: Issue): Split {
  return { kind: 'faulty', issues: [found] };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
