import { z } from 'zod';
import type { RepositoryWorkflows } from '../model/person-ports.ts';
import { askGithub, type GithubPlace, jsonOf, repositoryPath, unreadableAnswer } from './github-api.ts';

const listed = z.object({
  total_count: z.int(),
  workflows: z.array(z.object({ path: z.string(), state: z.string() })),
});

const perPage = 100;
const needs = 'The token needs the repository permission "Actions: read" (fine-grained) or the scope `repo` (classic).';

/** What GitHub says of a repository's workflows. https://docs.github.com/en/rest/actions/workflows#list-repository-workflows */
export function openRepositoryWorkflows(place: GithubPlace): RepositoryWorkflows {
  const describe = `the workflows of ${place.owner}/${place.name}`;
  return {
    async states() {
      const states = new Map<string, string>();
      for (let page = 1; ; page += 1) {
        const path = `${repositoryPath(place)}/actions/workflows?per_page=${perPage}&page=${page}`;
        const read = listed.safeParse(jsonOf(await askGithub(place, { method: 'GET', path, describe, needs })));
        if (!read.success) throw unreadableAnswer(describe);
        for (const { path: file, state } of read.data.workflows) states.set(file, state);
        if (read.data.workflows.length < perPage) return states;
      }
    },
  };
}
