/** What people want to know of a platform beside its options and limits. A page is made of it for each. */
export interface Guide {
  /** What a post can do there, one thing a line. */
  can: readonly string[];
  /** What the platform, or its API, does not let a tool do. */
  cannot: readonly string[];
  /** How to get the credentials, step by step. */
  credentials: readonly string[];
  /** The account in mergecast.yml, as YAML below `accounts:`. */
  exampleAccount: string;
  /** A whole post file. */
  example: string;
}
