/** Where hosts look for workflows: GitHub in the first one, and Gitea and Forgejo in theirs before that. */
export const workflowFolders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'] as const;

/** They read the files straight in the folder, and none below. */
export function isWorkflow(path: string): boolean {
  return /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path);
}
