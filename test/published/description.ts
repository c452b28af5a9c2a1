import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/*
 * What the platforms publish about their own interfaces, cut to paths, parameters and shapes: every request that an adapter
 * makes in a test is held against it. The shapes are closed, so that a member that the platform does not know is a fault.
 */

interface Operation {
  method: string;
  /** With names in braces where anything stands. */
  path: string;
  query: string[];
  json?: object;
  /** The fields of a form. */
  form?: string[];
}

export interface Description {
  /** Where the platform publishes it. */
  source: string;
  version: string;
  operations: Operation[];
  schemas: Record<string, object>;
}

export interface MadeRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, unknown>;
  body: unknown;
}

export function readDescription(platform: string): Description {
  return JSON.parse(readFileSync(new URL(`./${platform}.json`, import.meta.url), 'utf8'));
}

/** Gives the faults of a request: none where it is as the platform says. */
export function openJudge(description: Description): (request: MadeRequest) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  ajv.addSchema({ $id: 'described', schemas: description.schemas });
  const known = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object) => {
    const made = known.get(schema) ?? ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"described#/')));
    known.set(schema, made);
    return made;
  };
  return request => {
    const name = `${request.method} ${request.path.split('?')[0]}`;
    const operation = findOperation(description, request);
    if (operation === null) return [`${name} is not described`];
    const query = [...new URLSearchParams(request.path.split('?')[1] ?? '').keys()];
    const strange = query
      .filter(key => !operation.query.includes(key))
      .map(key => `${name} knows no ${key} in its query`);
    return [...strange, ...bodyFaults(request, operation, validatorOf).map(fault => `${name}: ${fault}`)];
  };
}

function findOperation({ operations }: Description, { method, path }: MadeRequest): Operation | null {
  const steps = path.split('?')[0]!.split('/');
  const matches = operations.filter(operation => {
    const expected = operation.path.split('/');
    return (
      operation.method === method &&
      expected.length === steps.length &&
      expected.every((step, index) => step === steps[index] || (step.startsWith('{') && steps[index] !== ''))
    );
  });
  // A path without names is nearer than one with names.
  return matches.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0] ?? null;
}

function bodyFaults(
  { body, headers }: MadeRequest,
  operation: Operation,
  validatorOf: (schema: object) => ValidateFunction,
): string[] {
  const type = String(headers['content-type'] ?? '').split(';')[0];
  if (type === 'application/json') {
    if (operation.json === undefined) return ['it takes no JSON'];
    const validate = validatorOf(operation.json);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`;
    });
  }
  if (type === 'multipart/form-data') {
    if (operation.form === undefined) return ['it takes no form'];
    const fields = Object.keys((body as object | undefined) ?? {});
    return fields.filter(name => !operation.form!.includes(name)).map(name => `it knows no field ${name}`);
  }
  return [];
}
