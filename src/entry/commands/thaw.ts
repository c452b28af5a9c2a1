import type { Call, Result } from '../command.ts';
import { changeFreeze } from '../freezing.ts';

export function run(call: Call): Promise<Result> {
  return changeFreeze(call, 'thaw');
}
