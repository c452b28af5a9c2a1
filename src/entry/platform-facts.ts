import type { Adapter } from '../model/adapter.ts';
import { limitText } from './limit-rows.ts';

/** A platform in a line: what people compare. */
export interface PlatformFacts {
  id: string;
  name: string;
  /** The limits of a plain text. */
  text: string;
  /** The most parts of a thread; 1 where there are none; null where nobody set a bound. */
  parts: number | null;
  media: ('images' | 'video' | 'documents')[];
  can: PlatformAbility[];
}

export type PlatformAbility = 'poll' | 'find' | 'check' | 'edit' | 'remove';

export function platformFacts(adapter: Adapter): PlatformFacts {
  const { id, name, limits } = adapter;
  const abilities: [PlatformAbility, unknown][] = [
    ['poll', limits.poll],
    ['find', adapter.find],
    ['check', adapter.check],
    ['edit', adapter.update],
    ['remove', adapter.remove],
  ];
  return {
    id,
    name,
    text: limitText(Object.values(limits.text)[0]!),
    parts: limits.parts?.max ?? null,
    media: [
      ...(limits.media.image === undefined ? [] : (['images'] as const)),
      ...(limits.media.video === undefined ? [] : (['video'] as const)),
      ...(limits.media.document === undefined ? [] : (['documents'] as const)),
    ],
    can: abilities.flatMap(([ability, given]) => (given === undefined ? [] : [ability])),
  };
}

/** What each ability means, for the head of a table. */
export const abilityTitles: Record<PlatformAbility, string> = {
  poll: 'poll',
  find: 'found again after a doubt',
  check: 'says who the account is',
  edit: 'edit',
  remove: 'remove',
};
