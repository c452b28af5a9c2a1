/** One word of a command for a shell, where it has more than what every name and path has. */
export function shellWord(text: string): string {
  return /^[\w./:\\-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
