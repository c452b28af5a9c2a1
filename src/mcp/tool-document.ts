import { z } from 'zod';
import type { Tool } from './tool.ts';

/** A tool as a client sees it. */
export function toolDocument({ name, description, annotations, input, output }: Tool) {
  const { title } = annotations;
  return {
    name,
    title,
    description,
    annotations: { ...annotations },
    inputSchema: jsonSchema(input, 'input'),
    outputSchema: jsonSchema(output, 'output'),
  };
}

function jsonSchema(schema: z.ZodObject, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
  });
  return rest as { type: 'object'; [key: string]: unknown };
}

/** A model pays for each word: what holds of every whole number, and of every key, tells it nothing. */
function withoutNoise(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  delete schema.propertyNames;
}
