// The least that a run without work costs: a start of Node, and a fetch of the two tips.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('git', ['fetch', '--quiet', '--no-tags', 'origin', 'main', 'mergecast-ledger']);
process.exitCode = status ?? 1;
