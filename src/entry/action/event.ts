import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Environment } from '../../model/ports.ts';

/** What is read of the event that started the workflow. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export interface RunEvent {
  defaultBranch: string | null;
  /** Of `workflow_run`: the number of the run that ended. */
  run: number | null;
  /** Whether only some may read the repository; so where the event does not say. */
  isPrivate: boolean;
  /** Of `merge_group`: the commit that the group stands on. */
  queuedOn: string | null;
}

const payload = z.object({
  repository: z
    .object({ default_branch: z.string().min(1), private: z.boolean().default(true).catch(true) })
    .optional()
    .catch(undefined),
  merge_group: z
    .object({ base_sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/) })
    .optional()
    .catch(undefined),
  workflow_run: z
    .object({ id: z.int().min(1) })
    .optional()
    .catch(undefined),
});

/** Null for what the event does not say, and where there is no event file, as on a machine of one's own. */
export function readEvent(environment: Environment): RunEvent {
  const read = payload.safeParse(fileOf(environment.get('GITHUB_EVENT_PATH'))).data;
  return {
    defaultBranch: read?.repository?.default_branch ?? null,
    run: read?.workflow_run?.id ?? null,
    isPrivate: read?.repository?.private ?? true,
    queuedOn: read?.merge_group?.base_sha ?? null,
  };
}

function fileOf(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
