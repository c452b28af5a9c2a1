import { z } from 'zod';
import { code, table } from './markdown.ts';

/** As much of a JSON Schema as a table of keys shows. */
interface Shape {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  required?: string[];
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  items?: Shape;
  anyOf?: Shape[];
}

/** Every key that a schema knows, nested ones with their path, each with its type, default and meaning. */
export function keyTable(schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Shape;
  return table(['Key', 'Value', 'Default', 'Meaning'], keyRows(shape, ''));
}

function keyRows(shape: Shape, prefix: string): string[][] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    const below = rowsBelow(value, path);
    // A key that only groups others, each with a default, says no more than they do.
    if (isObject(value.default) && below.length > 0) return below;
    const usual = shape.required?.includes(key) ? 'required' : defaultText(value.default);
    return [[code(path), typeText(value), usual, value.description ?? ''], ...below];
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsBelow(shape: Shape, path: string): string[][] {
  if (shape.properties !== undefined) return keyRows(shape, `${path}.`);
  if (shape.items?.properties !== undefined) return keyRows(shape.items, `${path}[].`);
  if (shape.anyOf !== undefined) return shape.anyOf.flatMap(each => rowsBelow(each, path));
  const { additionalProperties: each } = shape;
  if (typeof each === 'object' && each.properties !== undefined) return keyRows(each, `${path}.NAME.`);
  return [];
}

function defaultText(value: unknown): string {
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return value === undefined || empty ? '' : code(typeof value === 'string' ? value : JSON.stringify(value));
}

function typeText(shape: Shape): string {
  if (shape.const !== undefined) return code(JSON.stringify(shape.const));
  if (shape.anyOf !== undefined) return [...new Set(shape.anyOf.map(typeText))].join(', or ');
  if (shape.enum !== undefined) return shape.enum.map(value => code(String(value))).join(', ');
  if (shape.type === 'array') return `list of ${shape.items?.enum ? typeText(shape.items) : plural(shape.items?.type)}`;
  if (shape.type === 'object') return 'map';
  if (shape.type === 'boolean') return '`true`, `false`';
  return shape.type === 'string' ? 'text' : (shape.type ?? 'any');
}

function plural(type: string | undefined): string {
  if (type === 'object') return 'maps';
  return type === 'string' ? 'texts' : `${type ?? 'value'}s`;
}
