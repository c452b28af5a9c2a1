// One world: a bare remote behind HTTP, two clones of it, the doubles, and a clock that can be moved.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPost, configText } from './posts.mjs';
import { run } from './processes.mjs';

export async function openWorld({ folder, chance, parts, cli }) {
  mkdirSync(folder, { recursive: true });
  let shift = 0;
  const clock = {
    now: () => Date.now() + shift,
    wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
  };
  const random = { bytes: count => chance.bytes(count) };
  const sandbox = await parts.startSandbox({ clock, random });
  const git = await parts.startGitHttpServer({ root: folder });
  const clones = makeClones(folder, git.url, parts.sandboxCredentials.bluesky.identifier);
  const environment = environmentOf(sandbox, parts.sandboxCredentials, folder);
  const expected = [];
  let posts = 0;
  return {
    folder,
    clones,
    sandbox,
    expected,
    moveClock: milliseconds => {
      shift += milliseconds;
    },
    addPost: () => {
      expected.push(...addPost(clones, posts, parts.pictureBytes({})));
      posts += 1;
    },
    publish: async (clone, kill = null) => {
      const told = await run([cli, 'publish', '--json', '--now', new Date(clock.now()).toISOString()], {
        cwd: clone,
        environment,
        kill,
      });
      if (!told.isKilled) removeLock(told.stdout);
      return told;
    },
    ask: async (...args) => {
      const asked = () => run([cli, ...args, '--json'], { cwd: clones[0], environment });
      let { stdout, stderr } = await asked();
      if (removeLock(stdout)) ({ stdout, stderr } = await asked());
      if (stdout === '') throw new Error(`mergecast ${args.join(' ')} said nothing: ${stderr}`);
      return JSON.parse(stdout);
    },
    live: () => [sandbox.mastodon, sandbox.bluesky].flatMap(liveOf),
    creates: () => ({ mastodon: sandbox.mastodon.creates, bluesky: sandbox.bluesky.creates }),
    close: async () => {
      await sandbox.close();
      await git.close();
    },
  };
}

/**
 * A git that was killed while it held a ref leaves its lock behind. The next run says so and sends nothing; a person does
 * as its remedy says, since no git runs in that clone any more. Gives whether there was one.
 */
function removeLock(stdout) {
  const lock = /'([^'"]+\.lock)': File exists/.exec(stdout)?.[1];
  if (lock === undefined) return false;
  rmSync(lock, { force: true });
  return true;
}

/** Each step of git costs less, so that the time goes to kills; what a process wrote outlives it without being synced. */
const quick = '[core]\n\tfsync = none\n[gc]\n\tauto = 0\n[receive]\n\tautogc = false\n[protocol]\n\tversion = 0\n';

function liveOf(double) {
  return double
    .posts()
    .map(({ id, text, replyTo, media }) => ({ place: double.platform, id, text, replyTo, media: media.length }));
}

function makeClones(folder, url, identifier) {
  const quiet = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] };
  const git = (...args) => execFileSync('git', args, quiet);
  git('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  appendFileSync(join(folder, 'remote.git', 'config'), `[http]\n\treceivepack = true\n${quick}`);
  return ['here', 'elsewhere'].map(name => {
    const clone = join(folder, name);
    git('init', '--quiet', '--initial-branch=main', clone);
    const remote = `[remote "origin"]\n\turl = ${url}/remote.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
    appendFileSync(join(clone, '.git', 'config'), remote + quick);
    writeFileSync(join(clone, 'mergecast.yml'), configText(identifier));
    return clone;
  });
}

/** Only what git and Node need of the machine's own, so that no one's credentials are ever near. */
function environmentOf(sandbox, credentials, home) {
  return {
    PATH: process.env.PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
    FEDIVERSE_TOKEN: credentials.mastodon.token,
    BLUESKY_PASSWORD: credentials.bluesky.password,
  };
}
