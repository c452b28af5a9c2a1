// The server for agents, before the protocol's own suite and its inspector: installs what the lock file of test/mcp names,
// and runs the tests. The suite asks for a newer Node than ours, so it runs on the newest LTS of .ci/nodes.mjs; the server
// and the inspector run on the Node that runs this.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installApart, runTests, say } from './apart.mjs';
import { nodeBinary } from './nodes.mjs';

try {
  installApart('mcp');
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('nodes.mjs', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('the newest LTS of Node could not be installed');
} catch (error) {
  process.stderr.write(`test/mcp: nothing was tested: ${error.message}\n`);
  process.exit(1);
}
say('mcp', `with ${nodeBinary('lts')}`);
if (process.argv[2] !== '--install-only') runTests('mcp', process.argv.slice(2), { NODE_LTS: nodeBinary('lts') });
