import { version } from './version.ts';

/** The repository of this action. */
export const repository = 'mergecast/mergecast';

/**
 * How a workflow names this action. A release pins its own commit here; what was not released yet can only be named by
 * its branch, and says so.
 */
export const actionReference = `${repository}@main # ${version}: pin the commit of a release here once there is one`;
