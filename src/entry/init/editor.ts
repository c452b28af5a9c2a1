// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are placeholders of the snippets, filled in by the editor.
/**
 * Settings with which VS Code completes a post. Its Markdown mode has no schema for front matter, so the snippets work
 * with nothing installed, and the schemas serve the YAML extension (mergecast.yml) and those that read front matter.
 */
export const settingsFile = '.vscode/settings.json';
export const snippetsFile = '.vscode/mergecast.code-snippets';
export const schemaFolder = '.vscode/mergecast';

export function editorSettings(posts: string): string {
  return json({
    'yaml.schemas': {
      './.vscode/mergecast/config.schema.json': 'mergecast.yml',
      './.vscode/mergecast/post.schema.json': `${posts}/**/*.md`,
    },
    '[markdown]': { 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' } },
    'files.trimTrailingWhitespace': true,
  });
}

/** One snippet for the whole front matter, one for each key; accounts and groups are offered by name. */
export function editorSnippets(names: readonly string[]): string {
  const choice = `\${1|${names.join(',')}|}`;
  const snippet = (prefix: string, body: string[], description: string) => ({
    scope: 'markdown',
    prefix,
    body,
    description,
  });
  return json({
    'Mergecast: post': snippet(
      'post',
      ['---', `accounts: [${choice}]`, 'publish_at: ${2:2026-12-01T09:00:00}[${3:Europe/Berlin}]', '---', '$0'],
      'Front matter of a post',
    ),
    'Mergecast: accounts': snippet('accounts', [`accounts: [${choice}]`], 'Where it goes'),
    'Mergecast: publish_at': snippet(
      'publish_at',
      ['publish_at: ${1:2026-12-01T09:00:00}[${2:Europe/Berlin}]'],
      'When it goes out',
    ),
    'Mergecast: media': snippet(
      'media',
      ['media:', '  - file: ${1:./picture.png}', '    alt: ${2:What it shows}'],
      'Images with alternative text',
    ),
    'Mergecast: link': snippet('link', ['link: ${1:https://}'], 'A web page that it is about'),
    'Mergecast: overrides': snippet(
      'overrides',
      ['overrides:', `  ${choice}:`, '    text: ${2:Another text}'],
      'Another text or options for one account',
    ),
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
