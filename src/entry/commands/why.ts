import { agentWords, approvalWords } from '../../model/approval.ts';
import type { ApprovalEntry, LedgerEntry, RetractionEntry } from '../../model/ledger-entry.ts';
import { type Story, why } from '../../pipeline/status.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import type { Palette } from '../palette.ts';
import { plain } from '../plain.ts';
import { payloadLines, stateText } from '../plan-text.ts';
import { settingOf } from '../setting.ts';
import { whyToDocument } from '../to-document.ts';

export async function run(call: Call): Promise<Result> {
  const story = await why(call.arguments[0]!, await composePlanning(settingOf(call)));
  return { exit: 0, document: whyToDocument(story), text: storyText(story, call.palette) };
}

function storyText({ post, targets }: Story, palette: Palette): string {
  return targets
    .flatMap(({ account, planned, entries, principal, retracted_for }) => [
      palette.bold(plain(`${post}@${account}`)),
      ...(planned === null ? goneLines(entries) : [`  ${stateText(planned.state, palette)} ${plain(planned.reason)}`]),
      ...(planned?.payload ? payloadLines(planned.payload, palette) : []),
      ...(principal === null ? [] : [`  an agent proposed it for ${plain(principal)}`]),
      ...(retracted_for === null ? [] : [`  an agent proposed to take it back for ${plain(retracted_for)}`]),
      ...entries.map(
        entry => `  ${palette.dim(`${entry.sequence}`.padStart(5))}  ${entry.at}  ${plain(entryText(entry))}`,
      ),
      '',
    ])
    .join('\n');
}

function goneLines(entries: readonly LedgerEntry[]): string[] {
  return entries.every(({ post }) => post === '') ? [] : ['  its file is gone'];
}

function entryText(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'attempt': {
      const { run, parts, payload, agent } = entry;
      const by = run.workflow?.url ?? `${run.clone}, process ${run.process}`;
      const from = run.commit === null ? '' : `, commit ${run.commit.slice(0, 12)}`;
      const who = run.actor === null ? '' : `, started by ${run.actor}`;
      const whose = agent === undefined ? '' : `, proposed by ${agentWords(agent)}`;
      return `attempt at ${parts === 1 ? 'one part' : `${parts} parts`}, payload ${payload.slice(0, 12)}, by ${by}${who}${from}${whose}`;
    }
    case 'handle':
      return 'stored what is needed to find it again';
    case 'outcome':
      return `${entry.outcome} (${entry.code}) ${entry.receipts.map(receipt => receipt.url ?? receipt.id).join(' ')}`;
    case 'approval':
      return `${approvedWhat(entry)} ${approvalWords(entry)}`;
    case 'update':
      return `changed in place, payload ${entry.payload.slice(0, 12)}`;
    case 'retraction':
      return retractionText(entry);
    case 'moved':
      return `moved here from ${entry.from}`;
    case 'decision':
      return `${entry.decision} by ${entry.who ?? 'unknown'}${entry.why === null ? '' : `: ${entry.why}`} ${entry.url ?? ''}`;
  }
}

function approvedWhat({ of }: ApprovalEntry): string {
  if (of === 'retraction') return 'taking it back was approved';
  return of === 'policies' ? 'the policies were approved' : 'approved';
}

function retractionText({ removed, left, who, why, agent }: RetractionEntry): string {
  const parts = removed.length === 1 ? 'one part' : `${removed.length} parts`;
  const by = who === null ? '' : ` by ${who}`;
  const whose = agent === undefined ? '' : `, proposed by ${agentWords(agent)}`;
  return `took back ${parts}${by}${why === null ? '' : `: ${why}`}${left === 0 ? '' : `; ${left} still out`}${whose}`;
}
