/** The repository of this action. */
const repository = 'mergecast/mergecast';
export const projectAddress = `https://github.com/${repository}`;

/**
 * The commit that workflows written by `init` run. A commit cannot name itself, so this is the last one before it that
 * brought a built `dist/`; raising it is the last step of a release (see CONTRIBUTING.md).
 */
const commit = '8b87cfa72d361b3a00772dd5c4d50dfbd6de70ea';

/** How a workflow names this action: pinned by hash, with the version for people and for tools that raise pins. */
export const actionReference = `${repository}@${commit} # v0.1.0`;
