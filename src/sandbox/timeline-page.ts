import type { ShownPost } from './shown-post.ts';

const style = `
:root { color-scheme: light dark; --line: #d0d4da; --quiet: #59606b; --card: #f6f7f9; }
@media (prefers-color-scheme: dark) { :root { --line: #3b4049; --quiet: #a3aab5; --card: #1d2025; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; margin: 1rem 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; margin: .5rem 0; }
.quiet { color: var(--quiet); font-size: .875rem; margin: 0; }
figure { background: var(--card); border-radius: .4rem; padding: .5rem .75rem; margin: .5rem 0 0; }
`;

/** The live posts as a page: no script, no request to anywhere. */
export function timelinePage(platform: string, posts: readonly ShownPost[]): string {
  const title = escapeHtml(`${platform} sandbox`);
  const count = posts.length === 1 ? '1 post' : `${posts.length} posts`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style></head>
<body>
<h1>${title}</h1>
<p class="quiet">${count}, newest first. Nothing here is public.</p>
<main>${posts.map(article).join('')}</main>
</body>
</html>
`;
}

function article(post: ShownPost): string {
  const head = `@${post.account} · ${post.at}${post.replyTo === null ? '' : ` · answers ${post.replyTo}`}`;
  return `
<article>
<p class="quiet" dir="auto">${escapeHtml(head)}</p>
<p class="text" dir="auto">${escapeHtml(post.text)}</p>${post.media.map(figure).join('')}${post.notes.map(note).join('')}
<p class="quiet">${escapeHtml(post.url ?? post.id)}</p>
</article>`;
}

function figure({ alt, type }: ShownPost['media'][number]): string {
  const words = alt === null || alt === '' ? 'without alternative text' : alt;
  return `\n<figure dir="auto"><span class="quiet">${escapeHtml(type)}</span> ${escapeHtml(words)}</figure>`;
}

function note(text: string): string {
  return `\n<p class="quiet" dir="auto">${escapeHtml(text)}</p>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!);
}
