/** A stretch that is kept whole: its length, and the price of a cut before it, in pieces; infinite where none may be. */
export interface Stretch {
  length: number;
  cut: number;
}

type FitsRange = (from: number, to: number) => boolean;

/**
 * Where to cut stretches into pieces that fit, as exclusive ends: the cheapest way, and of several equally cheap ones
 * that with the most even pieces.
 */
export function cheapestEnds(stretches: readonly Stretch[], fits: FitsRange): number[] {
  const reach = reaches(stretches.length, fits);
  const refused = new Set<string>();
  for (;;) {
    const ends = cheapest(stretches, reach, refused);
    // What is shorter fits too, with one exception: a link that the text has itself is not added to it.
    const wrong = ends.findIndex((to, index) => {
      const from = ends[index - 1] ?? 0;
      return to < reach[from]! && !fits(from, to);
    });
    if (wrong === -1) return ends;
    refused.add(range(ends[wrong - 1] ?? 0, ends[wrong]!));
  }
}

function range(from: number, to: number): string {
  return `${from}-${to}`;
}

/** For each stretch how far a piece that begins with it can go; its own start where not even it alone fits. */
function reaches(count: number, fits: FitsRange): number[] {
  const reach = Array<number>(count).fill(count);
  for (let from = count - 1; from >= 0; from -= 1) reach[from] = farthest(from, reach[from + 1] ?? count, fits);
  return reach;
}

/**
 * Steps back from `most`, each step twice as wide, then halves: pieces that begin side by side end near each other, so
 * that few of them have to be tried.
 */
function farthest(from: number, most: number, fits: FitsRange): number {
  let over = most + 1;
  let fine = most;
  for (let step = 2; fine > from && !fits(from, fine); step *= 2) {
    over = fine;
    fine = Math.max(from, over - step);
  }
  while (over - fine > 1) {
    const middle = Math.floor((fine + over) / 2);
    if (fits(from, middle)) fine = middle;
    else over = middle;
  }
  return Math.max(fine, from);
}

function cheapest(stretches: readonly Stretch[], reach: readonly number[], refused: ReadonlySet<string>): number[] {
  const count = stretches.length;
  const total = stretches.reduce((sum, { length }) => sum + length, 1);
  const costs = Array<number>(count + 1).fill(0);
  const nexts = Array<number>(count + 1).fill(count);
  for (let from = count - 1; from >= 0; from -= 1) {
    let least = Number.POSITIVE_INFINITY;
    let length = 0;
    for (let to = from + 1; to <= count; to += 1) {
      // Where nothing fits, the least that can be cut off goes alone, too long as it is.
      if (to > reach[from]! && least < Number.POSITIVE_INFINITY) break;
      length += stretches[to - 1]!.length;
      if (refused.has(range(from, to))) continue;
      const cost = 1 + (stretches[to]?.cut ?? 0) + costs[to]! + (length / total) ** 2 / 10;
      // Of two ways that cost the same, but for rounding, the one whose first piece is longer.
      if (cost > least + 1e-9) continue;
      least = cost;
      nexts[from] = to;
    }
    costs[from] = least;
  }
  const ends: number[] = [];
  for (let at = 0; at < count; at = nexts[at]!) ends.push(nexts[at]!);
  return ends;
}
