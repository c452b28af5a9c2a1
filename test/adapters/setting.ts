import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Attempt, openStage, type PostText, type Stage, type Staged } from './harness.ts';

/** What an adapter's own test tells the contract suite about its platform. */
export interface ContractSetting extends Staged {
  wrongCredentials: Record<string, string>;
  /** The values that must never be seen. */
  secrets: readonly string[];
  /** The one path at which the platform takes the token that it is asked about in the address, and nowhere else. */
  tokenQuestion?: string;
  /** The status with which the platform refuses a text. */
  refusal: '400' | '422';
  /** Whether a thread is one create, all of it or none. */
  threadIsAtomic: boolean;
  /** For each unit of `limits.text` that every part counts, a text that has exactly so many of it and keeps within the others. */
  fill: Record<string, (count: number) => string>;
  /** The names under which the platform was asked to create parts, in order; absent where it takes no names. */
  keysSent?(stage: Stage): unknown[];
  /** The names that follow from what the ledger holds. */
  keysStored?(attempt: Attempt): unknown[];
  /** Where the usual posts are none for the platform. `base` is part of every post: a title, a video. */
  posts?: {
    base?: PostText;
    /** Null where it has no threads. */
    thread?: null;
    /** Null where it takes no pictures; the cases about uploads are then the platform's own. */
    illustrated?: PostText | null;
  };
  /** The id is told before the request that makes the post, so that the answer to that one holds none. */
  idComesFirst?: true;
  /** What a reader sees of a plain text of one line, where that is more than the text itself. */
  shown?(text: string): string;
  /** The platform has a text without a limit, or one that the core counts and its own server does not. */
  limitsAgree?: false;
}

/** A case, or a group of cases, about what the platform has; where it has none of that, there is no case. */
export const caseIf = (isThere: boolean) => (isThere ? it : () => {});
export const groupIf = (isThere: boolean) => (isThere ? describe : () => {});

/** The posts that the cases are about, as the platform takes them. */
export function postsFor({ posts = {} }: ContractSetting) {
  const { base = {} } = posts;
  const based = (post: PostText): PostText => ({
    ...post,
    ...base,
    text: post.text ?? base.text ?? '',
    options: { ...base.options, ...post.options },
    ...(base.media || post.media ? { media: [...(base.media ?? []), ...(post.media ?? [])] } : {}),
  });
  return {
    based,
    plain: based(plain),
    thread: posts.thread === null ? null : based(thread),
    illustrated: posts.illustrated === null ? null : based(posts.illustrated ?? illustrated),
  };
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
