import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marker } from '../../src/comment/page.ts';
import { writeReview } from '../../src/content/review-file.ts';
import { comment } from '../../src/entry/action/comment.ts';
import type { GithubWorld } from '../../src/entry/compose-github.ts';
import { documents } from '../../src/entry/documents.ts';
import type { ReviewDocument } from '../../src/model/review.ts';
import { archiveOf } from '../github/archive.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import {
  actionsBot,
  addArtifact,
  addComment,
  addPull,
  addRun,
  commitId,
  person,
  type TestPull,
  type TestRun,
} from '../github/github-state.ts';
import { githubWorld, reviewArchive } from '../github/github-world.ts';
import { reviewDocumentOf, reviewTargetOf } from '../review-document.ts';

const workflow = '.github/workflows/mergecast.yml';
const fork = { ref: 'patch-1', owner: 'stranger', repositoryId: 2000 };

let github: GithubDouble;
let world: GithubWorld;

beforeEach(async () => {
  github = await startGithubDouble();
  world = githubWorld(github);
});
afterEach(async () => {
  await world.close();
  await github.close();
});

/** What comes back holds to its schema. */
async function act(run: TestRun) {
  const done = await comment(world, { run: run.id, workflow });
  documents.comment.parse(done.document);
  return done;
}
const ours = () => github.state.comments.filter(({ user }) => user?.id === actionsBot.id);
const file = reviewArchive;

function reviewFor(pull: TestPull, more: Partial<ReviewDocument> = {}): Uint8Array {
  return writeReview(reviewDocumentOf({ head: pull.head.sha, targets: [reviewTargetOf({})], ...more }));
}

/** A pull request whose run has ended, and left that. */
function reviewed(pull: TestPull, archive = file(reviewFor(pull))): TestRun {
  const run = addRun(github.state, pull);
  addArtifact(github.state, run, archive);
  return run;
}

describe('the comment on a pull request', () => {
  const here = { ref: 'first-post', owner: 'octo', repositoryId: 1000 };
  test.each<[string, Partial<TestPull>]>([
    ['from a branch here', { head: { sha: commitId(), ...here } }],
    ['from a fork', { head: { sha: commitId(), ...fork } }],
    ['that is a draft', { draft: true }],
  ])('is made %s, and edited in place by the next run', async (_, changes) => {
    addPull(github.state, { head: { sha: commitId(), ...here, ref: 'another' } });
    const pull = addPull(github.state, { head: { sha: commitId(), ...here }, ...changes });
    const first = await act(reviewed(pull));
    expect(first).toMatchObject({
      failed: null,
      document: { pull_request: pull.number, done: 'created', reason: null },
    });
    expect(ours()).toMatchObject([{ number: pull.number, body: expect.stringContaining('Hello') }]);
    expect(ours()[0]!.body.startsWith(marker)).toBe(true);

    pull.head.sha = commitId();
    const second = await act(reviewed(pull, file(reviewFor(pull, { targets: [reviewTargetOf({ post: 'another' })] }))));
    expect(second).toMatchObject({ document: { done: 'updated' } });
    expect(ours()).toMatchObject([{ body: expect.stringContaining('another') }]);
  });

  test('that would say the same is left as it is', async () => {
    const run = reviewed(addPull(github.state));
    await act(run);
    expect(await act(run)).toMatchObject({ document: { done: 'unchanged' } });
    expect(github.requests.filter(each => each.startsWith('PATCH'))).toEqual([]);
  });

  test('of somebody else that has our marker is none of ours; of two of ours the oldest is', async () => {
    const pull = addPull(github.state);
    const impostor = addComment(github.state, pull, person, `${marker}\nEverything is fine`);
    addComment(github.state, pull, null, `${marker}\nfrom a ghost`);
    addComment(github.state, pull, actionsBot, `See ${marker}`);
    const oldest = addComment(github.state, pull, actionsBot, `${marker}\nold`);
    const newer = addComment(github.state, pull, actionsBot, `${marker}\nnewer`);
    await act(reviewed(pull));
    expect(impostor.body).toContain('fine');
    expect(newer.body).toContain('newer');
    expect(oldest.body).toContain('Hello');
    expect(github.state.comments).toHaveLength(5);
  });

  test('says that the pull request can have decided what stands there', async () => {
    const files = [
      { filename: 'posts/x.md' },
      { filename: 'safe.yml', previous_filename: '.github/workflows/`x`.yml' },
    ];
    const pull = addPull(github.state, { head: { sha: commitId(), ...fork }, files });
    await act(reviewed(pull));
    expect(ours()[0]!.body).toContain('may itself decide');
    const many = Array.from({ length: 3001 }, (_, each) => ({ filename: `posts/${each}.md` }));
    const large = addPull(github.state, { head: { ...fork, ref: 'large', sha: commitId() }, files: many });
    await act(reviewed(large));
    expect(ours()[1]!.body).toContain('cannot be told');
  });

  test('fits, however much was judged', async () => {
    const pull = addPull(github.state);
    const text = '<@everyone> ```'.repeat(3000);
    const parts = [{ text, length: text.length, counts: [], media: [] }];
    const targets = Array.from({ length: 200 }, (_, each) => reviewTargetOf({ post: `${each}`, parts }));
    await act(reviewed(pull, file(reviewFor(pull, { targets }))));
    expect(ours()[0]!.body.length).toBeLessThan(65_536);
  });
});

