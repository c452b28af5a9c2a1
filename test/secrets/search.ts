import type { Planted } from './planted.ts';

/*
 * Looks for planted values in what a run wrote. It knows nothing of how values are masked: it undoes whatever could have
 * been done to a text on its way, and looks for pieces of eight characters, so that half of a value is found too.
 */

/** A place where a value stands, and how it has to be read to be seen. */
export interface Trace {
  name: string;
  reading: string;
  around: string;
}

export function search(bytes: Uint8Array | string, planted: readonly Planted[]): Trace[] {
  const text = Buffer.from(bytes).toString('latin1');
  const traces: Trace[] = [];
  for (const [reading, read] of readings(text)) {
    for (const { name, pieces } of planted) {
      if (traces.some(trace => trace.name === name)) continue;
      const found = pieces.map(piece => read.indexOf(piece)).find(at => at !== -1);
      if (found !== undefined) traces.push({ name, reading, around: read.slice(Math.max(0, found - 60), found + 60) });
    }
  }
  return traces;
}

/** A value of letters and digits alone is itself in every escaped form; these are the forms that hide letters and digits. */
function* readings(text: string): Generator<[string, string]> {
  yield ['as it is', text];
  const unescaped = text
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16) & 0xff))
    .replace(/&#(x?)([0-9a-f]{1,4});/gi, (_, x: string, code: string) =>
      String.fromCharCode(Number.parseInt(code, x === '' ? 10 : 16) & 0xff),
    );
  yield ['unescaped', unescaped];
  const closed = unescaped.replace(/\s+|\\+[nrt]|\u00e2\u0080[\u008b-\u008f]/g, '');
  yield ['lines joined', closed];
  for (const source of closed === unescaped ? [closed] : [unescaped, closed]) {
    yield ['base64', decoded(source, /[A-Za-z0-9+/_-]{12,}/g, 4, 'base64')];
    yield ['hex', decoded(source, /(?:[0-9a-f]{2}){8,}[0-9a-f]?|(?:[0-9A-F]{2}){8,}[0-9A-F]?/g, 2, 'hex')];
  }
}

/** What the runs of such characters say, read from each place at which a group can begin. */
function decoded(text: string, run: RegExp, group: number, encoding: 'base64' | 'hex'): string {
  const said: string[] = [];
  for (const [found] of text.matchAll(run)) {
    for (let from = 0; from < group; from += 1) {
      const rest = found.slice(from).replaceAll('-', '+').replaceAll('_', '/');
      said.push(Buffer.from(rest.slice(0, rest.length - (rest.length % group)), encoding).toString('latin1'));
      said.push(Buffer.from(rest, encoding).toString('latin1'));
    }
  }
  return said.join('\n');
}

/** For a message of a test: where each value stands. */
export function traceLines(traces: readonly Trace[], where: string): string[] {
  return traces.map(({ name, reading, around }) => `${where}: ${name}, ${reading}: ${JSON.stringify(around)}`);
}
