import { relative, resolve, sep } from 'node:path';
import { run as proposePosts } from '../../mcp/calls/propose-posts.ts';
import { Failure } from '../../model/failure.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { agentsOf } from '../agents.ts';
import type { Call, Result } from '../command.ts';
import { plain } from '../plain.ts';

const mostBytes = 10 * 1024 * 1024;

/** What `propose_posts` does for an agent, for whoever has a shell: the same code, and the same pull request. */
export async function run(call: Call): Promise<Result> {
  const agents = agentsOf(call);
  try {
    const world = await agents.open();
    const { posts: folder } = await readConfig(world.files, world.adapters);
    const files = call.arguments.map(path => ({ file: inRepository(path, call.cwd, world.files.root), path }));
    const stray = files.find(({ file }) => !file.startsWith(`${folder}/`));
    // What the tool is given may be named from that folder on; here it would be another file than the one that is meant.
    if (stray !== undefined) throw outside(stray.path, folder);
    const read = files.map(({ file, path }) => {
      const content = world.files.read(file, mostBytes);
      if (content.kind === 'file') return { file, bytes: content.bytes };
      throw new Failure('usage.argument', `${path} cannot be read (${content.kind})`, {
        remedy: 'Name files of the repository that are below its folder of posts.',
      });
    });
    const posts = read.filter(({ file }) => isPost(file));
    const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
    const { number, url, branch, state, created, notes } = await proposePosts(
      {
        posts: posts.map(({ file, bytes }) => ({ file, content: text.decode(bytes) })),
        media: read
          .filter(({ file }) => !isPost(file))
          .map(({ file, bytes }) => ({ file, base64: Buffer.from(bytes).toString('base64') })),
        title: option(call, 'title') ?? posts.map(({ file }) => file).join(', '),
        summary: option(call, 'summary'),
        agent: agentOf(call),
        key: option(call, 'key'),
        replace: call.options.replace === true,
      },
      { world, signal: call.signal, progress: async (_, __, message) => call.progress(message) },
    );
    const told = `${created ? 'Opened' : 'Found'} pull request ${number}: ${plain(url)}`;
    return {
      exit: 0,
      document: { version: 1, number, url, branch, state, created, notes },
      text: [told, ...notes.map(plain)].join('\n'),
    };
  } finally {
    await agents.close();
  }
}

function agentOf(call: Call) {
  const principal = option(call, 'for');
  if (principal === undefined) {
    throw new Failure('usage.argument', 'nobody is named for whom this is proposed', {
      remedy: 'Give --for LOGIN.',
      state: 'Nothing was proposed.',
    });
  }
  const model = option(call, 'model');
  return { tool: option(call, 'tool') ?? 'mergecast propose', ...(model === undefined ? {} : { model }), principal };
}

function option({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function outside(path: string, folder: string): Failure {
  return new Failure('agent.path', `${path} is not below ${folder}/`, {
    remedy: `Name posts and media of the folder of posts, such as ${folder}/hello.md.`,
    state: 'Nothing was proposed.',
  });
}

function inRepository(path: string, cwd: string, root: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/');
}
