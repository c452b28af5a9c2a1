import type { Account } from '../model/config.ts';
import type { Limit } from '../model/limits.ts';
import type { PostLook } from '../model/look.ts';
import type { PayloadMedia } from '../model/payload.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';

/** A platform as the page needs it. */
export interface PlatformView {
  name: string;
  look: PostLook;
  text: Record<string, Limit>;
}

/** All that the page is made of. */
export interface View {
  plan: Plan & { ledger: string };
  /** Whether what is out already is shown too. */
  all: boolean;
  /** The zone of the calendar, and of times that name none. */
  zone: string;
  platforms: ReadonlyMap<string, PlatformView>;
  /** What the platform, or the account's own server, takes of that unit. */
  limitOf(account: Account, unit: string): number | null;
  /** The payloads of the targets of one file. */
  fill(targets: readonly PlannedTarget[]): Promise<PlannedTarget[]>;
  /** Called for each media file that the page shows, perhaps more than once. */
  useMedia(name: string, media: PayloadMedia): void;
}

/** How a post is drawn whose platform does not say. */
export const plainLook: PostLook = {
  accent: { light: '#44506a', dark: '#c3cbdb' },
  avatar: 'circle',
  text: 'above',
  follows: 'thread',
  finds: [],
  handle: () => null,
  read: ({ options }) => ({ rest: options }),
};

/** In milliseconds since 1970. */
export function nowOf({ plan }: Pick<View, 'plan'>): number {
  return Date.parse(plan.now);
}
