/** One trajectory by the scheme of choice, and the exact process on the same marks beside it. */
import type { Streams } from '../../core/method';
import { ChangeList } from './change-list';
import { ClampedEuler } from './clamped-euler';
import { clampedOnMarks } from './clamped-on-marks';
import { engineOf, pairedEngineOf } from './engine';
import { ExactOnMarks } from './exact-on-marks';
import { LiteralScheme } from './literal-scheme';
import { MarkSampler } from './mark-sampler';
import { totalRate, type PropagationModel, type PropagationSettings } from './propagation';
import { pairing, stepsOf, type SchemeSettings } from './scheme-settings';
import { collectRun } from './trajectory';

type Settings = PropagationSettings & SchemeSettings;

/** Expected marks beyond which clamped Euler, which needs none, is not run on marks. */
const MOST_MARKS = 5_000_000;

export interface OneTrajectory {
  changes: ChangeList;
  /** The exact process on the marks that the scheme took; absent where the scheme draws none. */
  exact?: ChangeList;
}

/**
 * Run l of {@link sampleTrajectories}: with pairs, half l mod 2 of pair ⌊l/2⌋. Clamped Euler alone is drawn otherwise than there: by
 * the marks that the other schemes take, where delays are exponential, rates not throttled and marks not too many, so that the exact process on them
 * can be shown beside it; its law is the same.
 */
export function* oneTrajectory(
  model: PropagationModel,
  p: Settings,
  streams: Streams,
  l: number,
): Generator<void, OneTrajectory> {
  if (p.scheme === 'event') return { changes: yield* byEvents(model, p, streams, l) };
  const { count: steps } = stepsOf(p);
  const changes = new ChangeList();
  const clamped = p.scheme === 'clamped-euler';
  const many = totalRate(model) * model.horizon > MOST_MARKS;
  if (clamped && (many || model.threshold || model.delay.kind !== 'exponential')) {
    yield* new ClampedEuler(model, steps).run(streams('run', l), changes);
    return { changes };
  }
  const sampler = new MarkSampler(model, p.antithetic);
  const half = p.antithetic ? l % 2 : 0;
  const rngs = yield* sampler.draw(streams, p.antithetic ? Math.floor(l / 2) : l);
  const { channels, halves } = sampler;
  const exact = new ChangeList();
  yield* new ExactOnMarks(model, channels).run(halves[half], exact, rngs[half]);
  if (p.scheme === 'jump-adapted') return { changes: exact, exact };
  if (clamped) yield* clampedOnMarks(model, channels, halves[half], steps, changes);
  else {
    const literal = new LiteralScheme(model, channels, p.scheme === 'literal-taylor' ? 2 : 1);
    yield* literal.run(halves[half], steps, changes);
  }
  return { changes, exact };
}

function* byEvents(model: PropagationModel, p: Settings, streams: Streams, l: number): Generator<void, ChangeList> {
  let engine;
  if (pairing(p) === 'delays') {
    engine = pairedEngineOf(model);
    engine.begin(streams('pair', Math.floor(l / 2)), l % 2 === 1);
  } else {
    engine = engineOf(model);
    engine.begin(streams('run', l));
  }
  const steps = collectRun(engine);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      yield;
      continue;
    }
    const { times, nodes, parents } = step.value;
    const changes = new ChangeList();
    for (let k = 0; k < times.length; k++)
      if (nodes[k] >= 0) changes.add(times[k], nodes[k], 1, parents[k]);
      else changes.add(times[k], ~nodes[k], -1, -1);
    return changes;
  }
}
