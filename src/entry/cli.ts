#!/usr/bin/env node
import { version } from './version.ts';

/*
 * The command line's door, kept light: a version is printed before anything else is loaded.
 */
const wanted = process.argv[2];
if (process.argv.length === 3 && (wanted === '--version' || wanted === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
