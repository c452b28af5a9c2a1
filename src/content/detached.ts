/** The same text, and no more: a piece that was cut from a text keeps all of that in memory. */
export function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString();
}
