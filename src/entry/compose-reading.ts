import { adapters } from '../../adapters/index.ts';
import { openFiles } from '../io/files.ts';
import { openImageEditor } from '../io/image-editor.ts';
import { openLinkProbe } from '../io/link-probe.ts';
import { openMediaReader } from '../io/media-reader.ts';
import { workTreeOf } from '../io/work-tree.ts';
import type { ReadingWorld } from '../pipeline/world.ts';
import type { Setting } from './compose.ts';

/** Reading needs files alone: it works in any folder. */
export async function composeReading({ clock, cwd }: Setting): Promise<ReadingWorld> {
  return { clock, files: openFiles(workTreeOf(cwd)), mediaReader: openMediaReader(), adapters };
}

/** Asks whether somebody answers where links lead. */
export function composeLinks() {
  return openLinkProbe();
}

/** Changing media works on the files of the folder itself. The editor is optional, and loaded when it is asked for. */
export function composeMedia({ cwd }: Pick<Setting, 'cwd'>) {
  return { files: openFiles(cwd), adapters, openEditor: () => openImageEditor(cwd) };
}
