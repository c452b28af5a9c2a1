/** One number a platform sets, with the page it came from and the day it was last checked there. */
export interface Limit {
  max: number;
  min?: number;
  /** What is counted: `graphemes`, `UTF-8 bytes`, `files`, `bytes`, `pixels`, `code points`, `seconds`, `options`. */
  unit: string;
  source: string;
  /** ISO date. */
  checked: string;
  /** The account's own server may set another number: the config can state it, and the server is asked before sending. */
  perServer?: true;
}

/**
 * What a platform takes, as data. Validation, the README, the schemas and the doubles read the same table.
 *
 * `text` names each way in which the text of a part is counted; a payload part brings a count under the same name.
 */
export interface Limits {
  text: Record<string, Limit>;
  /** Parts of one thread. */
  parts?: Limit;
  media: {
    /** Media types by their bytes, as MIME types. */
    types: readonly string[];
    count: Limit;
    bytes: Limit;
    pixels?: Limit;
    /** For a media type that is held to a smaller number of pixels than the others. */
    pixelsOf?: Record<string, Limit>;
    alt?: Limit;
  };
  poll?: { options: Limit; optionText: Limit; seconds: Limit };
}
