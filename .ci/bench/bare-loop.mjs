// The least that any reader of posts does: read each file, parse its front matter. What ours takes is told against this.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = process.argv[2];
let posts = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  const end = text.indexOf('\n---\n', 4);
  if (Array.isArray(parse(text.slice(4, end)).accounts)) posts += 1;
}
process.stdout.write(`${posts}\n`);
