// The pages that people meet, in a real browser: installs what the lock file of test/browser names, looks for Chromium, and
// runs the tests. A browser that is not there is a failure, never a reason to leave the tests out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installApart, runTests, say } from './apart.mjs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

try {
  installApart('browser');
  const chromium = findChromium() ?? installChromium();
  say('browser', `with ${chromium}`);
  if (process.argv[2] !== '--install-only') runTests('browser', process.argv.slice(2), { CHROMIUM: chromium });
} catch (error) {
  process.stderr.write(`test/browser: nothing was tested: ${error.message}\n`);
  process.exit(1);
}

function findChromium() {
  return [process.env.CHROMIUM, ...usual].find(path => path && existsSync(path));
}

/** Where the system has it as a package, and we may. */
function installChromium() {
  say('browser', 'installing Chromium, which is not there yet');
  const apt = (...words) =>
    spawnSync('apt-get', [...words, '-qq'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error(
    'there is no Chromium. Install it, such as by `apt-get install chromium`, or set CHROMIUM to its path.',
  );
}
