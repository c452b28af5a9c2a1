import { json, Refusal } from '../reply.ts';

export interface Problem {
  title: string;
  detail: string;
  type: string;
  status: number;
}

/** https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
export function problem(status: number, title: string, detail: string, type = 'about:blank'): Problem {
  return { title, detail, type, status };
}

export function refuse(status: number, title: string, detail: string, type?: string): never {
  throw new Refusal(json(status, problem(status, title, detail, type)));
}

export function forbidden(detail: string): never {
  return refuse(403, 'Forbidden', detail);
}

const problems = 'https://api.x.com/2/problems';

export const problemTypes = {
  notFound: `${problems}/resource-not-found`,
  invalid: `${problems}/invalid-request`,
  credits: `${problems}/credits`,
  permissions: `${problems}/oauth1-permissions`,
} as const;

/** The detail is the same for all; what is wrong stands in the list beside it. */
export function invalid(message: string): never {
  const detail = 'One or more parameters to your request was invalid.';
  const said = problem(400, 'Invalid Request', detail, problemTypes.invalid);
  throw new Refusal(json(400, { errors: [{ message }], ...said }));
}
