// The least that any verifier of a ledger does: SHA-256 and JSON.parse of each line.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.argv[2], 'ledger');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.jsonl'));
let entries = 0;
for (const name of names.sort()) {
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(join(folder, name))) {
    const bytes = Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const line = bytes.subarray(from, end);
      createHash('sha256').update(line).digest('hex');
      JSON.parse(line.toString());
      entries += 1;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}
process.stdout.write(`${entries}\n`);
