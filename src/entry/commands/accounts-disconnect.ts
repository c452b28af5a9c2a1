import { type Disconnected, disconnect } from '../../pipeline/disconnect.ts';
import type { Call, Result } from '../command.ts';
import { composePublishing } from '../compose.ts';
import type { Palette } from '../palette.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { type PublishingJob, readWorkflows } from '../workflows/read-workflows.ts';
import { secretCommand, secretPlaces } from '../workflows/secret-places.ts';
import { wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const world = await composePublishing(settingOf(call));
  try {
    const done = await disconnect(call.arguments[0]!, wordOf(call), world);
    // A person is needed where the platform could not be told, or does not listen to an app.
    const exit = done.consent === 'person' || done.consent === 'failed' ? 1 : 0;
    const { jobs } = readWorkflows(world.files);
    return { exit, document: documentOf(done, jobs), text: textOf(done, jobs, call.palette).join('\n') };
  } finally {
    await world.close();
  }
}

function documentOf({ deletedHere, record, credentials, ...done }: Disconnected, jobs: readonly PublishingJob[]) {
  const disconnected = record === null ? null : { at: record.at, who: record.who, why: record.why };
  const secrets = credentials.map(({ variable, isSet, neededBy }) => ({
    variable,
    set: isSet,
    needed_by: neededBy,
    places: secretPlaces(variable, jobs),
  }));
  return { version: 1, ...done, deleted_here: deletedHere, disconnected, secrets };
}

function textOf(done: Disconnected, jobs: readonly PublishingJob[], { bold, yellow }: Palette): string[] {
  const { account, consent, where, record } = done;
  const message = plain(done.message);
  if (consent === 'failed') {
    return [
      `${bold(account)} is not disconnected: ${message}.`,
      'Nothing was deleted, since the tokens are needed to take the consent back. Run it again later.',
      ...(where === null ? [] : [`Or take it back yourself, and run it with the variables unset. ${where}`]),
    ];
  }
  return [
    `${bold(account)} is disconnected since ${record!.at}${record!.who === null ? '' : ` by ${plain(record!.who)}`}.`,
    consent === 'person' ? yellow(`A person has to take the consent back: ${message}.`) : `${capital(message)}.`,
    ...(consent === 'person' && where !== null ? [`  ${where}`] : []),
    deletedText(done),
    ...secretsText(done, jobs),
    `Then take ${account} out of mergecast.yml. Until then its posts are refused, or go out as long as the platform takes what is set.`,
  ];
}

function deletedText({ deleted, deletedHere }: Disconnected): string {
  const parts = [...deleted, ...(deletedHere ? ['the tokens on this machine'] : [])];
  if (parts.length === 0) return 'Nothing of it is stored by Mergecast.';
  return `Deleted: ${parts.join(', ')}. Older commits of the ledger branch keep it, encrypted.`;
}

/** What Mergecast itself may not delete. */
function secretsText({ credentials }: Disconnected, jobs: readonly PublishingJob[]): string[] {
  const own = credentials.filter(({ neededBy }) => neededBy.length === 0);
  const shared = credentials.filter(({ neededBy }) => neededBy.length > 0);
  const set = own.filter(({ isSet }) => isSet).map(({ variable }) => variable);
  const places = own.flatMap(({ variable }) => secretPlaces(variable, jobs));
  const environments = [...new Set(places.flatMap(({ environment }) => environment ?? []))].map(plain).join(' and ');
  return [
    ...(own.length === 0 ? [] : ['Delete the secrets that only a person can delete:']),
    ...places.map(place => `  ${secretCommand('delete', place)}`),
    ...(environments === ''
      ? []
      : [
          `The workflow publishes in the environment ${environments}; one that lies in the repository goes without --env.`,
        ]),
    ...(set.length === 0 ? [] : [`${set.join(', ')} ${set.length === 1 ? 'is' : 'are'} set here as well.`]),
    ...shared.map(({ variable, neededBy }) => `${variable} stays: ${neededBy.join(', ')} needs it too.`),
  ];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
