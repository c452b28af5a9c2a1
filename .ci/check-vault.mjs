// The vault opens with the standard tool of its format, with the key that `accounts vault init` makes, and with a spare one
// after `accounts vault rotate`. https://github.com/FiloSottile/age
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, process.env.MERGECAST_DIST ?? 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'mergecast-vault-'));
const repository = join(folder, 'repository');
const sealed = 'mergecast-ledger:ledger/films/sealed/token.age';

needAge();
const sandbox = spawn(process.execPath, [cli, 'sandbox', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const { endpoints } = await firstDocument(sandbox);
  git(folder, 'init', '-q', '-b', 'main', repository);
  mkdirSync(join(repository, 'posts'));
  writeConfig(null);
  const made = JSON.parse(mergecast({}, 'accounts', 'vault', 'init', '--json'));
  const key = readFileSync(made.file, 'utf8').trim();
  writeConfig([made.recipient]);
  writeFileSync(join(repository, 'posts/hello.md'), '---\naccounts: [films]\n---\nHello\n');
  git(repository, 'add', '.');
  git(repository, '-c', 'user.name=Someone', '-c', 'user.email=someone@example.com', 'commit', '-qm', 'Add a post');
  const secrets = { MERGECAST_ENDPOINTS: JSON.stringify(endpoints), MERGECAST_VAULT_KEY: key, ...credentials() };
  mergecast(secrets, 'publish');
  const first = opened(key);
  if (first.credentials.refresh_token === secrets.REFRESH_TOKEN) throw new Error('the refresh token was not renewed');
  if (first.origin !== endpoints.x) throw new Error(`the entry names ${first.origin} as its place`);
  if (!git(repository, 'show', 'mergecast-ledger:ledger/films/token.json').includes(first.ends_at))
    throw new Error('token.json tells another end');

  const spareFile = join(folder, 'spare.txt');
  execFileSync('age-keygen', ['-o', spareFile], { stdio: 'pipe' });
  const [, spare] = /public key: (age1\S+)/.exec(readFileSync(spareFile, 'utf8'));
  writeConfig([spare]);
  mergecast(secrets, 'accounts', 'vault', 'rotate');
  const spareKey = /^AGE-SECRET-KEY-\S+$/m.exec(readFileSync(spareFile, 'utf8'))[0];
  if (opened(spareKey).credentials.token !== first.credentials.token)
    throw new Error('the spare key opens something else');
  if (opens(key)) throw new Error('the old key still opens what was sealed anew');
  process.stdout.write('age opens the vault with each key that it should\n');
} finally {
  sandbox.kill();
  rmSync(folder, { recursive: true, force: true });
}

function credentials() {
  return {
    CLIENT_ID: 'sandbox-x-client',
    CLIENT_SECRET: 'sandbox-x-client-secret',
    REFRESH_TOKEN: 'sandbox-x-refresh-token',
  };
}

function writeConfig(recipients) {
  const vault = recipients === null ? '' : `vault: { recipients: [${recipients.join(', ')}] }\n`;
  const names = 'client_id: CLIENT_ID, client_secret: CLIENT_SECRET, refresh_token: REFRESH_TOKEN';
  writeFileSync(
    join(repository, 'mergecast.yml'),
    `version: 1\n${vault}accounts:\n  films: { platform: x, credentials: { ${names} } }\n`,
  );
}

function mergecast(variables, ...words) {
  const env = { PATH: process.env.PATH, HOME: folder, ...variables };
  return execFileSync(process.execPath, [cli, ...words, '--cwd', repository], { env, encoding: 'utf8' });
}

function git(cwd, ...words) {
  return execFileSync('git', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function decrypt(key) {
  const file = join(folder, 'key.txt');
  writeFileSync(file, `${key}\n`);
  const input = execFileSync('git', ['show', sealed], { cwd: repository });
  return spawnSync('age', ['--decrypt', '--identity', file], { input, encoding: 'utf8' });
}

function opens(key) {
  return decrypt(key).status === 0;
}

function opened(key) {
  const { status, stdout, stderr } = decrypt(key);
  if (status !== 0) throw new Error(`age says: ${stderr}`);
  return JSON.parse(stdout);
}

/** The tool is a package of Debian and its kin; where it can't be had, this check fails and says so. */
function needAge() {
  if (spawnSync('age', ['--version']).status === 0) return;
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-q', 'age'], { stdio: 'ignore' });
  if (spawnSync('age', ['--version']).status !== 0)
    throw new Error('This check needs the tool `age`: https://age-encryption.org');
}

function firstDocument(child) {
  return new Promise((settle, fail) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', piece => {
      text += piece;
      try {
        settle(JSON.parse(text));
      } catch {
        // There is more to come.
      }
    });
    child.once('close', code => fail(new Error(`the sandbox ended with ${code}`)));
  });
}
