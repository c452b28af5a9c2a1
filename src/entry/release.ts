/** The repository of this action. */
const repository = 'mergecast/mergecast';
export const projectAddress = `https://github.com/${repository}`;

/**
 * The commit that workflows written by `init` run. A commit cannot name itself, so this is the last one before it that
 * brought a built `dist/`; raising it is the last step of a release (see CONTRIBUTING.md).
 */
const commit = 'ac6ec745c4fa79bb86960f992c62b0393f72ecc6';

/** How a workflow names this action: pinned by hash, with the version for people and for tools that raise pins. */
export const actionReference = `${repository}@${commit} # v0.1.0`;
