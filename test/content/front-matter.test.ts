import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

const split = (text: string) => splitFrontMatter(text, 'posts/a.md');

test.each([
  ['---\na: 1\n---\nbody\n', 'a: 1', 'body\n', 4],
  ['---\na: 1\n---', 'a: 1', '', 3],
  ['---\n---\nbody', '', 'body', 3],
  ['---\n# note\n---\n\nbody', '# note', '\nbody', 4],
  ['---yaml\na: 1\n---\nbody', 'a: 1', 'body', 4],
  ['--- \na: 1\n---  \nbody', 'a: 1', 'body', 4],
  ['---\na: |\n  x\n  ---\n---\none\n\n---\n\ntwo', 'a: |\n  x\n  ---', 'one\n\n---\n\ntwo', 6],
])('%j', (text, yaml, body, bodyLine) => {
  const expected = { kind: 'ok', yaml, body, yamlLine: 2, bodyLine };
  expect(split(text)).toEqual(expected);
  expect(split(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
});

test.each([
  ['', 'post.front-matter', 1],
  ['just text', 'post.front-matter', 1],
  ['\n---\na: 1\n---\n', 'post.front-matter', 1],
  ['----\na: 1\n----\n', 'post.front-matter', 1],
  ['---\na: 1\n', 'post.fence', 1],
  ['---', 'post.fence', 1],
  ['---\na: 1\n----\nb\n---\n', 'post.fence', 3],
  ['---\na: 1\n---x\nb\n---\n', 'post.fence', 3],
  ['---js\nprocess.exit(7)\n---\n', 'post.engine', 1],
  ['---javascript\n1\n---\n', 'post.engine', 1],
  ['---coffee\n1\n---\n', 'post.engine', 1],
  ['---json\n{}\n---\n', 'post.engine', 1],
  ['---toml\na = 1\n---\n', 'post.engine', 1],
  ['---__proto__\n1\n---\n', 'post.engine', 1],
  ['--- yaml js\n1\n---\n', 'post.engine', 1],
])('%j is refused with %s', (text, code, line) => {
  expect(split(text)).toMatchObject({ kind: 'faulty', issues: [{ code, line, column: 1 }] });
});

test('a long run of blanks does not keep the splitter busy', () => {
  const text = `---\na: 1\n${'\n'.repeat(400_000)}---\n`;
  expect(split(text)).toMatchObject({ kind: 'faulty', issues: [{ code: 'post.yaml', line: 2 }] });
});

test('the lines are those of the file, and nothing of the body is lost', () => {
  const line = fc.constantFrom('word', '', '  indented', '- item', '---', '# head', '---x');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a: 1', '', '# c')), fc.array(line), (yaml, body) => {
      const text = ['---', ...yaml, '---', body.join('\n')].join('\n');
      const found = split(text);
      if (found.kind !== 'ok') throw new Error('expected a split');
      expect(
        text
          .split('\n')
          .slice(found.bodyLine - 1)
          .join('\n'),
      ).toBe(found.body);
      expect(found.yaml).toBe(yaml.join('\n'));
    }),
  );
});
