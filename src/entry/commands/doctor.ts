import { type Check, diagnose } from '../../pipeline/doctor.ts';
import type { Call, Result } from '../command.ts';
import { composeDoctor } from '../compose.ts';
import { counted } from '../issue-text.ts';
import type { Palette } from '../palette.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const checks = await diagnose(await composeDoctor(settingOf(call)));
  const count = (verdict: Check['verdict']) => checks.filter(check => check.verdict === verdict).length;
  const ok = count('fault') === 0;
  return {
    exit: ok ? 0 : 1,
    document: { version: 1, ok, checks },
    text: [
      ...checks.flatMap(check => checkLines(check, call.palette)),
      '',
      `${counted(count('fault'), 'fault')}, ${counted(count('warning'), 'warning')}`,
    ].join('\n'),
  };
}

function checkLines({ name, verdict, message, remedy }: Check, palette: Palette): string[] {
  const colour = { ok: palette.green, warning: palette.yellow, fault: palette.red }[verdict];
  return [
    `${colour(verdict.padEnd(7))} ${palette.bold(plain(name))}  ${plain(message)}`,
    ...(remedy === null ? [] : [`        ${palette.dim('→')} ${plain(remedy)}`]),
  ];
}
