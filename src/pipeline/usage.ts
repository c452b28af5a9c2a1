import { readEntries } from '../ledger/read-entries.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import type { PlanningWorld } from './world.ts';

/** What one account did in one month, UTC. */
export interface UsageRow {
  /** Such as 2026-12. */
  month: string;
  account: string;
  platform: string;
  attempts: number;
  /** How many of the attempts were at what an agent proposed. */
  by_agents: number;
  delivered: number;
  rejected: number;
  throttled: number;
  unknown: number;
  /** How many targets were taken back. */
  retracted: number;
  /** How many of these an agent proposed to take back. */
  retracted_by_agents: number;
}

const outcomes = ['delivered', 'rejected', 'throttled', 'unknown'] as const;

/** Counts the ledger by month, account and platform, in that order. */
export async function usage(world: PlanningWorld, month: string | null = null): Promise<UsageRow[]> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const rows = new Map<string, UsageRow>();
  /** Outcomes name their attempt, and only that names the platform. */
  const platforms = new Map<string, string>();
  await readEntries(branch, await branch.fetch(), entry => {
    const platform = platformOf(entry, platforms);
    if (platform === null || (month !== null && !entry.at.startsWith(`${month}-`))) return;
    count(rowOf(entry, platform, rows), entry);
  });
  return [...rows.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}

function platformOf(entry: LedgerEntry, platforms: Map<string, string>): string | null {
  if (entry.kind === 'attempt') platforms.set(entry.attempt, entry.platform);
  if (entry.kind === 'outcome') return platforms.get(entry.attempt) ?? null;
  return entry.kind === 'attempt' || entry.kind === 'retraction' ? entry.platform : null;
}

function rowOf({ at, account }: LedgerEntry, platform: string, rows: Map<string, UsageRow>): UsageRow {
  const none = {
    attempts: 0,
    by_agents: 0,
    delivered: 0,
    rejected: 0,
    throttled: 0,
    unknown: 0,
    retracted: 0,
    retracted_by_agents: 0,
  };
  const fresh: UsageRow = { month: at.slice(0, 7), account, platform, ...none };
  const row = rows.get(keyOf(fresh)) ?? fresh;
  rows.set(keyOf(row), row);
  return row;
}

function count(row: UsageRow, entry: LedgerEntry): void {
  if (entry.kind === 'attempt') {
    row.attempts += 1;
    if (entry.agent !== undefined) row.by_agents += 1;
  } else if (entry.kind === 'retraction') {
    row.retracted += 1;
    if (entry.agent !== undefined) row.retracted_by_agents += 1;
  } else if (entry.kind === 'outcome') for (const outcome of outcomes) if (entry.outcome === outcome) row[outcome] += 1;
}

function keyOf({ month, account, platform }: Pick<UsageRow, 'month' | 'account' | 'platform'>): string {
  return [month, account, platform].join('\n');
}
