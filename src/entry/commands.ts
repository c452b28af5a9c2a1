import type { Command } from './command.ts';

/** A row that loads its command when it is called, so that one command does not pay for the others. */
export type CommandRow = Omit<Command, 'run'> & { load: () => Promise<Pick<Command, 'run'>> };

/** The table of commands. */
export const commands: readonly CommandRow[] = [
  {
    name: 'init',
    summary: 'Write the config, a first post, the workflow and editor settings; change nothing that exists',
    options: [
      { flags: '--with-approval', summary: 'a reviewer named on GitHub approves each run that sends something' },
      { flags: '--agents', summary: 'also write AGENTS.md, a skill and llms.txt, which tell agents how to propose' },
    ],
    schema: 'init',
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'new',
    arguments: '<title>',
    summary: 'Write one post file, completed from the config',
    options: [{ flags: '--at <time>', summary: 'when it goes out, such as 2026-12-01T09:00:00[Europe/Berlin]' }],
    schema: 'new',
    load: () => import('./commands/new.ts'),
  },
  {
    name: 'validate',
    arguments: '[files...]',
    summary: 'Show every fault of every post at once',
    options: [{ flags: '--links', summary: 'also ask whether somebody answers where links lead' }],
    schema: 'validate',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'plan',
    summary: 'Show every target with its state, the reason and the exact text; send nothing, need no credential',
    options: [{ flags: '--all', summary: 'also show what is out already' }],
    schema: 'plan',
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'review',
    summary: 'Show what a pull request would change: posts, config and workflows against another commit; send nothing',
    options: [
      {
        flags: '--base <ref>',
        summary: 'a branch or commit; held against is what both have in common; default: the main branch',
      },
      { flags: '--out <file>', summary: 'also write the review as a file, for what shows it elsewhere' },
    ],
    schema: 'review',
    load: () => import('./commands/review.ts'),
  },
  {
    name: 'preview',
    summary: 'Write the plan as a page with a card for each target, to look at in a browser; send nothing',
    options: [
      { flags: '--out <folder>', summary: 'where the page goes: a new or empty folder, or one that this made' },
      { flags: '--only <post>', summary: 'one post, one target as POST@ACCOUNT, or all of one account as @ACCOUNT' },
      { flags: '--all', summary: 'also show what is out already' },
      { flags: '--png', summary: 'also draw each card as a picture, by a Chrome or Chromium that is there' },
    ],
    schema: 'preview',
    load: () => import('./commands/preview.ts'),
  },
  {
    name: 'publish',
    summary: 'Send what is due, once, and record it in the ledger',
    options: [
      { flags: '--dry-run', summary: 'show the plan instead; reach nothing' },
      { flags: '--only <post>', summary: 'one post, one target as POST@ACCOUNT, or all of one account as @ACCOUNT' },
    ],
    schema: 'publish',
    load: () => import('./commands/publish.ts'),
  },
  {
    name: 'status',
    summary: 'Show what the ledger knows of every target',
    schema: 'status',
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'usage',
    summary: 'Count what the ledger has, by month, account and platform',
    options: [{ flags: '--month <month>', summary: 'one alone, such as 2026-12' }],
    schema: 'usage',
    load: () => import('./commands/usage.ts'),
  },
  {
    name: 'why',
    arguments: '<post>',
    summary: 'Tell the whole story of one post',
    schema: 'why',
    load: () => import('./commands/why.ts'),
  },
  {
    name: 'resolve',
    arguments: '<target>',
    summary: 'End a doubt about POST@ACCOUNT: it is out at a URL, or it is certainly absent',
    options: [
      { flags: '--delivered <url>', summary: 'it is out, at this URL' },
      { flags: '--absent', summary: 'it is not out; it may be sent once more' },
      { flags: '--why <reason>', summary: 'kept in the ledger' },
    ],
    schema: 'resolve',
    load: () => import('./commands/resolve.ts'),
  },
  {
    name: 'approve',
    arguments: '<post>',
    summary: 'Let a post, or POST@ACCOUNT, go out as it is now, where it is not what was approved before',
    options: [{ flags: '--why <reason>', summary: 'kept in the ledger' }],
    schema: 'approve',
    load: () => import('./commands/approve.ts'),
  },
  {
    name: 'adopt',
    arguments: '[target]',
    summary: 'Count targets as published before, so that they never go out from here; all that are due, or one',
    options: [
      { flags: '--published', summary: "read the accounts' own posts, and show which of the targets are among them" },
      { flags: '--yes', summary: 'with --published; adopt those that were found' },
      { flags: '--before <day>', summary: 'only what is planned for a time before that day (UTC)' },
      { flags: '--url <url>', summary: 'where the one target is' },
      { flags: '--why <reason>', summary: 'kept in the ledger' },
    ],
    schema: 'adopt',
    load: () => import('./commands/adopt.ts'),
  },
  {
    name: 'retract',
    arguments: '<post>',
    summary: 'Write into a post, or of POST@ACCOUNT, that it is taken back: once merged, the next run removes it',
    options: [
      { flags: '--done', summary: 'a person has removed POST@ACCOUNT by hand; kept in the ledger' },
      { flags: '--why <reason>', summary: 'with --done; kept in the ledger' },
    ],
    schema: 'retract',
    load: () => import('./commands/retract.ts'),
  },
  {
    name: 'freeze',
    summary: 'Stop all sending, or that to one account, from the next run on',
    options: [
      { flags: '--account <name>', summary: 'that one alone' },
      { flags: '--why <reason>', summary: 'shown by every run; kept beside the ledger' },
    ],
    schema: 'freeze',
    load: () => import('./commands/freeze.ts'),
  },
  {
    name: 'thaw',
    summary: 'Let sending go on that `freeze` has stopped',
    options: [{ flags: '--account <name>', summary: 'to that one alone' }],
    schema: 'freeze',
    load: () => import('./commands/thaw.ts'),
  },
  {
    name: 'accounts list',
    summary: 'Show each account with its place and its variables, set here or not; ask nobody',
    schema: 'accounts-list',
    load: () => import('./commands/accounts-list.ts'),
  },
  {
    name: 'accounts check',
    summary:
      'Ask each platform who the account is, what its credential may do, and when that ends, with the credentials as they are set',
    schema: 'accounts-check',
    load: () => import('./commands/accounts-check.ts'),
  },
  {
    name: 'accounts connect',
    arguments: '<name>',
    summary: 'Let a person consent in their browser, or paste a credential; show whose it is, and store it',
    options: [
      {
        flags: '--store <where>',
        summary: 'print, repository, environment or vault; default: the vault for what is renewed, else print',
      },
      {
        flags: '--environment <name>',
        summary: 'the environment of GitHub whose secret it becomes; default: the one of the job that publishes',
      },
      { flags: '--port <number>', summary: 'where the answer is waited for on this machine; default: 8735' },
      {
        flags: '--redirect <address>',
        summary: 'the https page to which a platform sends the browser that takes no other',
      },
      {
        flags: '--no-browser',
        summary: 'the browser is on another machine: print the address, and take what it shows',
      },
      { flags: '--paste', summary: "paste what the platform's own pages give, where a consent would do" },
      { flags: '--extra-rights', summary: 'ask for the rights too that only some features need' },
      { flags: '--show', summary: 'print the values, in place of files that only you can read' },
    ],
    schema: 'accounts-connect',
    load: () => import('./commands/accounts-connect.ts'),
  },
  {
    name: 'accounts approve',
    arguments: '<account>',
    summary: "Let the account's credentials go where the config takes them now, and nowhere else",
    options: [{ flags: '--why <reason>', summary: 'kept beside the ledger' }],
    schema: 'accounts-approve',
    load: () => import('./commands/accounts-approve.ts'),
  },
  {
    name: 'accounts disconnect',
    arguments: '<account>',
    summary:
      'Take an account’s consent back at its platform where that can be, delete what is stored of it, and name what a person has to delete',
    options: [{ flags: '--why <reason>', summary: 'kept beside the ledger' }],
    schema: 'accounts-disconnect',
    load: () => import('./commands/accounts-disconnect.ts'),
  },
  {
    name: 'accounts vault init',
    summary: 'Make a key for the vault, in which tokens that are renewed are kept',
    schema: 'vault-init',
    load: () => import('./commands/vault-init.ts'),
  },
  {
    name: 'accounts vault rotate',
    summary: 'Encrypt what the vault holds to the recipients that the config names now',
    schema: 'vault-rotate',
    load: () => import('./commands/vault-rotate.ts'),
  },
  {
    name: 'platforms',
    summary: 'Show each platform that posts can go to: what it takes, and what can be done there',
    schema: 'platforms',
    load: () => import('./commands/platforms.ts'),
  },
  {
    name: 'media fit',
    arguments: '<file>',
    summary: 'Make an image fit several platforms: size, type, bytes, no location; writes a new file',
    options: [
      { flags: '--for <platforms>', summary: 'such as x,bluesky' },
      { flags: '--out <file>', summary: 'where to write it; default: beside the file, as NAME.fit.jpg' },
    ],
    schema: 'media-fit',
    load: () => import('./commands/media-fit.ts'),
  },
  {
    name: 'doctor',
    summary: 'Look at all that a run needs, the workflows too; try the push to the ledger branch, and take it back',
    options: [
      {
        flags: '--ask',
        summary:
          'also ask each platform about the credentials that are set here, and GitHub about workflows and secrets',
      },
    ],
    schema: 'doctor',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'ledger verify',
    summary: 'Hold the ledger against what a ledger must be, and name each kind of break',
    schema: 'ledger-verify',
    load: () => import('./commands/ledger-verify.ts'),
  },
  {
    name: 'ledger accept',
    summary: 'Take the ledger branch as it is now, after someone meant to rewrite or delete it',
    schema: 'ledger-accept',
    load: () => import('./commands/ledger-accept.ts'),
  },
  {
    name: 'propose',
    arguments: '<files...>',
    summary: 'Open a pull request with these posts and their media, as an agent does; the same call finds it again',
    options: [
      { flags: '--for <login>', summary: 'the person for whom it is done; required' },
      { flags: '--title <title>', summary: 'that of the pull request' },
      { flags: '--summary <text>', summary: 'what the reviewer should know' },
      { flags: '--tool <name>', summary: 'the program that acts' },
      { flags: '--model <name>', summary: 'the model that wrote the text' },
      { flags: '--key <name>', summary: 'your own name for the proposal' },
      { flags: '--replace', summary: 'posts that are merged already may be changed' },
      { flags: '--allow-privileged-token', summary: 'go on although the GitHub token could merge by itself' },
    ],
    schema: 'propose',
    load: () => import('./commands/propose.ts'),
  },
  {
    name: 'mcp',
    summary:
      'Serve agents on stdin and stdout, by the Model Context Protocol: they look and propose, and never publish',
    options: [
      { flags: '--http', summary: 'serve any client on loopback instead, with the token in MERGECAST_MCP_TOKEN' },
      { flags: '--port <number>', summary: 'with --http; default: 8736' },
      {
        flags: '--allow-privileged-token',
        summary: 'serve although the GitHub token could merge by itself; each pull request says so',
      },
    ],
    schema: 'mcp',
    load: () => import('./commands/mcp.ts'),
  },
  {
    name: 'sandbox',
    summary: 'Run local doubles of the platforms until Ctrl-C',
    options: [
      { flags: '--fault <fault>', summary: 'such as mastodon:accept-then-cut:1' },
      { flags: '--port <number>', summary: 'the first port; the next ones follow' },
    ],
    schema: 'sandbox',
    load: () => import('./commands/sandbox.ts'),
  },
  {
    name: 'demo',
    summary: 'Tell the whole story on a temporary repository and the sandbox; no account, no network',
    options: [{ flags: '--keep', summary: 'leave the folder and the sandbox to look at, until Ctrl-C' }],
    schema: 'demo',
    load: () => import('./commands/demo.ts'),
  },
];
