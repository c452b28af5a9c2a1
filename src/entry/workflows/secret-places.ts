import { plain } from '../plain.ts';
import { shellWord } from '../shell-word.ts';
import type { PublishingJob } from './read-workflows.ts';

/** Where the host of the repository keeps a secret: in an environment, or among those of the repository itself. */
export interface SecretPlace {
  secret: string;
  environment: string | null;
}

/** From where the jobs that publish get a variable; one that none of them names may become a secret of any of them. */
export function secretPlaces(variable: string, jobs: readonly PublishingJob[]): SecretPlace[] {
  const naming = jobs.filter(({ variables }) => variables.has(variable));
  const places = (naming.length === 0 ? jobs : naming).map(
    ({ variables, environment }): SecretPlace => ({ secret: variables.get(variable)?.secret ?? variable, environment }),
  );
  const distinct = new Map(places.map(place => [JSON.stringify([place.secret, place.environment]), place]));
  return distinct.size === 0 ? [{ secret: variable, environment: null }] : [...distinct.values()];
}

/** For a terminal, in one line: the place is what anybody has written into a workflow. */
export function secretCommand(verb: 'set' | 'delete', { secret, environment }: SecretPlace): string {
  const option = environment === null ? '' : ` --env ${shellWord(environment.replace(/\s+/g, ' '))}`;
  return plain(`gh secret ${verb} ${shellWord(secret)}${option}`);
}
