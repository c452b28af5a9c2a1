import { z } from 'zod';
import { policyFile } from '../model/policy.ts';

const { $schema: _, ...schema } = z.toJSONSchema(policyFile, { io: 'input', target: 'draft-7' });

/**
 * What a policy can say, for clients. Held against it is the whole config, whose faults have words of their own; so here
 * it only tells.
 */
export const policySchema: Record<string, unknown> = { ...schema, description: 'A policy.' };
