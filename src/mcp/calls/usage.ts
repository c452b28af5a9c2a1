import { usage } from '../../pipeline/usage.ts';
import type { CallContext } from '../tool.ts';

export async function run({ month }: { month?: string | undefined }, { world }: CallContext) {
  return { rows: await usage(world, month ?? null) };
}
