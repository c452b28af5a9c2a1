import { commands } from '../../src/entry/commands.ts';
import { llmsPage } from '../../src/entry/llms-page.ts';
import { jsonSchemas } from '../../src/entry/schemas.ts';
import { platformPages } from './platforms.ts';
import { sections } from './sections.ts';

const section = /<!-- generated:([a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/** The README with every stretch between its markers made anew. A marker with a name that nothing generates is a mistake. */
export async function generateReadme(current: string): Promise<string> {
  const made = new Map<string, string>();
  for (const [, name] of current.matchAll(section)) {
    const generate = Object.hasOwn(sections, name!) ? sections[name!] : undefined;
    if (generate === undefined) throw new RangeError(`README.md has a marker for ${name}, which nothing generates`);
    made.set(name!, await generate());
  }
  return current.replace(
    section,
    (_, name: string) => `<!-- generated:${name} -->\n\n${made.get(name)}\n\n<!-- /generated -->`,
  );
}

/** The names of all sections, so that a test can see that none is missing in the README. */
export const sectionNames: readonly string[] = Object.keys(sections);

/** Every file of `schemas/`, by its path, and the page for models beside them. */
export async function generateSchemas(): Promise<Record<string, string>> {
  const schemas = await jsonSchemas();
  const files = Object.entries(schemas).map(([name, text]) => [`schemas/${name}.schema.json`, text] as const);
  return Object.fromEntries([...files, ['schemas/llms.txt', await llmsPage({ posts: 'posts', commands })]]);
}

/** Every page of `adapters/`, by its path. */
export const generatePages = platformPages;
