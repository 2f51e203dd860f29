/**
 * A headless run: experiment file or ready experiment → JSON lines.
 */
import { dirname, basename } from 'node:path';
import type { Resumable } from '../experiment/admit';
import type { Experiment } from '../experiment/experiment';
import { LabError } from '../experiment/lab-error';
import { registry } from '../experiment/lab-registry';
import { expandSweep } from '../experiment/plan';
import { prepare } from '../experiment/prepare';
import { writeLine } from './json-lines';
import { writeCheckpoint } from './checkpoint-file';
import { loadExperiment } from './load-experiment';
import { runPoint, withLab, writeResult, type LoadedLab } from './loaded-lab';
import { checkSaving, resumeOf, saveModelOf, type LongRun } from './long-run';
import { runShare } from './shares/run-share';
import type { Share } from './shares/share';
import { exitCodeOf, issueLines, type Streams } from './streams';

export interface RunRequest {
  /** A file, or the identifier of a ready experiment. */
  experiment: string;
  data: readonly string[];
  set: readonly string[];
  workers: number;
  /** Only this share of the work, as a part for {@link merge}. */
  share?: Share;
  /** A file of a trained model, in place of the experiment's. */
  model?: string;
  long?: LongRun;
}

/** Exit code: 0 done, 1 bad input or failure, 130 stopped. */
export async function runHeadless(request: RunRequest, streams: Streams): Promise<number> {
  const name = basename(request.experiment);
  try {
    const { model } = request;
    const source = model === undefined ? [] : [{ kind: 'uploaded', name: basename(model) }];
    const set = [...request.set, ...source.map((one) => `inputs.model=${JSON.stringify(one)}`)];
    const { experiment, notes } = await loadExperiment(request.experiment, set);
    streams.err(issueLines(notes, name));
    return await runPoints(experiment, request, streams);
  } catch (error) {
    return exitCodeOf(error, name, streams);
  }
}

async function runPoints(experiment: Experiment, request: RunRequest, streams: Streams): Promise<number> {
  const { workers, share, data, model, long = {} } = request;
  checkSaving(long, experiment, registry);
  const several = experiment.sweep !== undefined && expandSweep(experiment).length > 1;
  if (several && Object.keys(long).length > 0)
    throw new LabError({
      code: 'several-runs',
      message: 'A sweep is several runs: checkpoints and models are of one.',
      hint: 'Take the sweep out of the experiment, and set its values one by one.',
    });
  const places = [...(model === undefined ? [] : [model]), dirname(request.experiment), ...data];
  return withLab(experiment, { places, workers }, streams, async (lab) => {
    if (share) return runShare(lab, share, streams);
    for (const line of lab.lines) writeLine(line, streams.out);
    tellNotes(lab, streams);
    const resume = await resumeOf(long, lab.experiment, registry, streams);
    const { checkpoint, saveModel } = long;
    const keeper = checkpoint === undefined ? undefined : { onKept: keepAs(checkpoint) };
    for (const point of expandSweep(lab.experiment)) {
      const { stopped, result } = await runPoint(lab, point, streams, resume ? { resume } : {}, keeper);
      if (result) writeResult(point, result, streams.out);
      if (result && saveModel !== undefined) await saveModelOf(result.outputs, saveModel, streams);
      if (stopped) return 130;
    }
    return 0;
  });
}

/** What is worth knowing before it runs, as pages say it too. What stops it is said where it is refused. */
function tellNotes({ experiment, network, cascades, model }: LoadedLab, streams: Streams): void {
  const [{ experiment: first }] = expandSweep(experiment);
  const prepared = prepare(first, network, registry, cascades, model);
  if (prepared.ok) streams.err(issueLines(prepared.issues));
}

const keepAs =
  (path: string) =>
  (resume: Resumable): Promise<void> =>
    writeCheckpoint(path, resume);
