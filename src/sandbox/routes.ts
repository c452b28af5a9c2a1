import type { Incoming } from './incoming.ts';
import type { Reply } from './reply.ts';

/** Answers a request; `parameters` are what stood in the places of the path, in order. */
export type Handler<State> = (state: State, request: Incoming, ...parameters: string[]) => Reply | Promise<Reply>;

/** A method, a path whose parts that begin with a colon stand for anything, and what answers. */
export type Route<State> = readonly [method: string, path: string, handler: Handler<State>];

export function findRoute<State>(
  routes: readonly Route<State>[],
  { method, path }: Incoming,
): { handler: Handler<State>; parameters: string[] } | null {
  for (const [routeMethod, pattern, handler] of routes) {
    const parameters = routeMethod === method ? matchPath(pattern, path) : null;
    if (parameters !== null) return { handler, parameters };
  }
  return null;
}

function matchPath(pattern: string, path: string): string[] | null {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return null;
  const parameters: string[] = [];
  for (const [index, part] of expected.entries()) {
    const said = decode(given[index]!);
    if (part.startsWith(':') && said) parameters.push(said);
    else if (part !== said) return null;
  }
  return parameters;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
