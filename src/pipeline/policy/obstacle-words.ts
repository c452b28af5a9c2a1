import type { Obstacle } from './free-time.ts';

/** Such as "quiet hours" or "at most 4 posts in 24 hours". */
export function obstacleWords(obstacles: readonly Obstacle[]): string {
  return [...new Set(obstacles.map(wordsOf))].join(', ');
}

function wordsOf(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'quiet':
      return 'quiet hours';
    case 'blackout':
      return 'a day on which nothing goes out';
    case 'cap':
      return `at most ${counted(obstacle.most, 'post')} in ${lengthWords(obstacle.milliseconds)}`;
    case 'gap':
      return `at least ${lengthWords(obstacle.milliseconds)} between two posts`;
  }
}

const units = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

function lengthWords(milliseconds: number): string {
  const [unit, size] = units.find(([, length]) => milliseconds % length === 0) ?? units[2];
  return counted(milliseconds / size, unit);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
