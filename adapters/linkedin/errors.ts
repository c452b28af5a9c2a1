import { z } from 'zod';
import type { Answer } from '../kit/answer.ts';
import type { Dialect } from '../kit/fault.ts';

const errorBody = z.object({
  code: z.string().optional(),
  message: z.string().optional(),
  errorDetails: z
    .object({ inputErrors: z.array(z.object({ code: z.string().optional(), description: z.string().optional() })) })
    .optional()
    .catch(undefined),
});
const tokenErrorBody = z.object({ error: z.string(), error_description: z.string().optional() });

/** The code of an error, which LinkedIn keeps while its words change; null where the answer has none. */
export function errorCode(answer: Answer): string | null {
  if (answer.kind === 'none' || answer.status < 400) return null;
  const body = errorBody.safeParse(answer.json).data;
  return body?.errorDetails?.inputErrors[0]?.code ?? body?.code ?? null;
}

export function errorMessage(json: unknown): string | null {
  const token = tokenErrorBody.safeParse(json).data;
  if (token !== undefined) return [token.error, token.error_description].filter(Boolean).join(': ');
  const body = errorBody.safeParse(json).data;
  const code = body?.errorDetails?.inputErrors[0]?.code ?? body?.code;
  return [code, body?.message].filter(Boolean).join(': ') || null;
}

export const dialect: Dialect = {
  name: 'LinkedIn',
  errorText: errorMessage,
  // Which clock a refusal means stands in its words: see `faults.ts`.
  throttledUntil: () => null,
};
