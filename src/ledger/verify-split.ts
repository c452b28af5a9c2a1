/** Cuts bytes that come in pieces into lines. Only a line whose end is not yet there is kept between two pieces. */
export function lineSplitter() {
  let rest: Buffer = Buffer.alloc(0);
  return {
    /** The lines that this piece ends, without their newlines. */
    *push(piece: Uint8Array): Generator<Buffer> {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        const line = bytes.subarray(from, end);
        from = end + 1;
        if (rest.length === 0) {
          yield line;
          continue;
        }
        const whole = Buffer.concat([rest, line]);
        rest = Buffer.alloc(0);
        yield whole;
      }
      rest = Buffer.concat([rest, bytes.subarray(from)]);
    },
    /** How many bytes stand after the last newline. */
    rest: () => rest.length,
  };
}
