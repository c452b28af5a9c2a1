import { expect } from 'vitest';
import { planJson } from '../../src/entry/plan-pieces.ts';
import { planToDocument } from '../../src/entry/to-document.ts';
import { outline, plan } from '../../src/pipeline/plan.ts';
import type { Selection } from '../../src/pipeline/selection.ts';
import type { TestWorld } from './test-world.ts';

/** The plan, once the document that a person gets is seen to be the same: that is made with less in memory at a time. */
export async function bothPlans(world: TestWorld, selection: Selection | null = null): ReturnType<typeof plan> {
  const whole = await plan(world, selection);
  const { plan: shown, fill } = await outline(world, selection);
  let written = '';
  for await (const piece of planJson(shown, fill)) written += piece;
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(planToDocument(whole))));
  return whole;
}
