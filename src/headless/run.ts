/**
 * A headless run: experiment file or ready experiment → JSON lines.
 */
import { dirname, basename } from 'node:path';
import type { Experiment } from '../experiment/experiment';
import { expandSweep } from '../experiment/plan';
import { writeLine } from './json-lines';
import { loadExperiment } from './load-experiment';
import { runPoint, withLab, writeResult } from './loaded-lab';
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
}

/** Exit code: 0 done, 1 bad input or failure, 130 stopped. */
export async function runHeadless(request: RunRequest, streams: Streams): Promise<number> {
  const name = basename(request.experiment);
  try {
    const { experiment, notes } = await loadExperiment(request.experiment, request.set);
    streams.err(issueLines(notes, name));
    return await runPoints(experiment, request, streams);
  } catch (error) {
    return exitCodeOf(error, name, streams);
  }
}

async function runPoints(experiment: Experiment, request: RunRequest, streams: Streams): Promise<number> {
  const { workers, share, data } = request;
  const places = [dirname(request.experiment), ...data];
  return withLab(experiment, { places, workers }, streams, async (lab) => {
    if (share) return runShare(lab, share, streams);
    for (const line of lab.lines) writeLine(line, streams.out);
    for (const point of expandSweep(lab.experiment)) {
      const { stopped, result } = await runPoint(lab, point, streams);
      if (result) writeResult(point, result, streams.out);
      if (stopped) return 130;
    }
    return 0;
  });
}
