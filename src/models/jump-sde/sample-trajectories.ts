/** Trajectories from … to−1 by the scheme of choice into counts: the paper's estimate, eq. 16. */
import type { Progress, Streams } from '../../core/method';
import type { ChangeList } from './change-list';
import { TrajectoryCounter, type SampleCounts } from './counts';
import type { PropagationModel, PropagationSettings } from './propagation';
import { samplePairs, sampleRuns } from './sample-runs';
import { schemeSampler, type SchemeSampler } from './scheme-sampler';
import { isStepwise, pairing, stepsOf, type SchemeSettings } from './scheme-settings';
import { statesOnGrid } from './step-states';

type Settings = PropagationSettings & SchemeSettings;

/** Marks and changes handled between two yields. */
const WORK_PER_STEP = 100_000;
/** What a run costs besides its marks, in marks: its streams, its curve. */
const WORK_PER_RUN = 200;

/** Samplers with their memory, kept as long as the model; a sampler is of one thread, and draws one after the other. */
const samplers = new WeakMap<PropagationModel, Map<string, SchemeSampler>>();

function sharedSampler(
  model: PropagationModel,
  scheme: Exclude<Settings['scheme'], 'event'>,
  steps: number,
  paired: boolean,
): SchemeSampler {
  const known = samplers.get(model) ?? new Map<string, SchemeSampler>();
  samplers.set(model, known);
  const key = `${scheme} ${steps} ${paired}`;
  const sampler = known.get(key) ?? schemeSampler(model, scheme, steps, paired);
  known.set(key, sampler);
  return sampler;
}

/**
 * Trajectories from … to−1. Where they come in pairs, trajectories 2l and 2l + 1 are pair l, which belongs to the range that holds 2l
 * and draws from `streams('pair', l …)` only; else run l draws from `streams('run', l)` only. So any cut into ranges gives the same.
 *
 * A literal trajectory that runs away beyond 10¹⁰⁰ rests at its last states from that step on: it counts as one that left 0 … 1, and
 * makes means and errors huge, as it should, but no number is lost to NaN.
 * Yields every few milliseconds, inside long runs too.
 */
export function* sampleTrajectories(
  model: PropagationModel,
  p: Settings,
  streams: Streams,
  from: number,
  to: number,
): Generator<Progress, SampleCounts, void> {
  const pairs = pairing(p) !== 'none';
  const [first, end] = pairs ? [Math.ceil(from / 2), Math.ceil(to / 2)] : [from, to];
  if (p.scheme === 'event')
    return pairs ? yield* samplePairs(model, streams, first, end) : yield* sampleRuns(model, streams, first, end);
  const steps = stepsOf(p).count;
  const sampler = sharedSampler(model, p.scheme, steps, pairs);
  const counter = new TrajectoryCounter(model, { pairs });
  let work = 0;
  for (let l = first; l < end; l++) {
    const progress: Progress = { done: l - first, total: end - first, stage: 'Simulating' };
    for (const _ of sampler.draw(streams, l)) yield progress;
    for (const run of sampler.runs) {
      if (isStepwise(p.scheme)) {
        counter.begin(true);
        const states = statesOnGrid(model, run, steps, (point, x, recovered) => counter.addStates(point, x, recovered));
        for (const _ of states) yield progress;
        counter.end(run.work, { events: run.count, outside: run.outside > 0 || run.overflowed });
      } else {
        counter.begin();
        for (let k = 0; k < run.count; k++) counter.addChange(run.times[k], run.nodes[k], signOf(run, k));
        counter.end(run.work);
      }
      work += run.work + run.count + WORK_PER_RUN + (isStepwise(p.scheme) ? 100 * model.n : 0);
    }
    if (work > WORK_PER_STEP) {
      work = 0;
      yield progress;
    }
  }
  return counter.counts();
}

const signOf = ({ changes }: ChangeList, k: number): 1 | -1 => (changes[k] > 0 ? 1 : -1);
