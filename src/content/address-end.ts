import type { Code, Construct, State } from 'micromark-util-types';

/**
 * What ends an address that stands in a text without marks of Markdown: quotes and the punctuation of East Asian texts,
 * which follow one without a space. RFC 3986 has them in no address; people do copy letters of any script. The parser's
 * own rule goes on to the next space, as that of Bluesky's package does, and a link to `https://example.org/a”` leads
 * nowhere. An apostrophe is a quote only where no letter follows.
 */
const end =
  /[“”„‟«»‹›「」『』【】〔〕〖〗《》〈〉〘〙〚〛（）［］｛｝＜＞｟｠｢｣。、，．！？；：｡､…‥"＂＇]|’(?![\p{L}\p{N}])/u;

/** What the parser leaves out at an address's end. https://github.github.com/gfm/#extended-autolink-path-validation */
const trailing = /(?:&[a-z0-9]+;|[!"'*,.:;?_~\]])$/i;

/** The parser's construct for bare addresses, which says whether one begins here; this says where it ends. */
export function endingAtMarks(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const start = this.now();
      let left = 0;
      const found: Construct = {
        partial: true,
        tokenize(looking, done, fail) {
          const measure: State = code => {
            left = addressLength(this.sliceSerialize({ start, end: this.now() }));
            return done(code);
          };
          return construct.tokenize.call(this, looking, measure, fail);
        },
      };
      const begin: State = code => {
        effects.enter('literalAutolink');
        effects.enter('literalAutolinkHttp');
        return inside(code);
      };
      const inside = (code: Code): State => {
        effects.consume(code);
        left -= 1;
        return left > 0 ? inside : leave;
      };
      const leave: State = code => {
        effects.exit('literalAutolinkHttp');
        effects.exit('literalAutolink');
        return ok(code);
      };
      return effects.check(found, begin, nok);
    },
  };
}

function addressLength(found: string): number {
  const at = found.search(end);
  if (at === -1) return found.length;
  let address = found.slice(0, at);
  for (;;) {
    const shorter = hasLooseParenthesis(address) ? address.slice(0, -1) : address.replace(trailing, '');
    if (shorter === address) return address.length;
    address = shorter;
  }
}

function hasLooseParenthesis(address: string): boolean {
  return address.endsWith(')') && address.split(')').length > address.split('(').length;
}
