/** A post that is live on a double, in words that all platforms share. */
export interface ShownPost {
  id: string;
  url: string | null;
  /** The text exactly as it was sent. */
  text: string;
  /** The name of the account. */
  account: string;
  /** The id of the post that it answers. */
  replyTo: string | null;
  media: { alt: string | null; type: string }[];
  /** RFC 3339 in UTC. */
  at: string;
  /** Whatever else readers would see: a warning, a poll, a card, a language. */
  notes: string[];
}
