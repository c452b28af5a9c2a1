import { adapters } from '../../adapters/index.ts';
import { checkAccounts } from '../../src/entry/check-accounts.ts';
import { mistakeText } from '../../src/entry/mistake-text.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Http, Journal, LedgerBranch } from '../../src/model/ports.ts';
import { askAhead } from '../../src/pipeline/ask-ahead.ts';
import { outline } from '../../src/pipeline/plan.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import type { PublishReport } from '../../src/pipeline/report.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status, why } from '../../src/pipeline/status.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';
import { memoryBranch } from '../ledger/memory-branch.ts';
import { memoryJournal, memorySecrets, testWorld } from '../pipeline/test-world.ts';
import { openDoubles } from '../scenarios/doubles.ts';
import { places, type Shape, shapes } from '../scenarios/places.ts';
import { postsOf, publicUrl } from '../scenarios/posts.ts';
import { accepted, acceptKeys } from './accepted.ts';
import { openFront } from './front.ts';
import type { Manner } from './hostile.ts';
import { type Planted, plant, type Style } from './planted.ts';
import { search, traceLines } from './search.ts';

/** An account of one platform with one set of its credentials. */
export interface Subject {
  platform: string;
  set: readonly string[];
  style?: Style;
  /** Whether the platform repeats a secret that is none of the run's. */
  stranger?: boolean;
}

/** From which request on the platform is hostile, and how. */
export interface Hostility {
  from: number;
  manner: Manner;
  /** Only that one request. */
  once?: boolean;
}

export interface Stage {
  planted: readonly Planted[];
  /** Those that the platform gave. */
  issued: readonly Planted[];
  /** How many requests were made so far. */
  requests(): number;
  /** What the ports are in a run; a test may break one. */
  world(change?: (world: PublishingWorld) => PublishingWorld): PublishingWorld;
  /** Publishes, looks again later, and asks everything that can be asked. */
  live(hostility: Hostility | null, change?: (world: PublishingWorld) => PublishingWorld): Promise<void>;
  /** How many posts the platform has made. */
  creates(): number;
  /** Where a value stands in what was written, logged or given back since the beginning. */
  leaks(): string[];
}

const twoHours = 2 * 60 * 60 * 1000;

/** The shape with the most kinds of requests. */
function richest(platform: string): Shape {
  const weight = (shape: Shape) =>
    shapes[shape].pictures.length * 2 + shapes[shape].parts + (shapes[shape].film ? 3 : 0);
  return [...places[platform]!.shapes].sort((a, b) => weight(b) - weight(a))[0]!;
}

export function variableFor(platform: string, credential: string): string {
  return `PLANTED_${platform}_${credential}`.toUpperCase();
}

export function accountOf({ platform, set }: Subject, name = platform): string {
  const { account } = places[platform]!;
  const credentials = set.map(credential => `${credential}: ${variableFor(platform, credential)}`);
  return `  ${name}: { platform: ${platform}, ${account === '' ? '' : `${account}, `}credentials: { ${credentials.join(', ')} } }`;
}

/** What else is told of a run, and what then stands there. */
export type Tell = (report: PublishReport) => Promise<readonly string[]>;

