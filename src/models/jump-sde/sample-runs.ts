/** Exact runs from … to−1 of a model into counts. */
import type { Progress, Streams } from '../../core/method';
import { TrajectoryCounter, type CounterOptions, type SampleCounts } from './counts';
import { engineOf, pairedEngineOf } from './engine';
import type { PropagationModel } from './propagation';
import type { Engine } from './trajectory';

/** Work between two yields: a few milliseconds. */
const WORK_PER_STEP = 60_000;
/** What a run costs besides its arcs, in arcs: drawing its stream, adding up its curve. */
const WORK_PER_RUN = 150;

/** An engine at rest for every model, with its memory and what it has learned of its runs. */
const resting = new WeakMap<PropagationModel, Engine>();

/** The engine at rest or a new one; it is taken, so that two samples of one model never share one. */
function takeEngine(model: PropagationModel): Engine {
  const engine = resting.get(model) ?? engineOf(model);
  resting.delete(model);
  return engine;
}

/**
 * Independent runs; run l draws from `streams('run', l)` alone. Cost: O(arcs handled) and a hundred words per run.
 * Yields every few milliseconds, inside long runs too.
 */
export function* sampleRuns(
  model: PropagationModel,
  streams: Streams,
  from: number,
  to: number,
  options: Omit<CounterOptions, 'pairs'> = {},
): Generator<Progress, SampleCounts, void> {
  const counter = new TrajectoryCounter(model, options);
  const engine = takeEngine(model);
  const pace = { work: 0 };
  for (let l = from; l < to; l++) {
    engine.begin(streams('run', l));
    yield* count(engine, counter, pace, { done: l - from, total: to - from, stage: 'Simulating' });
  }
  resting.set(model, engine);
  return counter.counts();
}

/**
 * Antithetic pairs from … to−1 of delays, two runs each; pair l draws from `streams('pair', l)` alone. The model must allow it
 * (`canPair`).
 */
export function* samplePairs(
  model: PropagationModel,
  streams: Streams,
  from: number,
  to: number,
): Generator<Progress, SampleCounts, void> {
  const counter = new TrajectoryCounter(model, { pairs: true });
  const engine = pairedEngineOf(model);
  const pace = { work: 0 };
  for (let l = from; l < to; l++)
    for (const mirrored of [false, true]) {
      engine.begin(streams('pair', l), mirrored);
      yield* count(engine, counter, pace, { done: l - from, total: to - from, stage: 'Simulating' });
    }
  return counter.counts();
}

/** Counts the run that has just begun. */
function* count(
  engine: Engine,
  counter: TrajectoryCounter,
  pace: { work: number },
  progress: Progress,
): Generator<Progress, void, void> {
  counter.begin();
  let before = 0;
  for (let more = true; more;) {
    more = engine.advance();
    counter.addLog(engine.log);
    pace.work += engine.work - before;
    before = engine.work;
    if (pace.work >= WORK_PER_STEP) {
      pace.work = 0;
      yield progress;
    }
  }
  counter.end(engine.work);
  pace.work += WORK_PER_RUN;
}
