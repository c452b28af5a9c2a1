import { adapters } from '../../../adapters/index.ts';
import type { Config } from '../../model/config.ts';
import type { Files } from '../../model/ports.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import type { Call, Result } from '../command.ts';
import { commands } from '../commands.ts';
import { mainBranchOf } from '../compose.ts';
import { composeReading } from '../compose-reading.ts';
import { agentsFile, agentsPage, llmsFile, skillFile, skillPage } from '../init/agent-pages.ts';
import { configTemplate, firstPost } from '../init/config-template.ts';
import type { Credential } from '../init/credentials.ts';
import { editorSettings, editorSnippets, schemaFolder, settingsFile, snippetsFile } from '../init/editor.ts';
import { commentFile, commentWorkflow, environmentName, workflow } from '../init/workflow.ts';
import { llmsPage } from '../llms-page.ts';
import { actionReference } from '../release.ts';
import { jsonSchemas } from '../schemas.ts';
import { settingOf } from '../setting.ts';

const workflowFile = '.github/workflows/mergecast.yml';

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
  const branch = await mainBranchOf(settingOf(call));
  const withApproval = call.options.withApproval === true;
  const hadWorkflow = files.exists(workflowFile);
  put(workflowFile, workflow({ branch, minute: 17, credentials, action: actionReference, withApproval }));
  put(commentFile, commentWorkflow(actionReference));
  if (call.options.agents === true) {
    put(agentsFile, agentsPage(config.posts));
    put(skillFile, skillPage(config.posts));
    put(llmsFile, await llmsPage({ posts: config.posts, commands }));
  }
  put(settingsFile, editorSettings(config.posts));
  put(snippetsFile, editorSnippets([...Object.keys(config.groups), ...Object.keys(config.accounts)]));
  put(`${schemaFolder}/config.schema.json`, schemas.config!);
  put(`${schemaFolder}/post.schema.json`, schemas.post!);
  const approval = !withApproval ? null : { branch, hadWorkflow };
  return {
    exit: 0,
    document: { version: 1, written, kept },
    text: nextSteps(written, kept, credentials, files, approval),
  };
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

interface Approval {
  branch: string;
  /** The workflow that was there already was left as it is, so it asks nobody. */
  hadWorkflow: boolean;
}

function nextSteps(
  written: string[],
  kept: string[],
  credentials: readonly Credential[],
  files: Files,
  approval: Approval | null,
): string {
  const store = approval === null ? '' : ` --env ${environmentName}`;
  const secrets = credentials.flatMap(({ account, variable, title, where }) => [
    `     gh secret set ${variable}${store}   # ${account}: ${title.toLowerCase()}`,
    `       ${where}`,
  ]);
  return [
    ...written.map(path => `wrote  ${path}`),
    ...kept.map(path => `kept   ${path} (it was there already)`),
    '',
    'Next:',
    '  1. Put your own accounts into mergecast.yml.',
    '  2. See what would go out:  mergecast plan',
    ...(approval === null ? [] : approvalSteps(approval)),
    `  ${approval === null ? 3 : 4}. Give the workflow its secrets, by the names in mergecast.yml:`,
    ...secrets,
    '     With other names than these, change the lines under `env:` in .github/workflows/mergecast.yml.',
    `  ${approval === null ? 4 : 5}. Commit on a branch and open a pull request: it shows the plan. Merging it publishes.`,
    '     Once both workflows are merged, each pull request gets the plan as a comment too.',
    ...(files.exists('.gitattributes')
      ? []
      : ['', 'If you keep media in Git LFS, add `lfs: true` to the checkout steps.']),
  ].join('\n');
}

/** GitHub makes an environment that does not exist when a run first names it, and then nobody is asked. */
function approvalSteps({ branch, hadWorkflow }: Approval): string[] {
  return [
    `  3. Make the environment now: where a run comes first, GitHub makes it without reviewers.`,
    `       On GitHub: Settings, Environments, New environment, with the name ${environmentName}.`,
    '       Tick "Required reviewers" and name up to six people or teams; one of them has to approve a run.',
    '       Tick "Prevent self-review" where nobody may approve what they merged themselves.',
    `       Under "Deployment branches and tags" allow ${branch} alone: no other branch then reads the secrets.`,
    '       In a private repository, reviewers need GitHub Enterprise.',
    ...(hadWorkflow
      ? [
          `     ${workflowFile} was there already and was left as it is: give its publish job \`environment: ${environmentName}\`.`,
        ]
      : []),
  ];
}
