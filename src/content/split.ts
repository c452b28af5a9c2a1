import type { RootContent } from 'mdast';
import type { TextPart } from '../model/post.ts';
import { cheapestEnds } from './cheapest-cuts.ts';
import { assemble } from './text-pieces.ts';
import { type Frame, flatText, type Unit, unitsOf } from './text-units.ts';

/** Where a piece goes: with the first one of a part go its media, and with the first of all the link. */
export interface PiecePlace {
  /** The part that it is a piece of, from 0. */
  part: number;
  /** Whether it is the first piece of that part. */
  opens: boolean;
}

export type Fits = (piece: TextPart, place: PiecePlace) => boolean;

export interface SplitText {
  pieces: TextPart[];
  /** For each piece, where it goes. */
  places: PiecePlace[];
}

/**
 * Divides the parts of a text into pieces that fit: between blocks, else between items of a list, else at the ends of
 * sentences, and only inside a sentence that fits nowhere between words. A word that fits nowhere is left whole, so that
 * nothing is ever lost. With numbering every piece of a thread ends with its number, such as `2/5`.
 */
export function splitText(parts: readonly TextPart[], fits: Fits, { numbering = false } = {}): SplitText {
  const plain = splitAll(parts, fits);
  if (!numbering || plain.pieces.length === 1) return plain;
  // The room for the numbers depends on how many digits they have, and that on how many pieces there are.
  for (let digits = String(plain.pieces.length).length; ; digits += 1) {
    const widest = '9'.repeat(digits);
    const split = splitAll(parts, (piece, place) => fits(numbered(piece, `${widest}/${widest}`), place));
    const total = split.pieces.length;
    if (total >= 10 ** digits) continue;
    return { ...split, pieces: split.pieces.map((piece, index) => numbered(piece, `${index + 1}/${total}`)) };
  }
}

function splitAll(parts: readonly TextPart[], fits: Fits): SplitText {
  const split: SplitText = { pieces: [], places: [] };
  for (const [part, text] of parts.entries()) {
    for (const [index, piece] of splitPart(text, (piece, opens) => fits(piece, { part, opens })).entries()) {
      split.pieces.push(piece);
      split.places.push({ part, opens: index === 0 });
    }
  }
  return split;
}

function numbered(part: TextPart, number: string): TextPart {
  return pieceOf(part, [...part.nodes, { type: 'paragraph', children: [{ type: 'text', value: number }] }]);
}

/** The position is asked for only where something is wrong, since finding it can be slow. */
function pieceOf(part: TextPart, nodes: RootContent[]): TextPart {
  return {
    nodes,
    get position() {
      return part.position;
    },
  };
}

function splitPart(part: TextPart, fits: (piece: TextPart, opens: boolean) => boolean): TextPart[] {
  if (fits(part, true)) return [part];
  const units = unitsOf(part.nodes, (unit, opens) =>
    fits(
      pieceOf(
        part,
        assemble([unit], () => true),
      ),
      opens,
    ),
  );
  const firsts = new Map<Frame, Unit>();
  for (const unit of units) for (const frame of unit.frames) if (!firsts.has(frame)) firsts.set(frame, unit);
  const isFirstIn = (unit: Unit, depth: number) => firsts.get(unit.frames[depth]!) === unit;
  const piece = (from: number, to: number) => pieceOf(part, assemble(units.slice(from, to), isFirstIn));
  const sizes = units.map(({ content, cut }) => ({ length: flatText(content).trim().length, cut }));
  const ends = cheapestEnds(sizes, (from, to) => fits(piece(from, to), from === 0));
  return ends.map((end, index) => piece(ends[index - 1] ?? 0, end));
}
