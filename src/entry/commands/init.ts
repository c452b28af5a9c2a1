import { adapters } from '../../../adapters/index.ts';
import type { Config } from '../../model/config.ts';
import type { Files } from '../../model/ports.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import type { Call, Result } from '../command.ts';
import { mainBranchOf } from '../compose.ts';
import { composeReading } from '../compose-reading.ts';
import { configTemplate, firstPost } from '../init/config-template.ts';
import type { Credential } from '../init/credentials.ts';
import { editorSettings, editorSnippets, schemaFolder, settingsFile, snippetsFile } from '../init/editor.ts';
import { workflow } from '../init/workflow.ts';
import { actionReference } from '../release.ts';
import { jsonSchemas } from '../schemas.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const { files } = await composeReading(settingOf(call));
  const written: string[] = [];
  const kept: string[] = [];
  const put = (path: string, text: string) => {
    if (files.exists(path)) {
      kept.push(path);
      return;
    }
    files.create(path, text);
    written.push(path);
  };
  put('mergecast.yml', configTemplate);
  const config = await readConfig(files, adapters);
  const credentials = await credentialsOf(config);
  const schemas = await jsonSchemas();
  if (files.list(config.posts).length === 0) put(`${config.posts}/hello.md`, firstPostFor(config));
  put(
    '.github/workflows/mergecast.yml',
    workflow({ branch: await mainBranchOf(settingOf(call)), minute: 17, credentials, action: actionReference }),
  );
  put(settingsFile, editorSettings(config.posts));
  put(snippetsFile, editorSnippets([...Object.keys(config.groups), ...Object.keys(config.accounts)]));
  put(`${schemaFolder}/config.schema.json`, schemas.config!);
  put(`${schemaFolder}/post.schema.json`, schemas.post!);
  return { exit: 0, document: { version: 1, written, kept }, text: nextSteps(written, kept, credentials, files) };
}

function firstPostFor(config: Config): string {
  const target = Object.keys(config.groups)[0] ?? Object.keys(config.accounts)[0] ?? 'all';
  return firstPost.replace('[all]', `[${target}]`);
}

async function credentialsOf(config: Config): Promise<Credential[]> {
  const all: Credential[] = [];
  for (const account of Object.values(config.accounts)) {
    const adapter = await adapters.load(account.platform);
    for (const [name, variable] of Object.entries(account.credentials)) {
      const { title, where } = adapter.credentials[name]!;
      all.push({ account: account.name, variable, title, where });
    }
  }
  if (config.vault !== null) {
    const where = 'Made by `age-keygen`; its public part is among `vault.recipients`.';
    all.push({ account: 'vault', variable: config.vault.identity, title: 'Key of the vault', where });
  }
  return all;
}

function nextSteps(written: string[], kept: string[], credentials: readonly Credential[], files: Files): string {
  const secrets = credentials.flatMap(({ account, variable, title, where }) => [
    `     gh secret set ${variable}   # ${account}: ${title.toLowerCase()}`,
    `       ${where}`,
  ]);
  return [
    ...written.map(path => `wrote  ${path}`),
    ...kept.map(path => `kept   ${path} (it was there already)`),
    '',
    'Next:',
    '  1. Put your own accounts into mergecast.yml.',
    '  2. See what would go out:  mergecast plan',
    '  3. Give the workflow its secrets, by the names in mergecast.yml:',
    ...secrets,
    '     With other names than these, change the lines under `env:` in .github/workflows/mergecast.yml.',
    '  4. Commit on a branch and open a pull request: it shows the plan. Merging it publishes.',
    ...(files.exists('.gitattributes')
      ? []
      : ['', 'If you keep media in Git LFS, add `lfs: true` to the checkout steps.']),
  ].join('\n');
}
