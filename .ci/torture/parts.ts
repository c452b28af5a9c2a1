// What the torture uses of the sources and the tests, as one entry: it is bundled when it starts.
export { sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
export { pictureBytes } from '../../test/adapters/picture.ts';
export { startGitHttpServer } from '../../test/git-http-server.ts';
export { violations } from '../../test/scenarios/violations.ts';
