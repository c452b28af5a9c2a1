/** That of the UTF-8 bytes, as git sorts. Comparing strings is the same for all but surrogate pairs, and much faster. */
export function byteOrder(a: string, b: string): number {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
}
const surrogate = /[\ud800-\udfff]/;
