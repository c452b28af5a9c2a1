import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatePages, generateReadme, generateSchemas, sectionNames } from '../../.ci/generate/tables.ts';
import { checkoutAction } from '../../src/entry/init/workflow.ts';
import { actionReference } from '../../src/entry/release.ts';
import { accountBase } from '../../src/model/config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const schemaFiles = () => readdirSync(`${root}schemas`).map(name => `schemas/${name}`);

// `npm run generate` sets this: what would be a failure is written instead.
const update = process.env.UPDATE_GENERATED === '1';

describe('what is generated is current (npm run generate brings it up to date)', () => {
  it('README.md', async () => {
    const current = read('README.md');
    const generated = await generateReadme(current);
    if (update) writeFileSync(`${root}README.md`, generated);
    expect(read('README.md')).toBe(generated);
  });

  it('the pinned actions of examples/spread/mergecast.yml', () => {
    const path = 'examples/spread/mergecast.yml';
    const pinned = read(path)
      .replace(/uses: (?:actions\/checkout@.*|CHECKOUT)$/m, `uses: ${checkoutAction}`)
      .replace(/uses: (?:mergecast\/mergecast@.*|ACTION)$/m, `uses: ${actionReference}`);
    if (update) writeFileSync(`${root}${path}`, pinned);
    expect(read(path)).toBe(pinned);
    const { jobs } = parse(pinned);
    expect(jobs.publish.steps[1].with.only).toContain('matrix.account');
    expect(jobs.publish.permissions).toEqual({ contents: 'write' });
  });

  const vaults = ['aws-secrets-manager', 'google-secret-manager', 'hashicorp-vault'].map(name => `vaults/${name}`);
  it.each([...vaults, 'pages/mergecast-preview'])('the pinned actions of examples/%s.yml', name => {
    const path = `examples/${name}.yml`;
    const pinned = read(path)
      .replace(/uses: actions\/checkout@.*$/gm, `uses: ${checkoutAction}`)
      .replace(/uses: mergecast\/mergecast@.*$/gm, `uses: ${actionReference}`);
    if (update) writeFileSync(`${root}${path}`, pinned);
    expect(read(path)).toBe(pinned);
  });

  it('README.md has every section once', () => {
    const names = [...read('README.md').matchAll(/<!-- generated:([a-z-]+) -->/g)].map(match => match[1]!);
    expect(names.toSorted()).toEqual(sectionNames.toSorted());
  });

  it('adapters/*.md', async () => {
    const generated = await generatePages();
    const pages = () => readdirSync(`${root}adapters`).filter(name => /^(?!README).*\.md$/.test(name));
    if (update) {
      for (const name of pages()) rmSync(`${root}adapters/${name}`);
      for (const [path, text] of Object.entries(generated)) writeFileSync(`${root}${path}`, text);
    }
    const present = Object.fromEntries(pages().map(name => [`adapters/${name}`, read(`adapters/${name}`)]));
    expect(present).toEqual(generated);
  });

  it('schemas/', async () => {
    const generated = await generateSchemas();
    if (update) {
      mkdirSync(`${root}schemas`, { recursive: true });
      for (const path of schemaFiles()) rmSync(`${root}${path}`);
      for (const [path, text] of Object.entries(generated)) writeFileSync(`${root}${path}`, text);
    }
    const present = Object.fromEntries(schemaFiles().map(path => [path, read(path)]));
    expect(present).toEqual(generated);
  });

  it('the schema of each platform has every key that an account can have', () => {
    const { properties } = JSON.parse(read('schemas/config.schema.json'));
    const keys = properties.accounts.additionalProperties.oneOf.map((each: { properties: object }) =>
      Object.keys(each.properties),
    );
    expect(keys.length).toBeGreaterThan(7);
    for (const own of keys) expect(own).toEqual(expect.arrayContaining(Object.keys(accountBase.shape)));
  });
});
