import { once } from 'node:events';
import { systemRandom } from '../../io/random.ts';
import { Failure } from '../../model/failure.ts';
import { sandboxCredentials, startSandbox } from '../../sandbox/sandbox.ts';
import type { Call, Result } from '../command.ts';

export async function run(call: Call): Promise<Result> {
  const sandbox = await start(call);
  const { palette } = call;
  const lines = [
    'The sandbox runs on loopback until Ctrl-C. Each origin shows its timeline in a browser.',
    ...Object.entries(sandbox.endpoints).map(([id, origin]) => `  ${palette.bold(id.padEnd(10))} ${origin}`),
    '',
    'In another terminal:',
    `  export MERGECAST_ENDPOINTS='${JSON.stringify(sandbox.endpoints)}'`,
    `  Mastodon accepts the token ${sandboxCredentials.mastodon.token}`,
    `  Bluesky accepts ${sandboxCredentials.bluesky.identifier} with the app password ${sandboxCredentials.bluesky.password}`,
    '  Put them into the variables that your mergecast.yml names, then run mergecast publish.',
    '',
    'A fault while it runs:',
    `  curl -X POST ${Object.values(sandbox.endpoints)[0]}/_sandbox/faults -d '{"fault":"accept-then-cut:1"}'`,
  ];
  const document = { version: 1 as const, endpoints: sandbox.endpoints };
  // A script waits for this one document, then uses the servers until it ends the process.
  if (call.options.json === true) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  else for (const line of lines) call.say(line);
  if (!call.signal.aborted) await once(call.signal, 'abort');
  await sandbox.close();
  return { exit: 0, document, text: '', printed: true };
}

async function start(call: Call) {
  const { fault, port } = call.options;
  const ports = typeof port === 'string' ? { mastodon: readPort(port), bluesky: readPort(port) + 1 } : undefined;
  try {
    return await startSandbox({
      clock: call.clock,
      random: systemRandom(),
      ...(typeof fault === 'string' ? { faults: [fault] } : {}),
      ...(ports === undefined ? {} : { ports }),
    });
  } catch (cause) {
    throw new Failure('usage.argument', cause instanceof Error ? cause.message : 'the sandbox could not start', {
      remedy: 'Give another --port, or correct the --fault.',
      cause,
    });
  }
}

function readPort(written: string): number {
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new Failure('usage.argument', `--port ${written} is no port`, { remedy: 'Give a number from 1 to 65534.' });
}
