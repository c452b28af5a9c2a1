import { Failure } from '../../model/failure.ts';
import { compareIssues, type Issue } from '../../model/issue.ts';
import { noPost, postFiles } from '../../pipeline/post-files.ts';
import { openReviewer } from '../../pipeline/review-post.ts';
import { type GivenFiles, withGiven } from '../given.ts';
import { partDocuments } from '../target-document.ts';
import type { CallContext } from '../tool.ts';

export async function run(input: GivenFiles & { files: readonly string[] }, { world, signal, progress }: CallContext) {
  const { world: seen, config, paths } = await withGiven(input, world);
  const review = await openReviewer(config, seen);
  const known = new Map(postFiles(config, seen).map(entry => [entry.path, entry]));
  const asked = [...new Set([...paths, ...input.files])];
  if (asked.length === 0) {
    throw new Failure('usage.argument', 'there is no post to preview', {
      remedy: 'Give `posts`, or name `files` of the repository.',
    });
  }
  const targets = [];
  const issues: Issue[] = [];
  for (const [index, path] of asked.entries()) {
    signal.throwIfAborted();
    await progress(index, asked.length, path);
    const entry = known.get(path);
    if (entry === undefined) {
      issues.push(noPost(path, config, seen));
      continue;
    }
    const read = await review(entry);
    issues.push(...read.issues, ...read.targets.flatMap(target => target.issues));
    for (const { post, account, payload, notes } of read.targets) {
      targets.push({
        post: post.id,
        file: post.file,
        account: account.name,
        platform: account.platform,
        publish_at: post.publishAt?.utc ?? null,
        parts: partDocuments(payload),
        options: { ...payload?.options },
        notes: [...notes],
      });
    }
  }
  return { targets, issues: issues.sort(compareIssues) };
}
