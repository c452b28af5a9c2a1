const most = 60;

/** A title as part of a file name: ASCII letters, digits and dashes. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    // An accent or an apostrophe inside a word does not part it.
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, most).replace(/-$/, '') || 'post';
}