describe('nothing is said', () => {
  const silent = async (run: TestRun, why: string) => {
    const done = await act(run);
    expect(done).toMatchObject({ failed: null, document: { done: 'nothing', reason: expect.stringContaining(why) } });
    expect(github.state.comments).toEqual([]);
  };

  test('where newer commits are there: their own run tells of them', async () => {
    const pull = addPull(github.state);
    const run = reviewed(pull);
    pull.head.sha = commitId();
    await silent(run, 'newer commits');
  });

  test('where it is closed or merged, or the fork is gone', async () => {
    const pull = addPull(github.state);
    const run = reviewed(pull);
    pull.state = 'closed';
    await silent(run, 'no longer open');
    run.head = null;
    await silent(run, 'gone');
  });

  test('where the run was for no pull request', async () => {
    for (const event of ['push', 'schedule', 'merge_group', 'pull_request_target']) {
      const pull = addPull(github.state);
      await silent(addRun(github.state, pull, { event }), 'no pull request');
    }
  });

  test('where it left no review, did not fail, and none stood there', async () => {
    for (const conclusion of ['success', 'cancelled', 'skipped']) {
      await silent(addRun(github.state, addPull(github.state), { conclusion }), 'no review');
    }
  });

  test('where two pull requests have one head, but to the one that publishes', async () => {
    const head = { sha: commitId(), ref: 'both', owner: 'octo', repositoryId: 1000 };
    const run = reviewed(addPull(github.state, { head, base: { sha: commitId(), ref: 'release' } }));
    addPull(github.state, { head, base: { sha: commitId(), ref: 'old' } });
    await silent(run, 'several');
    github.state.defaultBranch = 'trunk';
    const into = addPull(github.state, { head, base: { sha: commitId(), ref: 'trunk' } });
    expect(await act(run)).toMatchObject({ document: { pull_request: into.number, done: 'created' } });
  });
});

test.each(['failure', 'timed_out', 'startup_failure'])(
  'that a run ended as %s and left no review is said, and where to look',
  async conclusion => {
    const pull = addPull(github.state);
    const run = addRun(github.state, pull, { conclusion });
    expect(await act(run)).toMatchObject({ document: { done: 'created', pull_request: pull.number } });
    expect(ours()).toMatchObject([{ body: expect.stringContaining('could not be judged') }]);
    expect(ours()[0]!.body).toContain(`/actions/runs/${run.id}`);
    expect(await act(run)).toMatchObject({ document: { done: 'unchanged' } });
  },
);

test('nothing is said of a run that was called off, or waits for leave', async () => {
  for (const conclusion of ['cancelled', 'action_required', 'skipped', 'success']) {
    const run = addRun(github.state, addPull(github.state), { conclusion });
    expect(await act(run)).toMatchObject({ document: { done: 'nothing' } });
  }
});

test('a review that is refused is said to be none where no comment stood before', async () => {
  const pull = addPull(github.state, { head: { sha: commitId(), ...fork } });
  await expect(act(reviewed(pull, Buffer.from('SHOWN <html>')))).rejects.toMatchObject({ code: 'github.artifact' });
  expect(ours()).toMatchObject([{ number: pull.number, body: expect.stringContaining('could not be judged') }]);
  expect(ours()[0]!.body).not.toContain('SHOWN');
});

test('what an older run said is taken back where the newest left nothing to say', async () => {
  const pull = addPull(github.state);
  await act(reviewed(pull));
  pull.head.sha = commitId();
  expect(await act(addRun(github.state, pull))).toMatchObject({
    document: { done: 'updated', reason: expect.any(String) },
  });
  expect(ours()).toMatchObject([{ body: expect.stringContaining('could not be judged') }]);
  expect(ours()[0]!.body).not.toContain('Hello');
});

test.each(['failure', 'timed_out'])(
  'that the check ended with %s and left nothing is said, with where to look',
  async conclusion => {
    const run = addRun(github.state, addPull(github.state), { conclusion });
    expect(await act(run)).toMatchObject({ document: { done: 'created', reason: 'the run left no review' } });
    expect(ours()).toMatchObject([{ body: expect.stringContaining('could not be judged') }]);
    expect(ours()[0]!.body).toContain(`/actions/runs/${run.id}`);
  },
);

