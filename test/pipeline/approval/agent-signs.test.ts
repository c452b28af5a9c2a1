import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostCommit, PullRequest } from '../../../src/model/github-host.ts';
import { type AgentMark, agentSigns } from '../../../src/model/ledger-entry.ts';
import {
  joined,
  markOfPost,
  markOfPullRequest,
  markOfPush,
  principalOfCommits,
} from '../../../src/pipeline/approval/agent-signs.ts';

const ada = { id: 11, login: 'ada', isBot: false };
const bot = { id: 12, login: 'renovate[bot]', isBot: true };
const commit = (message: string, author: HostCommit['author'] = ada): HostCommit => ({ id: 'c0ffee', message, author });
const pull = (branch = 'first-post', author: PullRequest['author'] = ada) => ({
  author,
  head: { branch, commit: 'c0ffee', repositoryId: 1 },
});
const trailers =
  'Posts by an agent: News\n\nProposed-by: Release bot\nModel: m-1\nOn-behalf-of: ada\nMergecast-proposal: 1';

describe('what says that an agent proposed it', () => {
  it.each<[string, AgentMark | null, Partial<AgentMark> | null]>([
    ['a person', markOfPullRequest(pull(), [commit('Add a post')]), null],
    ['the trailers of a commit', markOfPullRequest(pull(), [commit('x'), commit(trailers)]), { signs: ['commits'] }],
    ['a squash of it', markOfPullRequest(pull(), [commit(`News (#1)\n\n* ${trailers}\n\n* More`)]), { model: 'm-1' }],
    ['trailers in another case', markOfPush(commit('x\n\nMERGECAST-PROPOSAL: y')), { tool: null, signs: ['commits'] }],
    ['its branch', markOfPullRequest(pull('mergecast/agent/posts-1'), []), { signs: ['branch'] }],
    ['a bot that opened it', markOfPullRequest(pull('x', bot), []), { signs: ['author'] }],
    ['a bot that pushed it', markOfPush(commit('x', bot)), { signs: ['author'] }],
    ['a bot among the authors of its commits', markOfPullRequest(pull(), [commit('Format', bot)]), null],
    // GitHub's own trailer for organizations.
    ['another trailer', markOfPush(commit('x\n\non-behalf-of: @acme <a@acme.example>')), null],
    ['a word in a sentence', markOfPush(commit('Explain what Mergecast-proposal: means')), null],
    ['an account that is gone', markOfPullRequest(pull('x', null), [commit('x', null)]), null],
    ['the front matter', markOfPost({ agent: { tool: 'T', principal: 'ada' } }), { tool: 'T', model: null }],
    ['no block', markOfPost({}), null],
  ])('%s', (_name, mark, expected) => {
    if (expected === null) expect(mark).toBeNull();
    else expect(mark).toMatchObject(expected);
  });

  it('is the tool and the model of the trailers, as far as they go', () => {
    const long = commit(`x\n\nProposed-by: ${'y'.repeat(500)}\nMergecast-proposal: z`);
    expect(markOfPush(commit(trailers))).toEqual({ tool: 'Release bot', model: 'm-1', signs: ['commits'] });
    expect(markOfPush(long)?.tool).toHaveLength(200);
    expect(markOfPush(commit('Proposed-by:   \nMergecast-proposal: z'))?.tool).toBeNull();
  });
});

describe('the person for whom it was done', () => {
  it('is that of the trailers of its own commit', () => {
    expect(principalOfCommits([commit('x'), commit(trailers)])).toBe('ada');
    expect(principalOfCommits([commit(`News (#1)\n\n* ${trailers}`)])).toBe('ada');
    expect(principalOfCommits([commit('x\n\non-behalf-of: @acme <a@acme.example>')])).toBeNull();
    expect(principalOfCommits([])).toBeNull();
  });
});

describe('two of them', () => {
  const mark = fc.option(
    fc.record({
      tool: fc.option(fc.string()),
      model: fc.option(fc.string()),
      signs: fc.subarray([...agentSigns], { minLength: 1 }),
    }),
  );

  it('say at least what each says, in whatever order they come', () => {
    fc.assert(
      fc.property(mark, mark, mark, (a, b, c) => {
        const both = joined(a, b);
        expect(new Set(both?.signs)).toEqual(new Set([...(a?.signs ?? []), ...(b?.signs ?? [])]));
        expect(joined(b, a)?.signs.toSorted()).toEqual(both?.signs.toSorted());
        expect(joined(joined(a, b), c)?.signs.toSorted()).toEqual(joined(a, joined(b, c))?.signs.toSorted());
        expect(joined(a, null)).toEqual(a);
        expect(joined(null, a)).toEqual(a);
      }),
    );
  });
});
