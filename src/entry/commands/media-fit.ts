import { hasLocation } from '../../content/media.ts';
import type { AdapterRegistry } from '../../model/adapter.ts';
import { Failure } from '../../model/failure.ts';
import { fitFor, fitImage } from '../../pipeline/fit-image.ts';
import type { Call, Result } from '../command.ts';
import { composeMedia } from '../compose-reading.ts';
import { plain } from '../plain.ts';

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };
const mostBytes = 512 * 1024 * 1024;

export async function run(call: Call): Promise<Result> {
  const file = call.arguments[0]!;
  const { files, adapters, openEditor } = composeMedia(call);
  const platforms = await platformsOf(call.options.for, adapters);
  const content = files.read(file, mostBytes);
  if (content.kind !== 'file') throw usage(`${file} cannot be read: ${content.kind}`, 'Give the path of an image.');
  const fit = fitFor(platforms);
  const editor = await openEditor();
  const fitted = await fitImage(content.bytes, fit, editor);
  const out = typeof call.options.out === 'string' ? call.options.out : fittedName(file, endings[fitted.type]!);
  files.create(out, fitted.bytes);
  const names = platforms.map(({ name }) => name).join(', ');
  const hadLocation = await hasLocation(content.bytes);
  const changes = [...fitted.changes, ...(hadLocation ? ['it no longer says where it was taken'] : [])];
  return {
    exit: 0,
    document: {
      version: 1,
      file: out,
      type: fitted.type,
      width: fitted.width,
      height: fitted.height,
      bytes: fitted.bytes.length,
      changes,
    },
    text: [`Wrote ${plain(out)}, which fits ${names}:`, ...changes.map(change => `  - ${change}`)].join('\n'),
  };
}

async function platformsOf(written: string | boolean | undefined, adapters: AdapterRegistry) {
  const ids = typeof written === 'string' ? written.split(',').map(id => id.trim()) : [];
  const unknown = ids.filter(id => !adapters.ids.includes(id));
  const known = `Known are ${adapters.ids.join(', ')}.`;
  if (ids.length === 0)
    throw usage(
      '--for is missing',
      `Name the platforms, such as --for ${adapters.ids.slice(0, 2).join(',')}. ${known}`,
    );
  if (unknown.length > 0) throw usage(`${unknown.join(', ')} is no platform`, known);
  return Promise.all(ids.map(id => adapters.load(id)));
}

function fittedName(file: string, ending: string): string {
  return `${file.replace(/\.[^./]+$/, '')}.fit.${ending}`;
}

function usage(message: string, remedy: string): Failure {
  return new Failure('usage.argument', message, { remedy, state: 'Nothing was written.' });
}
