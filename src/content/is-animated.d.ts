declare module 'is-animated' {
  /** Whether these bytes are a GIF, PNG or WebP of more than one frame. */
  export default function isAnimated(bytes: Buffer): boolean;
}
