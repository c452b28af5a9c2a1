/** A point in time that a person wrote, kept with the zone they meant. */
export interface Moment {
  /** Milliseconds since 1970 in UTC. */
  epochMilliseconds: number;
  /** RFC 3339 in UTC. */
  utc: string;
  /** The IANA zone it was written in, or null for a bare offset. */
  zone: string | null;
  /** As it was written. */
  written: string;
}
