/** Where a value stands in a template: between tags, in a tag, in a quoted attribute, or in one that leads somewhere. */
export type Hole = 'text' | 'tag' | 'attribute' | 'address';

const known = new WeakMap<TemplateStringsArray, Hole[]>();

/** What each hole of a template is; read once for each template of the code. Throws a TypeError for one that is unsafe. */
export function readHoles(strings: TemplateStringsArray): Hole[] {
  const before = known.get(strings);
  if (before !== undefined) return before;
  let place: Hole = 'text';
  const holes = strings.slice(0, -1).map(literal => {
    place = placeAfter(literal, place);
    return place;
  });
  if (placeAfter(strings.at(-1)!, place) !== 'text') throw new TypeError('a template ends within a tag');
  known.set(strings, holes);
  return holes;
}

function placeAfter(literal: string, start: Hole): Hole {
  let place = start;
  for (let at = 0; at < literal.length; at += 1) {
    const character = literal[at]!;
    if (place === 'text') {
      if (character === '<') place = 'tag';
    } else if (place === 'tag') {
      if (character === '>') place = 'text';
      if (character === '"') place = placeIn(literal.slice(0, at));
    } else if (character === '"') place = 'tag';
  }
  // Behind a name or an equals sign a value would make another name, or stand without quotes.
  if (place === 'tag' && literal !== '' && !/["a-z0-9]$/.test(literal))
    throw new TypeError(`a hole after ${literal.slice(-20)}`);
  return place;
}

const leading = new Set(['href', 'src', 'poster', 'action', 'formaction', 'srcset', 'cite', 'data']);

function placeIn(before: string): Hole {
  const name = /\s([a-z-]+)=$/.exec(before)?.[1];
  if (name === undefined || name.startsWith('on') || name === 'style' || name === 'srcdoc') {
    throw new TypeError(`an attribute that is not taken: ${before.slice(-20)}`);
  }
  return leading.has(name) ? 'address' : 'attribute';
}
