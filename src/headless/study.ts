/** A lesson without the page: its experiments run, its claims judged, for any seed. */
import { registry } from '../experiment/lab-registry';
import { LabError } from '../experiment/lab-error';
import type { Check, FigureResults, LessonStudy } from '../experiment/library/studies/study';
import { runFigure, UNJUDGED } from '../experiment/run-figure';
import { toolsOf } from './figure';
import { studies } from '../experiment/library/studies';
import { headlessClient } from './headless-client';
import { writeLine } from './json-lines';
import { PROGRAM } from './program';
import { exitCodeOf, type Streams } from './streams';

export interface StudyOutcome<Facts> {
  results: FigureResults;
  facts: Facts;
  claims: readonly Check[];
  wallMs: number;
}

/**
 * Runs all experiments of a lesson. Rejects with {@link LabError}; a lesson without facts from all its results is an error, too.
 * @param known results of other seeds: what is the same experiment there is not computed again
 */
export async function runStudy<Facts>(
  study: LessonStudy<Facts>,
  seed: number,
  streams: Streams,
  { workers = 1, known }: { workers?: number; known?: FigureResults } = {},
): Promise<StudyOutcome<Facts>> {
  const client = headlessClient(workers);
  const plan = { size: study.id, runs: study.runs(seed) };
  try {
    const tools = toolsOf(client, [], streams);
    const { signal } = streams;
    const options = { ...(signal ? { signal } : {}), ...(known ? { results: known } : {}) };
    for await (const event of runFigure(UNJUDGED, plan, { ...tools, registry }, options)) {
      if (event.type === 'failed') throw new LabError(event.error);
      if (event.type === 'stopped') throw new LabError({ code: 'cancelled', message: 'Cancelled.' });
      if (event.type !== 'done') continue;
      const facts = study.facts(event.results, seed);
      if (facts === undefined) throw new Error(`The lesson ${study.id} makes nothing of its own results.`);
      return { results: event.results, facts, claims: study.claims(facts), wallMs: event.wallMs };
    }
    throw new Error(`The lesson ${study.id} has no end.`);
  } finally {
    client.dispose();
  }
}

/** Claims of a lesson as JSON lines. Exit code: 0 all hold, or may fail for this seed; 1 one does not, or there is no such lesson. */
export async function runLessonHeadless(
  { id, seed, workers }: { id: string; seed?: number; workers: number },
  streams: Streams,
): Promise<number> {
  const study = studies.find((one) => one.id === id);
  if (!study) {
    streams.err(
      `There is no lesson “${id}”. There are: ${studies.map((one) => one.id).join(', ')}. See “${PROGRAM} help”.\n`,
    );
    return 1;
  }
  const used = seed ?? study.seed;
  try {
    const { claims, wallMs } = await runStudy(study, used, streams, { workers });
    for (const [k, { text, holds }] of claims.entries()) {
      const mayFail = study.mayFail?.[k];
      writeLine(
        { lesson: id, seed: used, claim: text, holds, ...(mayFail === undefined ? {} : { mayFail }) },
        streams.out,
      );
    }
    streams.err(
      `${id}, seed ${used}: ${claims.filter(({ holds }) => holds).length} of ${claims.length} claims hold, ${Math.round(wallMs)} ms\n`,
    );
    return claims.every(({ holds }, k) => holds || study.mayFail?.[k] !== undefined) ? 0 : 1;
  } catch (error) {
    return exitCodeOf(error, id, streams);
  }
}
