/** Parts of error against cost: a batch of the reference, or all estimates of a repeat. */
import type { Input, Steps, Streams } from '../../core/method';
import { estimateSizes, knowsConTinEst, MOST_DELAY_SAMPLES, type CostSettings } from './cost-settings';
import { curveError } from './curve-error';
import { ConTinEstEstimate, RunsEstimate, SchemeEstimate, type GrowingEstimate } from './growing-estimates';
import { rangeOf } from './parts-in-rounds';
import { GRID_INTERVALS } from './propagation';
import { batchesOf, type Batch } from './reference-curve';
import { sharedModel } from './shared-model';
import { within } from './streams-within';

export type CostMessage =
  | { task: 'reference'; first: number }
  | { task: 'repeat'; first: number; reference: Float64Array };

/** Errors and costs of a method's estimates, one for each of its sizes. */
export interface SizeErrors {
  absolute: Float64Array;
  relative: Float64Array;
  work: Float64Array;
}

export interface RepeatErrors {
  'monte-carlo': SizeErrors;
  'jump-sde': SizeErrors;
  /** Fewer sizes, none where it does not apply. */
  continest: SizeErrors;
  /** Of I(T) by the scheme: runs, Σ I, Σ I², Σ over pairs I I′; and whether there are pairs. */
  horizon: { runs: number; pairs: boolean; sum: number; squares: number; products: number };
}

export type CostAnswer = Batch | RepeatErrors;

/** Luck: `reference`, l for the reference; `repeat`, number, … for a repeat, whose estimates of all sizes share it. */
export function* costPart(
  input: Input,
  p: CostSettings,
  streams: Streams,
  message: CostMessage,
  part: number,
): Steps<CostAnswer> {
  const model = sharedModel(input, p, streams);
  const number = message.first + part;
  if (message.task === 'reference') {
    const { from, to } = rangeOf(p.referenceRuns, batchesOf(p.referenceRuns), number);
    const runs = new RunsEstimate(model, streams, 'reference', from);
    yield* runs.grow(to - from);
    return { runs: runs.samples, sums: runs.sums };
  }
  const own = within(streams, 'repeat', number);
  const sizes = estimateSizes(p);
  const { reference } = message;
  const scheme = new SchemeEstimate(model, p, own);
  const errors = {
    'monte-carlo': yield* sizeErrors(new RunsEstimate(model, own), sizes, reference),
    'jump-sde': yield* sizeErrors(scheme, sizes, reference),
    continest: knowsConTinEst(p)
      ? yield* sizeErrors(
          new ConTinEstEstimate(model, p.labelSets, own),
          sizes.filter((m) => m <= MOST_DELAY_SAMPLES),
          reference,
        )
      : { absolute: new Float64Array(0), relative: new Float64Array(0), work: new Float64Array(0) },
  };
  const { runs, pairs, influence, squares, products } = scheme.counts;
  const last = GRID_INTERVALS;
  return {
    ...errors,
    horizon: { runs, pairs, sum: influence[last], squares: squares[last], products: products[last] },
  };
}

function* sizeErrors(estimate: GrowingEstimate, sizes: readonly number[], reference: Float64Array): Steps<SizeErrors> {
  const errors: SizeErrors = {
    absolute: new Float64Array(sizes.length),
    relative: new Float64Array(sizes.length),
    work: new Float64Array(sizes.length),
  };
  for (const [k, size] of sizes.entries()) {
    yield* estimate.grow(size);
    const { absolute, relative } = curveError(estimate.sums, estimate.samples, reference);
    errors.absolute[k] = absolute;
    errors.relative[k] = relative;
    errors.work[k] = estimate.work;
  }
  return errors;
}
