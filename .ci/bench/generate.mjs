// A repository of posts as people write them: the same ones each time, so that two runs measure the same work.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const config = `version: 1
timezone: Europe/Berlin
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
  bluesky: { platform: bluesky, identifier: me.example.com, credentials: { password: BLUESKY_PASSWORD } }
groups: { all: [fediverse, bluesky] }
`;

const words =
  `harbour morning release report chart garden bridge reader village winter signal letter archive orchard ferry
engine window pattern library season market camera station river meeting answer question weather evening notebook`.split(
    /\s+/,
  );
const verbs = 'shows explains keeps brings changes opens repairs measures answers collects'.split(' ');
const emoji = ['🎉', '🚢', '👩‍💻', '📈', '🌱', '👍🏽', '🏳️‍🌈', '☕'];
const foreign = ['日本語の文章', 'Grüße aus Köln', 'naïve café', 'добрый день'];

/** Writes config and posts; with `git`, also commits them and pushes them to a bare remote beside the folder. */
export function generateRepository(folder, count, { git = false } = {}) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mergecast.yml'), config);
  for (let index = 0; index < count; index += 1) {
    const month = join(folder, 'posts', `${2020 + (index % 6)}`, `${1 + (index % 12)}`.padStart(2, '0'));
    mkdirSync(month, { recursive: true });
    writeFileSync(join(month, `post-${String(index).padStart(5, '0')}.md`), post(index));
  }
  if (git) commit(folder);
}

function commit(folder) {
  const remote = `${folder}.git`;
  const run = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  run('init', '--quiet', '--initial-branch=main');
  run('init', '--quiet', '--bare', '--initial-branch=main', remote);
  run('remote', 'add', 'origin', remote);
  run('add', '--all');
  run('-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', 'Add posts');
  run('push', '--quiet', 'origin', 'main');
}

/** The ids that the posts of a generated repository have. */
export function postIds(folder) {
  return readdirSync(join(folder, 'posts'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => name.slice(0, -3));
}

/** A commit that changes the text of one post. */
export function changeOnePost(folder) {
  appendFileSync(join(folder, 'posts', `${postIds(folder)[0]}.md`), 'One more sentence.\n');
  const person = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  execFileSync('git', [...person, 'commit', '--quiet', '--all', '--message', 'Change a post'], { cwd: folder });
}

function post(index) {
  const chance = createChance(index);
  const parts = chance(1) < 0.1 ? 3 : 1;
  const texts = Array.from({ length: parts }, () => text(chance));
  return `---\n${frontMatter(chance, index, texts)}---\n${texts.join('\n\n---\n\n')}\n`;
}

function frontMatter(chance, index, texts) {
  const lines = [`accounts:${pick(chance, [' [all]', ' [fediverse, bluesky]', '\n  - fediverse\n  - bluesky'])}`];
  const day = `${2020 + (index % 6)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  if (chance(1) < 0.4)
    lines.push(`publish_at: ${day}T${pick(chance, ['09:00:00', '17:30:00[Europe/Berlin]', '12:00:00Z'])}`);
  if (chance(1) < 0.3) lines.push(`link: https://example.com/reports/${index}`);
  if (chance(1) < 0.1) lines.push('late: skip');
  if (texts.some(part => part.length > 290))
    lines.push(`overrides:\n  bluesky: { text: "${sentence(chance)} #short" }`);
  else if (chance(1) < 0.15) lines.push('overrides:\n  bluesky: { langs: [en] }');
  return `${lines.join('\n')}\n`;
}

/** 80 to 400 characters: sentences with a link, tags, an emoji sequence, words beyond ASCII. */
function text(chance) {
  const length = 80 + chance(chance(1) < 0.85 ? 170 : 280);
  let written = sentence(chance);
  while (written.length < length) written += `${chance(1) < 0.2 ? '\n\n' : ' '}${extra(chance)}`;
  return written.slice(0, 1).toUpperCase() + written.slice(1);
}

function extra(chance) {
  const kind = chance(1);
  if (kind < 0.15) return `Read [the ${pick(chance, words)}](https://example.com/${pick(chance, words)}?from=post).`;
  if (kind < 0.3) return `#${pick(chance, words)} #${pick(chance, words)}`;
  if (kind < 0.4) return pick(chance, emoji);
  if (kind < 0.5) return `**${pick(chance, words)}**, ${pick(chance, foreign)}.`;
  return sentence(chance);
}

function sentence(chance) {
  const [one, two, three] = [pick(chance, words), pick(chance, words), pick(chance, words)];
  return `The ${one} ${pick(chance, verbs)} the ${two} of our ${three}.`;
}

function pick(chance, from) {
  return from[Math.floor(chance(from.length))];
}

/** Numbers from 0 up to a limit, the same for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator. */
function createChance(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * limit;
  };
}
