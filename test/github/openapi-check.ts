import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { z } from 'zod';

/*
 * Requests and answers held against GitHub's own description of its API (`.ci/github-openapi.mjs` says where it is from).
 * Of an answer a double gives only some members, so none is required; what it gives must be what GitHub gives.
 */

const schema = z.record(z.string(), z.unknown());
const operation = z.object({
  method: z.string(),
  path: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean(), schema }),
  ),
  body: schema.nullable(),
  answers: z.record(z.string(), schema.nullable()),
});
const description = z.object({ from: z.string(), operations: z.array(operation) });

const { operations } = description.parse(JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')));
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false, allErrors: true });
const queries = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });

export interface Exchanged {
  method: string;
  /** As the description writes it: `/repos/{owner}/{repo}`. */
  template: string;
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  status: number;
  answer: unknown;
}

/** What is wrong with an exchange; nothing is right. */
export function faultsOf({ method, template, path, query, body, status, answer }: Exchanged): string[] {
  const name = `${method} ${template}`;
  const found = operations.find(each => each.method === method && each.path === template);
  if (found === undefined) return [`${name} is none of the operations that were cut out of the description`];
  const sent = [...faultsOfQuery(found, query), ...faultsOfPath(found, path), ...faultsOfBody(found, body, status)];
  return [...sent, ...faultsOfAnswer(found, status, answer)].map(fault => `${name}: ${fault}`);
}

type Operation = z.infer<typeof operation>;

function faultsOfQuery({ parameters }: Operation, query: URLSearchParams): string[] {
  const known = parameters.filter(each => each.in === 'query');
  const unknown = [...query.keys()].filter(name => !known.some(each => each.name === name));
  const missing = known.filter(each => each.required && !query.has(each.name)).map(each => each.name);
  const wrong = known.filter(each => query.has(each.name) && !fits(each.schema, query.get(each.name)));
  return [
    ...unknown.map(name => `no parameter ${name}`),
    ...missing.map(name => `the parameter ${name} is missing`),
    ...wrong.map(({ name }) => `the parameter ${name} cannot be ${query.get(name)}`),
  ];
}

function faultsOfPath({ parameters }: Operation, path: Record<string, string>): string[] {
  const known = parameters.filter(each => each.in === 'path');
  const wrong = known.filter(each => path[each.name] === undefined || !fits(each.schema, path[each.name]));
  return wrong.map(({ name }) => `the path's ${name} cannot be ${path[name]}`);
}

/** A body that GitHub would refuse may be sent, where the double refuses it too. */
function faultsOfBody({ body: expected }: Operation, body: unknown, status: number): string[] {
  if (status === 422 || status === 400) return [];
  if (expected === null) return body === undefined ? [] : ['it takes no body'];
  return faults(
    compiled(expected, () => expected),
    body,
  );
}

function faultsOfAnswer({ answers }: Operation, status: number, answer: unknown): string[] {
  if (status >= 400 || status === 204) return [];
  if (!Object.hasOwn(answers, String(status))) return [`it never answers ${status}`];
  const expected = answers[String(status)];
  return expected == null
    ? []
    : faults(
        compiled(expected, () => closed(expected)),
        answer,
      );
}

const validators = new Map<object, ValidateFunction>();

function compiled(key: object, schema: () => object): ValidateFunction {
  const validate = validators.get(key) ?? ajv.compile(schema());
  validators.set(key, validate);
  return validate;
}

const parameterValidators = new Map<object, ValidateFunction>();

/** Compiled once for each parameter: a validator takes longer to make than all that it is ever asked. */
function fits(expected: object, value: unknown): boolean {
  const known = parameterValidators.get(expected);
  const validate = known ?? queries.compile({ type: 'object', properties: { value: expected } });
  if (known === undefined) parameterValidators.set(expected, validate);
  return validate({ value });
}

function faults(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return validate
    .errors!.filter(({ instancePath, params }) => !(gone.test(instancePath) && params.type === 'object'))
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** A fork and an account that are gone are null in pull requests, which the description leaves out. */
const gone = /^(?:\/\d+)?(?:\/head\/repo|\/user)$/;

/** A member that GitHub never gives is a mistake of the double. */
function closed(node: unknown): Record<string, unknown> {
  const close = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(close);
    if (typeof value !== 'object' || value === null) return value;
    const { nullable, oneOf, ...rest } = value as { nullable?: boolean; oneOf?: unknown };
    // Without what is required, more than one may fit.
    const named = oneOf === undefined ? rest : { ...rest, anyOf: oneOf };
    if (nullable === true) return { anyOf: [close(named), { type: 'null' }] };
    // The members of an `allOf` say one thing together: none of them knows all of it.
    const inner = Object.fromEntries(
      Object.entries(named).map(([key, each]) => [key, key === 'allOf' ? each : close(each)]),
    );
    const isOpen = !('properties' in inner) || 'allOf' in inner || 'additionalProperties' in inner;
    return isOpen ? inner : { ...inner, additionalProperties: false };
  };
  return close(node) as Record<string, unknown>;
}
