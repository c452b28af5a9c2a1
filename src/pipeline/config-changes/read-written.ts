import { decodeText } from '../../content/decode.ts';
import { parseYaml } from '../../content/yaml-source.ts';
import { configFile } from '../../model/config.ts';
import type { Files } from '../../model/ports.ts';
import { configName } from '../credential-rules.ts';
import type { WrittenConfig } from './config-changes.ts';

const mostBytes = 1024 * 1024;

/** The config as it is written; null where there is none that can be read, which is told elsewhere. */
export function readWritten(files: Files): WrittenConfig | null {
  const content = files.read(configName, mostBytes);
  const text = content.kind === 'file' ? decodeText(content.bytes) : null;
  if (text === null) return null;
  const source = parseYaml(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), { file: configName, kind: 'config' });
  const { data } = configFile.safeParse(source.value);
  return data === undefined || source.issues.length > 0 ? null : { file: data, positionOf: source.positionOf };
}
