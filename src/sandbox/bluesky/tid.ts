const alphabet = '234567abcdefghijklmnopqrstuvwxyz';

/** https://atproto.com/specs/tid */
export function isTid(text: string): boolean {
  return /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/.test(text);
}

/** 53 bits of microseconds and 10 bits that tell apart; 13 characters that sort by time. */
export function tidOf(microseconds: bigint, clockId: bigint): string {
  let rest = (microseconds << 10n) | (clockId & 0x3ffn);
  let text = '';
  for (let position = 0; position < 13; position += 1) {
    text = alphabet[Number(rest & 31n)]! + text;
    rest >>= 5n;
  }
  return text;
}
