import { afterEach, beforeEach } from 'vitest';
import { type Attempt, openStage, type PostText, type Stage, type Staged } from './harness.ts';

/** What an adapter's own test tells the contract suite about its platform. */
export interface ContractSetting extends Staged {
  wrongCredentials: Record<string, string>;
  /** The values that must never be seen. */
  secrets: readonly string[];
  /** The status with which the platform refuses a text. */
  refusal: '400' | '422';
  /** Whether a thread is one create, all of it or none. */
  threadIsAtomic: boolean;
  /** For each unit of `limits.text`, a text that has exactly so many of it and keeps within the others. */
  fill: Record<string, (count: number) => string>;
  /** The names under which the platform was asked to create parts, in order. */
  keysSent(stage: Stage): unknown[];
  /** The names that follow from what the ledger holds. */
  keysStored(attempt: Attempt): unknown[];
}

/** A stage of its own for each test of the block. */
export function useStage(setting: Staged): { readonly stage: Stage } {
  let stage: Stage | undefined;
  beforeEach(async () => {
    stage = await openStage(setting);
  });
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });
  return {
    get stage() {
      return stage!;
    },
  };
}

export const plain: PostText = { text: 'Good morning from the harbour' };
export const thread: PostText = { text: 'The first part\n\n---\n\nThe second part\n\n---\n\nThe third part' };
export const illustrated: PostText = {
  text: 'Two pictures',
  media: [
    { file: 'posts/one.png', alt: 'A boat at dawn', grey: 40 },
    { file: 'posts/two.png', alt: 'The harbour “at noon”, 日本', grey: 200 },
  ],
};
