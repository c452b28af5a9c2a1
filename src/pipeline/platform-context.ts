import { sha256OfFile } from '../content/digest.ts';
import type { FindContext, MediaSource, PlatformContext, SendContext } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Json } from '../model/json.ts';
import type { PayloadMedia } from '../model/payload.ts';
import type { Files, Http, OpenFile } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';
import { learnFromAnswer, learnFromRequest, learnSecrets, redactor, withoutSecrets } from './account-secrets.ts';
import { credentialsOf } from './secret-values.ts';
import type { Sessions } from './sessions.ts';
import { withProgress } from './upload-progress.ts';
import type { PublishingWorld } from './world.ts';

/** A media file is not the one that was planned: it was changed while the run was under way. */
export class MediaChanged extends Error {
  override readonly name = 'MediaChanged';
}

/** What talking to a platform needs. */
export type PlatformWorld = Pick<
  PublishingWorld,
  'clock' | 'environment' | 'secrets' | 'http' | 'endpoints' | 'signal' | 'log'
>;

/**
 * What an adapter may use for one account; every target of the account in a run shares its session. Nobody gets one with
 * credentials before it was seen where they would go.
 */
export function platformContext(account: Account, world: PlatformWorld, sessions: Sessions): PlatformContext {
  if (!sessions.isCleared(account.name)) throw new TypeError(`nobody has looked where ${account.name} is`);
  const tokens = sessions.tokensOf(account.name);
  const credentials = { ...credentialsOf(account, world), ...tokens };
  learnSecrets(account, Object.values(tokens), world);
  return { ...lookUpContext(account, world, sessions), credentials };
}

/** The same without a credential, for asking where the account is. */
export function lookUpContext(account: Account, world: PlatformWorld, sessions: Sessions): PlatformContext {
  const moved = world.endpoints[account.platform];
  return {
    account,
    http: watched(account, world),
    credentials: {},
    origin: usual => moved ?? usual,
    moved: moved !== undefined,
    session: sessions.of(account.name),
    now: () => world.clock.now(),
    wait: milliseconds => world.clock.wait(milliseconds, world.signal),
    signal: world.signal,
    log: message => world.log(redactor(account, world)(`${account.name}: ${message}`)),
  };
}

/** Every exchange teaches what is to be masked; a refusal is masked before the adapter reads it. */
function watched(account: Account, world: PlatformWorld): Http {
  return async request => {
    learnFromRequest(request, account, world);
    const answer = await world.http(request);
    learnFromAnswer(answer, account, world);
    return withoutSecrets(answer, account, world);
  };
}

export interface AttemptFacts {
  key: string;
  attemptedAt: number;
  handle: Json;
  sealed: Json;
  receipts: readonly Receipt[];
  remember(handle: Json, sealed?: Json): Promise<void>;
  delivered(receipt: Receipt): Promise<void>;
}

export function sendContext(platform: PlatformContext, facts: AttemptFacts, world: PublishingWorld): SendContext {
  return {
    ...platform,
    ...facts,
    media: async media => withProgress(await openPlanned(media, world), media.file, platform.log),
  };
}

export function findContext(
  platform: PlatformContext,
  facts: Omit<AttemptFacts, 'remember' | 'delivered'>,
  taken: ReadonlySet<string>,
  world: PublishingWorld,
): FindContext {
  const nothing = async () => {};
  return { ...sendContext(platform, { ...facts, remember: nothing, delivered: nothing }, world), taken };
}

/**
 * What goes out is what was planned, byte for byte: the whole file is compared first, and each piece is taken only as
 * long as nothing was written to it since.
 */
async function openPlanned(media: PayloadMedia, { files }: PublishingWorld): Promise<MediaSource> {
  await withPlanned(media, files, async file => {
    if ((await sha256OfFile(file)) !== media.digest) throw changed(media);
  });
  const stamp = files.modifiedAt(media.file);
  const read = (start: number, end: number) =>
    withPlanned(media, files, async file => {
      const bytes = file.read(start, Math.min(end, media.size));
      if (files.modifiedAt(media.file) !== stamp || !file.isUnchanged()) throw changed(media);
      return bytes;
    });
  return {
    size: media.size,
    bytes: () => read(0, media.size),
    read,
    async *stream() {
      for (let start = 0; start < media.size; start += chunkBytes) yield read(start, start + chunkBytes);
    },
  };
}

const chunkBytes = 1024 * 1024;

async function withPlanned<T>(media: PayloadMedia, files: Files, use: (file: OpenFile) => Promise<T>): Promise<T> {
  const opened = files.open(media.file);
  if (opened.kind !== 'open') throw changed(media);
  try {
    if (opened.file.size !== media.size) throw changed(media);
    return await use(opened.file);
  } finally {
    opened.file.close();
  }
}

function changed({ file }: PayloadMedia): MediaChanged {
  return new MediaChanged(`${file} is not the file that was planned`);
}
