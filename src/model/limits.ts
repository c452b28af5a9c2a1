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

/** How many an account may send within a while. */
export interface RateLimit extends Limit {
  milliseconds: number;
  /** Whether each part of a thread counts, or the thread as one. */
  counts: 'parts' | 'posts';
}

/** What a platform takes of one kind of media, each by its bytes. */
export interface KindLimits {
  /** MIME types. */
  types: readonly string[];
  /** Where fewer of this kind may stand in a part than of all. */
  count?: Limit;
  bytes: Limit;
  /** For a type that is held to another number of bytes than the others. */
  bytesOf?: Record<string, Limit>;
  pixels?: Limit;
  /** For a type that is held to another number of pixels than the others. */
  pixelsOf?: Record<string, Limit>;
  width?: Limit;
  height?: Limit;
  /** Width divided by height. */
  ratio?: Limit;
  /** Of an image that moves. */
  frames?: Limit;
  /** Of all frames together. */
  framePixels?: Limit;
  /** Of a document. */
  pages?: Limit;
}

export interface VideoLimits extends KindLimits {
  seconds: Limit;
  frameRate?: Limit;
  /** As `VideoFacts` names them. */
  videoCodecs?: readonly string[];
  /** A video without sound is fine everywhere. */
  audioCodecs?: readonly string[];
}

/**
 * What a platform takes, as data. Validation, the README, the schemas and the doubles read the same table.
 *
 * `text` names each way in which the text of a part is counted; a part is held to those of which it brings a count.
 */
export interface Limits {
  text: Record<string, Limit>;
  /** Parts of one thread. */
  parts?: Limit;
  /** What is shown beside a plan; the platform itself holds the account to it. */
  rate?: RateLimit;
  media: {
    /** In one part, of all kinds together. */
    count: Limit;
    /** Different kinds may stand together in one part. */
    mixed?: true;
    alt?: Limit;
    image?: KindLimits;
    /** Images with more than one frame, where the platform treats them apart from others. */
    animation?: KindLimits;
    video?: VideoLimits;
    document?: KindLimits;
  };
  poll?: { options: Limit; optionText: Limit; seconds: Limit };
}
