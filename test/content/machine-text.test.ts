// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what is looked for.
import { describe, expect, test } from 'vitest';
import { findLeftOvers } from '../../src/content/machine-text.ts';

describe('left over is', () => {
  test.each([
    ['Hello {{first_name}}', 'placeholder'],
    ['Hello ${user.name}, welcome', 'placeholder'],
    ['Thanks, [NAME]!', 'placeholder'],
    ['Read it at [INSERT LINK HERE].', 'placeholder'],
    ['[Your company] is hiring', 'placeholder'],
    ['Try [add link here] now', 'placeholder'],
    ['[Company Name] and [product_name]', 'placeholder'],
    ['Lorem ipsum dolor sit amet', 'placeholder'],
    ['TODO: find a picture', 'unfinished'],
    ['The price is TBD', 'unfinished'],
    ['As an AI language model, I cannot', 'machine-talk'],
    ["Here's a short LinkedIn post about your release:\n\nWe did it", 'machine-talk'],
    ['Here is the thread:\n\nOne', 'machine-talk'],
    ['Sure! Here you go', 'machine-talk'],
    ['We did it.\n\nLet me know if you would like another version', 'machine-talk'],
    ["I'm sorry, but I can't help with that", 'machine-talk'],
    ['Traceback (most recent call last)\n  x', 'error-message'],
    ['TypeError: x is not a function', 'error-message'],
    ['Error 503', 'error-message'],
    ['{"error": "no"}', 'error-message'],
    ['```markdown\nHello\n```', 'fenced'],
    ['\n~~~\nHello\n\nyou\n~~~\n', 'fenced'],
  ] as const)('%j', (text, kind) => {
    expect(findLeftOvers(text).map(found => found.kind)).toContain(kind);
  });
});

describe('nothing is left over in', () => {
  test.each([
    'Write `{{name}}` in the template',
    'The header [user-agent], and ##[add-path] in a log',
    'Templates:\n\n```\nHello {{name}}\n```\n\nThat is all.',
    '[Name](https://example.com) your price',
    '[link]: https://example.com\n\nSee [the notes][link].',
    'We asked what people expect as an AI language model grows.',
    'Our to-do list, and the TODO app we made',
    'Here is a photo of the harbour.',
    'Here is the thing: posts are hard.',
    'Of course we are here for you',
    'We fixed a TypeError: in rare cases it came up',
    'The error was in 404 pages',
    'It costs $5 {or less}',
    'A set is {a, b}; a pair [x] is not',
    '```\na\n```\n\nand\n\n```\nb\n```',
    'Sure, we can.',
    'XXX is a film',
  ])('%j', text => {
    expect(findLeftOvers(text)).toEqual([]);
  });
});

// A megabyte of what begins something and never ends it: what took its length squared would take minutes.
test.each(['{{', '[insert ', '`', '```\n', '~', 'here is ', '${a', '~~~\n', '``` '])(
  '%j without end is read in passing',
  piece => {
    expect(() => findLeftOvers(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  },
);
