import { stringify } from 'yaml';

/** A post file with the front matter filled in, and the title as its first line to go on from. */
export function newPost({
  title,
  accounts,
  at,
}: {
  title: string;
  accounts: readonly string[];
  at: string | null;
}): string {
  const time = at === null ? '# publish_at: 2026-12-01T09:00:00[Europe/Berlin]\n' : stringify({ publish_at: at });
  const list = `accounts: [${accounts.join(', ')}]\n`;
  return `---\n${list}${time}---\n${escapeMarkdown(title)}\n`;
}

/** The title as it is: no character of it may become Markdown, a thematic break or a fence. */
function escapeMarkdown(title: string): string {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^[#+=~-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
