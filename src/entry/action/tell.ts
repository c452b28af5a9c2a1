import { setFailed, setOutput, summary, warning } from '@actions/core';
import { redactDeep } from '../../content/redact.ts';
import type { Failure } from '../../model/failure.ts';
import type { Json } from '../../model/json.ts';
import type { Environment, Secrets } from '../../model/ports.ts';
import { failureDocument } from '../failure-text.ts';
import { mistakeText } from '../mistake-text.ts';
import { plain } from '../plain.ts';
import { type Annotation, annotate, issueAnnotation } from './annotations.ts';
import { countNames, type Done } from './done.ts';
import { printLines } from './lines.ts';
import { summaryText } from './summary.ts';

interface Listeners {
  environment: Environment;
  masks: Secrets;
}

/** Tells what was done in the log, as annotations, as outputs and in the summary; then the step fails or not. */
export async function tell(done: Done, listeners: Listeners): Promise<void> {
  const { masks } = listeners;
  printLines(masks.redact(done.log));
  annotate(redacted(done.annotations, masks));
  setOutput('result', resultOf(done.document, masks));
  for (const name of countNames) setOutput(name, String(done.counts[name]));
  await writeSummary(done.summary ?? summaryText(done.page), listeners);
  if (done.failed !== null) setFailed(done.failed);
}

/** The run could not be made. */
export async function tellFailure(failure: Failure, listeners: Listeners): Promise<void> {
  const { masks } = listeners;
  const { code, message, state, remedy, issues } = failure;
  annotate(redacted(issues.map(issueAnnotation), masks));
  setOutput('result', resultOf(failureDocument(failure), masks));
  const words = state === null ? message : `${message}. ${state}`;
  const own = { place: '', code, message: words, remedy };
  const faults = issues.map(found => ({ ...found, place: [found.file ?? '', found.line ?? ''].join(':') }));
  const page = { title: 'Mergecast could not run', count: '', faults: [own, ...faults], rows: [], texts: [] };
  await writeSummary(summaryText(page), listeners);
  setFailed(plain(masks.redact(`${code}: ${words} → ${remedy}`)));
}

/** A mistake of our own: its trace is for the one who mends it. */
export function tellMistake(error: unknown, { masks }: Listeners): void {
  const mistake = error instanceof Error ? error : new Error(String(error));
  printLines(masks.redact(mistakeText(error)));
  setFailed(plain(masks.redact(`internal error: ${mistake.message}`)));
}

function redacted(annotations: readonly Annotation[], { redact }: Secrets): Annotation[] {
  return annotations.map(annotation => ({ ...annotation, text: redact(annotation.text) }));
}

function resultOf(document: object, { redact }: Secrets): string {
  return JSON.stringify(redactDeep(JSON.parse(JSON.stringify(document)) as Json, redact));
}

/** A summary is a courtesy: that it cannot be written changes nothing about what was done. */
async function writeSummary(text: string, { environment, masks }: Listeners): Promise<void> {
  if (environment.get('GITHUB_STEP_SUMMARY') === undefined) return;
  try {
    await summary.addRaw(masks.redact(text), true).write();
  } catch (error) {
    warning(
      `the summary could not be written: ${plain(masks.redact(error instanceof Error ? error.message : String(error)))}`,
    );
  }
}
