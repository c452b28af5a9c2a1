const mostNamed = 3;

/** The first of these files that are not the one itself; `count` is how many there are without it. */
export function named(file: string, others: Iterable<string>, count: number): string {
  const first: string[] = [];
  for (const other of others) {
    if (other !== file) first.push(other);
    if (first.length === mostNamed) break;
  }
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return `${first.join(', ')}${more}`;
}
