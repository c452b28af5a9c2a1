import { type Files, ledgerOf, linkByClock, soundEntries, soundLedger } from './sound-ledger.ts';

export const october = 'ledger/fediverse/2026-10.jsonl';
export const november = 'ledger/fediverse/2026-11.jsonl';
export const december = 'ledger/fediverse/2026-12.jsonl';
const bluesky = 'ledger/bluesky/2026-11.jsonl';
const heads = 'ledger/heads.json';
const payload = 'ledger/fediverse/payloads/2026-10/a1.json';

/** What is done to a sound ledger, or put in its place, and the codes of the issues that must come of it. */
interface Damage {
  codes: readonly string[];
  what: string;
  files: () => Files;
}

/** Each is a vector in `vectors/`, by its name. */
export const damages: Record<string, Damage> = {
  sound: { codes: [], what: 'Nothing is wrong.', files: soundLedger },
  'sound-erased': changed([], 'A payload was erased, as anyone may.', files => files.delete(payload)),

  'edited-line': edited('A word in an entry was changed.', november, text => text.replace('"key":"k1"', '"key":"k2"')),
  'edited-last-line': edited('A word in the last entry was changed.', december, text =>
    text.replace('"outcome":"delivered"', '"outcome":"rejected"'),
  ),
  'edited-number': edited('The number of an entry was changed to that of another.', november, text =>
    text.replace('"sequence":4', '"sequence":3'),
  ),
  'edited-previous': edited('The first entry was made to follow another.', october, text =>
    text.replace('"previous":null', `"previous":"${'0'.repeat(64)}"`),
  ),
  'edited-heads': edited('The time of a head was changed.', heads, text => text.replace('00:00:01', '00:00:02')),

  'cut-line': lined(['ledger.cut'], 'A line was cut out of a file.', november, lines => lines.toSpliced(1, 1)),
  'cut-lines': lined(['ledger.cut'], 'The last lines of a month that is not the last were cut off.', november, lines =>
    lines.slice(0, 2),
  ),

  'missing-first-month': changed(['ledger.missing', 'ledger.payload'], 'The first file of entries is gone.', files =>
    files.delete(october),
  ),
  'missing-middle-month': changed(['ledger.missing'], 'A file of entries between two others is gone.', files =>
    files.delete(november),
  ),
  'missing-last-month': changed(['ledger.missing'], 'The last file of entries is gone.', files =>
    files.delete(december),
  ),
  'missing-account': changed(['ledger.missing', 'ledger.payload'], 'All entries of an account are gone.', files =>
    files.delete(bluesky),
  ),
  'missing-heads': changed(['ledger.missing'], 'heads.json is gone.', files => files.delete(heads)),

  'truncated-newline': shortened('The last file lacks its last byte.', december, -1),
  'truncated-line': shortened('The last file ends within a line.', december, -100),
  'truncated-lines': lined(['ledger.truncated'], 'The last file lacks its last line.', december, lines =>
    lines.slice(0, 1),
  ),
  'truncated-middle-month': shortened('A file that is not the last ends within a line.', november, -100),
  'truncated-to-nothing': shortened('The last file is empty.', december, 0),
  'truncated-heads': shortened('heads.json lacks its last byte.', heads, -1),
  'truncated-payload': shortened('A payload lacks its last byte.', payload, -1),

  'inserted-line': lined(['ledger.inserted'], 'An entry was put between two others.', november, lines =>
    lines.toSpliced(2, 0, withNumber(lines[1]!, 3)),
  ),
  'inserted-number': lined(
    ['ledger.inserted'],
    'An entry with a high number was put between two others.',
    november,
    lines => lines.toSpliced(2, 0, withNumber(lines[1]!, 99)),
  ),
  'inserted-at-end': changed(['ledger.inserted'], 'Entries were added that heads.json does not name.', files =>
    files.set(heads, ledgerOf(soundEntries().filter(({ at }) => at < '2026-12')).get(heads)!),
  ),
  'inserted-account': changed(['ledger.inserted'], 'An account was added that heads.json does not name.', files =>
    files.set(heads, ledgerOf(soundEntries().filter(({ account }) => account !== 'bluesky')).get(heads)!),
  ),

  'reordered-lines': lined(['ledger.reordered'], 'Two lines stand in another order.', november, ([first, ...lines]) => [
    first!,
    lines[1]!,
    lines[0]!,
    ...lines.slice(2),
  ]),
  'reordered-last-lines': lined(['ledger.reordered'], 'The last two lines stand in another order.', december, lines =>
    lines.toReversed(),
  ),
  'reordered-block': lined(
    ['ledger.reordered'],
    'The last two lines of a month stand before its first.',
    november,
    lines => [...lines.slice(2), ...lines.slice(0, 2)],
  ),

  'duplicated-line': lined(['ledger.duplicated'], 'A line stands twice.', november, lines =>
    lines.toSpliced(2, 0, lines[1]!),
  ),
  'duplicated-at-end': lined(['ledger.duplicated'], 'The last line stands twice.', december, lines =>
    lines.concat(lines.slice(-1)),
  ),

  'spliced-line': changed(['ledger.foreign'], 'An entry of another account was put into a file.', files =>
    files.set(november, bytesOf(`${textOf(files, november)}${textOf(files, bluesky)}`)),
  ),
  'spliced-file': changed(
    ['ledger.foreign', 'ledger.missing'],
    "Another account's file stands in place of one.",
    files => files.set(november, files.get(bluesky)!),
  ),

  'forked-line': lined(
    ['ledger.forked'],
    'Two entries follow one entry; the chain goes on from the first.',
    november,
    lines => lines.toSpliced(2, 0, lines[1]!.replace('10:00:01', '10:00:03')),
  ),
  'forked-before': lined(
    ['ledger.forked'],
    'Two entries follow one entry; the chain goes on from the second.',
    november,
    lines => lines.toSpliced(1, 0, lines[1]!.replace('10:00:01', '10:00:00')),
  ),
  'forked-at-end': lined(['ledger.forked'], 'Two entries follow one entry; one of them is the last.', december, lines =>
    lines.concat(lines[1]!.replace('00:00:01', '00:00:02')),
  ),

  'month-swapped': changed(['ledger.month'], 'Two months have changed places.', files => {
    const [first, second] = [files.get(october)!, files.get(november)!];
    files.set(october, second).set(november, first);
  }),
  'month-moved-line': changed(
    ['ledger.month'],
    'The last line of a month stands at the beginning of the next.',
    files => {
      const lines = linesOf(files, november);
      files.set(november, fromLines(lines.slice(0, -1)));
      files.set(december, fromLines([...lines.slice(-1), ...linesOf(files, december)]));
    },
  ),
  'month-backwards': {
    codes: ['ledger.month', 'ledger.time'],
    what: 'Each entry stands in the file of its month, and the chain leads from a later month to an earlier one.',
    files: () => ledgerOf(soundEntries().toReversed(), linkByClock),
  },
  'time-backwards': {
    codes: ['ledger.time'],
    what: 'An entry is older than the one that it follows, in one month.',
    files: () =>
      ledgerOf(soundEntries().with(3, { ...soundEntries()[3]!, at: '2026-11-24T09:00:00.000Z' }), linkByClock),
  },

  'not-canonical-space': text('ledger.not-canonical', 'A space stands between two values.', november, text =>
    text.replace(',"kind"', ', "kind"'),
  ),
  'not-canonical-keys': lined(['ledger.not-canonical'], 'The keys stand in another order.', december, lines =>
    lines.map(line => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse()))),
  ),
  'not-canonical-escape': text('ledger.not-canonical', 'A letter is escaped that needs it not.', november, text =>
    text.replace('"kind":"attempt"', '"kind":"\\u0061ttempt"'),
  ),
  'not-canonical-number': text(
    'ledger.not-canonical',
    'A number has a form that is not the shortest.',
    november,
    text => text.replace('"parts":1,', '"parts":1.0,'),
  ),
  'not-canonical-carriage-return': text('ledger.not-canonical', 'Lines end as Windows ends them.', december, text =>
    text.replaceAll('\n', '\r\n'),
  ),
  'not-canonical-heads': text('ledger.not-canonical', 'heads.json holds a space.', heads, text =>
    text.replace(':', ': '),
  ),
  'not-canonical-payload': text('ledger.not-canonical', 'A payload holds a space.', payload, text =>
    text.replace(':', ': '),
  ),

  'version-entry': text('ledger.version', 'An entry has a version that this one does not know.', december, text =>
    text.replace('"version":1', '"version":2'),
  ),
  'version-heads': text('ledger.version', 'heads.json has a version that this one does not know.', heads, text =>
    text.replace('"version":1', '"version":2'),
  ),
  'version-payload': text('ledger.version', 'A payload has a version that this one does not know.', payload, text =>
    text.replace('"version":1', '"version":2'),
  ),

  'payload-other': text('ledger.payload', 'A payload is not the one that was sent.', payload, text =>
    text.replace('Hello', 'Hallo'),
  ),
  'payload-salt': text('ledger.payload', 'The salt of a payload is another.', payload, text =>
    text.replace('0011', '0012'),
  ),
  'payload-unnamed': changed(['ledger.payload'], 'No attempt names a payload.', files =>
    files.set(payload.replace('a1', 'a9'), files.get(payload)!),
  ),

  'unreadable-line': lined(['ledger.unreadable'], 'A line is no JSON.', november, lines => lines.with(1, '{"v')),
  'unreadable-key': text('ledger.unreadable', 'An entry has a key that no entry has.', december, text =>
    text.replace('"version":1', '"version":1,"x":1'),
  ),
  'unreadable-bytes': changed(['ledger.unreadable'], 'A line is not UTF-8.', files => {
    const bytes = files.get(december)!.slice();
    bytes[bytes.indexOf(0x74)] = 0xff;
    files.set(december, bytes);
  }),
  'unreadable-heads': text('ledger.unreadable', 'heads.json is no JSON.', heads, () => 'heads\n'),
  'unreadable-payload': text('ledger.unreadable', 'A payload is no JSON.', payload, () => 'Hello\n'),

  'file-unknown': changed(['ledger.file'], 'A file is none of the ledger.', files =>
    files.set('ledger/notes.txt', bytesOf('hello\n')),
  ),
};

