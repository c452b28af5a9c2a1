/** A post of the account that begins a conversation, as the platform lists it, whoever sent it. */
export interface ListedPost {
  id: string;
  url: string | null;
  /** In milliseconds since 1970; null where the platform does not say. */
  at: number | null;
  /** What stands apart from the text: the title of a video. Absent where the platform's posts have none. */
  title?: string;
  /** As readers see it, links written out. */
  text: string;
  /** Where its links lead, beside those that stand in the text. */
  links: string[];
}

/** What the platform shows of an account. */
export interface Listing {
  /** Newest first. */
  posts: ListedPost[];
  /** False where there are more than were read. */
  isWhole: boolean;
}
