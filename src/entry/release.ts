/** The repository of this action. */
const repository = 'mergecast/mergecast';
export const projectAddress = `https://github.com/${repository}`;

/**
 * The commit that workflows written by `init` run. A commit cannot name itself, so this is the last one before it that
 * brought a built `dist/`; raising it is the last step of a release (see CONTRIBUTING.md).
 */
const commit = '58d86ebe8f2dab5b3208e98ae2c40f0cd6233b93';

/** How a workflow names this action: pinned by hash, with the version for people and for tools that raise pins. */
export const actionReference = `${repository}@${commit} # v0.1.0`;