const deep = (depth: number) => Buffer.from(`${'{"targets":['.repeat(depth)}${']}'.repeat(depth)}`);
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('what a stranger left is refused, and nothing of it is shown', () => {
  test.each<[string, (pull: TestPull) => Uint8Array]>([
    ['a zip bomb', () => file(new Uint8Array(50_000_000))],
    ['a name that leads up', pull => file(reviewFor(pull), '../mergecast-review.json')],
    ['another name', pull => file(reviewFor(pull), 'review.json')],
    ['the review of another commit', pull => file(reviewFor(pull, { head: 'e'.repeat(40) }))],
    ['JSON of two megabytes', pull => file(reviewFor(pull, { remarks: ['x'.repeat(2_100_000)] }))],
    ['an archive of five megabytes', () => new Uint8Array(5_000_000)],
    ['deep JSON', () => file(deep(100_000))],
    ['another form', pull => file(json({ ...reviewDocumentOf({ head: pull.head.sha }), pull_request: 1 }))],
    ['another version', pull => file(json({ ...reviewDocumentOf({ head: pull.head.sha }), version: 2 }))],
    ['a prototype', pull => file(Buffer.from(`{"__proto__":{"head":"${pull.head.sha}"}}`))],
    ['no JSON', () => file(Buffer.from('::set-output name=x::SHOWN'))],
    ['no UTF-8', () => file(new Uint8Array([0xff, 0xfe, 0x22]))],
    ['no archive', () => Buffer.from('SHOWN <html>')],
    ['nothing', () => new Uint8Array()],
    ['two entries', pull => archiveOf(['mergecast-review.json', 'b'].map(name => ({ name, bytes: reviewFor(pull) })))],
    ['a link', pull => archiveOf([{ name: 'mergecast-review.json', bytes: reviewFor(pull), mode: 0o120777 }])],
    ['an encrypted entry', pull => archiveOf([{ name: 'mergecast-review.json', bytes: reviewFor(pull), flags: 1 }])],
  ])('%s', async (_, archive) => {
    const pull = addPull(github.state, { head: { sha: commitId(), ...fork } });
    addComment(github.state, pull, actionsBot, `${marker}\nof an older commit`);
    const failure = await act(reviewed(pull, archive(pull))).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'Failure', code: 'github.artifact' });
    expect(String(failure)).not.toContain('SHOWN');
    expect(ours()).toMatchObject([{ body: expect.stringContaining('could not be judged') }]);
  });

  test('a run of another workflow or repository', async () => {
    const pull = addPull(github.state);
    for (const changes of [{ path: '.github/workflows/evil.yml' }, { repositoryId: 2000 }]) {
      const run = addRun(github.state, pull, changes);
      addArtifact(github.state, run, file(reviewFor(pull)));
      await expect(act(run)).rejects.toMatchObject({ code: 'github.artifact' });
    }
    expect(github.state.comments).toEqual([]);
  });

  test('a review in the name of the pull request of somebody else', async () => {
    const other = addPull(github.state);
    const pull = addPull(github.state, { head: { sha: commitId(), ...fork } });
    // Same branch name, same commit, another repository: the run's own head decides.
    const twin = addPull(github.state, { head: { ...pull.head, owner: 'third', repositoryId: 3000 } });
    await act(reviewed(pull));
    expect(github.state.comments.map(({ number }) => number)).toEqual([pull.number]);
    await expect(act(reviewed(pull, file(reviewFor(other))))).rejects.toMatchObject({ code: 'github.artifact' });
    expect(github.state.comments.filter(({ number }) => number !== pull.number)).toEqual([]);
    expect(twin.number).not.toBe(pull.number);
  });

  test('an artifact that is called otherwise, or has expired', async () => {
    const pull = addPull(github.state);
    const run = addRun(github.state, pull);
    addArtifact(github.state, run, file(reviewFor(pull)), { name: 'mergecast-review2' });
    addArtifact(github.state, run, file(reviewFor(pull)), { expired: true });
    expect(await act(run)).toMatchObject({ document: { done: 'nothing' } });
    expect(github.storeTokens).toEqual([]);
  });
});

test('words of a stranger that would be commands or notify stay words', async () => {
  const pull = addPull(github.state);
  const text = '::set-output name=x::y\n@everyone </code></pre></details>\n<!-- mergecast:preview -->';
  const parts = [{ text, length: text.length, counts: [], media: [] }];
  const done = await act(reviewed(pull, file(reviewFor(pull, { targets: [reviewTargetOf({ parts })] }))));
  const { body } = ours()[0]!;
  expect(body.split(marker)).toHaveLength(2);
  expect(body).toContain('&lt;/details&gt;');
  expect(JSON.stringify([done.log, done.page, done.document])).not.toMatch(/set-output|everyone/);
});
