import manifest from '../../package.json' with { type: 'json' };

/** The version of this package; the build writes it into the bundle. */
export const version: string = manifest.version;
