/** The repository of this action. */
const repository = 'mergecast/mergecast';

/**
 * The commit that workflows written by `init` run. A commit cannot name itself, so this is the last one before it that
 * brought a built `dist/`; raising it is the last step of a release (see CONTRIBUTING.md).
 */
const commit = 'df967ee9e2a4be741bb5e2813e937194a09a1f8f';

/** How a workflow names this action: pinned by hash, with the version for people and for tools that raise pins. */
export const actionReference = `${repository}@${commit} # v0.1.0`;