function changed(codes: readonly string[], what: string, change: (files: Files) => void): Damage {
  return {
    codes,
    what,
    files: () => {
      const files = soundLedger();
      change(files);
      return files;
    },
  };
}

function text(code: string, what: string, path: string, change: (text: string) => string): Damage {
  return changed([code], what, files => {
    const before = textOf(files, path);
    const after = change(before);
    if (after === before) throw new Error(`nothing was changed: ${what}`);
    files.set(path, bytesOf(after));
  });
}

function edited(what: string, path: string, change: (text: string) => string): Damage {
  return text('ledger.edited', what, path, change);
}

function lined(codes: readonly string[], what: string, path: string, change: (lines: string[]) => string[]): Damage {
  return changed(codes, what, files => files.set(path, fromLines(change(linesOf(files, path)))));
}

function shortened(what: string, path: string, end: number): Damage {
  return changed(['ledger.truncated'], what, files => files.set(path, files.get(path)!.slice(0, end)));
}

function withNumber(line: string, sequence: number): string {
  return line.replace(/"sequence":\d+/, `"sequence":${sequence}`);
}

function linesOf(files: Files, path: string): string[] {
  return textOf(files, path).split('\n').slice(0, -1);
}

function fromLines(lines: readonly string[]): Uint8Array {
  return bytesOf(lines.map(line => `${line}\n`).join(''));
}

function textOf(files: Files, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
