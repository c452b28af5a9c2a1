/** What the platform gave back for one part of a target. */
export interface Receipt {
  /** From 1. */
  part: number;
  /** The platform's own id, as text: ids go beyond 2^53. */
  id: string;
  /** The permalink, or null where the platform gives none. */
  url: string | null;
  /** When the platform, or else our clock, says it went out; RFC 3339 in UTC. */
  at: string;
  /** What a later part or a removal needs beside the id, such as a content identifier. */
  ref?: string;
}
