import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What a test imports that starts processes. */
const starters = /git-repository\.ts|action-harness\.ts|\/reader\.ts|\/killable\.ts|node:child_process/;

/**
 * Starting a process costs what the worker that starts it has in its memory, and that grows with each file it has run: so
 * the files that start many come first. They are the longest too, and none is left over at the end.
 */
export class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = new Set(sorted.filter(({ moduleId }) => starters.test(readFileSync(moduleId, 'utf8'))));
    return [...first, ...sorted.filter(file => !first.has(file))];
  }
}