export function openStage({ platform, set, style, stranger = false }: Subject, tell: Tell | null = null): Stage {
  const clock = fixedClock(Date.parse('2026-11-24T09:00:00Z'));
  const doubles = openDoubles(clock);
  const posts = postsOf([richest(platform)], [platform]);
  for (const [file, content] of Object.entries(posts.files))
    if (typeof content !== 'string') doubles.host(`${publicUrl}/${file}`, content);
  const planted = set.map(credential => plant(`${platform} ${credential}`, style));
  const values = Object.fromEntries(set.map((credential, index) => [credential, planted[index]!.value]));
  acceptKeys(doubles, platform, values);
  const known = new Map(set.map(credential => [values[credential]!, accepted[platform]?.[credential] ?? '']));
  const front = openFront(doubles.http, known, platform);
  const config = `version: 1
media: { public_url: ${publicUrl} }
vault: { recipients: [${recipient}], identity: PLANTED_VAULT }
accounts:
${accountOf({ platform, set })}
`;
  const strangers = stranger ? [plant('a stranger')] : [];
  const vault = plant('the key of the vault');
  const variables: Record<string, string> = Object.fromEntries(
    set.map(credential => [variableFor(platform, credential), values[credential]!]),
  );
  variables.PLANTED_VAULT = vault.value;
  const files = { ...posts.files, 'mergecast.yml': config };
  const written: string[] = [];
  const branch = watchedBranch(written);
  const machine = new Map<string, string>();
  const journals: Journal[] = [];
  let requests = 0;
  let hostility: Hostility | null = null;
  /** What an earlier run was given and did not keep, a later one cannot know. */
  let forgotten = 0;

  const http: Http = async request => {
    requests += 1;
    const isHostile = hostility !== null && (hostility.once ? requests === hostility.from : requests >= hostility.from);
    if (!isHostile) return front.http(request);
    const secrets = [...planted, ...front.issued.slice(forgotten), ...strangers].map(({ value }) => value);
    return hostility!.manner({ request, secrets, usual: () => front.http(request) });
  };
  let process = 0;
  const world: Stage['world'] = (change = world => world) => {
    process += 1;
    forgotten = front.issued.length;
    const leftJournals = journals.slice();
    const journal = watchedJournal(written);
    journals.push(journal);
    return change({
      ...testWorld(files),
      clock,
      adapters,
      openBranch: async () => branch,
      run: { clone: 'clone-1', process, workflow: null, actor: null, isAlive: () => false },
      environment: { get: name => variables[name] },
      sealing: opaqueSealing(),
      http,
      localSecrets: memorySecrets(machine),
      journal,
      leftJournals,
      endpoints: doubles.endpoints,
      log: line => void written.push(line),
    });
  };

  /** What a door shows of it: what comes back, and what is thrown, which alone is masked by the door. */
  async function told(work: (world: PublishingWorld) => Promise<unknown>, change?: Parameters<Stage['world']>[0]) {
    const run = world(change);
    try {
      written.push(JSON.stringify(await work(run)) ?? '');
    } catch (error) {
      const text = error instanceof Failure ? JSON.stringify({ ...error, message: error.message }) : mistakeText(error);
      written.push(run.secrets.redact(text));
    }
  }

  async function published(run: PublishingWorld): Promise<unknown> {
    const report = await publish(run, null);
    return tell === null ? report : [report, await tell(report)];
  }

  return {
    planted,
    issued: front.issued,
    requests: () => requests,
    world,
    async live(given, change) {
      hostility = given;
      const [post] = posts.expected;
      await told(published, change);
      if (hostility !== null) hostility = { ...hostility, from: given!.once ? requests + 1 : requests };
      clock.advance(twoHours);
      await told(published, change);
      await told(async run => checkAccounts(await readConfig(run.files, run.adapters), run), change);
      // What else there is reads no value, so none can be in an error of its ports.
      if (change !== undefined) return;
      await told(async run => {
        const { plan, fill, barred } = await outline(run);
        return [plan.issues, await askAhead(plan.targets, fill, barred, run)];
      });
      await told(status);
      await told(run => why(post!.post, run));
    },
    creates: () => doubles.creates()[platform]!,
    leaks: () => {
      const all = [...strangers, ...planted, vault, ...front.issued];
      return traceLines(search(written.join('\n'), all), platform);
    },
  };
}

const recipient = `age1${'q'.repeat(30)}`;

/** What is sealed says nothing to whoever has no key. */
function opaqueSealing(): PublishingWorld['sealing'] {
  return {
    seal: async text => Buffer.from(`sealed ${sealedTexts.push(text) - 1}`),
    open: async bytes => sealedTexts[Number(Buffer.from(bytes).toString().slice('sealed '.length))] ?? null,
  };
}

const sealedTexts: string[] = [];

function watchedBranch(written: string[]): LedgerBranch {
  const branch = memoryBranch();
  const { write } = branch;
  branch.write = (tip, files, message) => {
    written.push(message);
    for (const [path, bytes] of files) written.push(path, bytes === null ? '' : Buffer.from(bytes).toString('latin1'));
    return write(tip, files, message);
  };
  return branch;
}

function watchedJournal(written: string[]): Journal {
  const journal = memoryJournal();
  return {
    ...journal,
    append: line => {
      written.push(line);
      return journal.append(line);
    },
  };
}
