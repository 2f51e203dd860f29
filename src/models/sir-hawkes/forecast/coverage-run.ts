/**
 * The method *Coverage*: cascades drawn from the fitted model, one a part, each observed as long as the real one, fitted, and forecast.
 * Streams belong to cascades, never to workers.
 */
import { invariant } from '../../../core/errors';
import type { Input, Progress, Round, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { coverageOutputs } from './coverage-outputs';
import { coverageTrial, seedsOf, type Trial } from './coverage-trial';
import { fitModel, type ModelFit } from '../fit/fit-model';
import { futureOf } from './forecast-runs';
import { forecastCase, type CoverageSettings, type ForecastCase } from './forecast-settings';
import { modelName, type ModelParameters } from '../history';

export interface Message {
  readonly parameters: ModelParameters;
  /** Number of the first part's cascade. */
  readonly first: number;
}

/** Never changed, only replaced: it is its own checkpoint. */
interface State {
  readonly fit: ModelFit;
  readonly trials: readonly Trial[];
}

const PARTS_A_ROUND = 8;

type Leading = Generator<Progress | { round: Round<Message> }, Outputs, readonly Trial[] | undefined>;

function* lead(input: Input, p: CoverageSettings, streams: Streams, resume: State | undefined): Leading {
  const { observed, model, options } = caseOf(input, p);
  const kind = p.uncertainty === 'none' ? 'certain' : 'uncertain';
  let found = resume;
  if (!found) {
    const steps = fitModel([observed], model, options, streams('fit', modelName(model)));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { ...step.value, done: 0, total: p.trials };
    found = { fit: step.value, trials: [] };
  }
  let state: State = found;
  for (;;) {
    const { fit, trials }: State = state;
    const outputs = coverageOutputs(trials, kind, fit);
    const done = trials.length;
    if (done >= p.trials) return outputs;
    const now = state;
    yield { done, total: p.trials, stage: 'Forecasting', ...(done > 0 && { outputs }), checkpoint: () => now };
    const parts = Math.min(PARTS_A_ROUND, p.trials - done);
    const more = yield { round: { parts, message: { parameters: fit.parameters, first: done } } };
    invariant(more !== undefined, 'a round without answers');
    state = { fit, trials: [...trials, ...more] };
  }
}

function caseOf({ cascades }: Input, p: CoverageSettings): ForecastCase {
  invariant(cascades !== undefined, 'a cascade is needed');
  return forecastCase(cascades, p);
}

function* answer(
  input: Input,
  p: CoverageSettings,
  streams: Streams,
  { parameters, first }: Message,
  part: number,
): Steps<Trial> {
  const { observed, model, options, horizon } = caseOf(input, p);
  return yield* coverageTrial(
    {
      source: { ...futureOf(model, observed, horizon), history: seedsOf(observed) },
      parameters,
      until: observed.end,
      options,
      runs: p.runs,
      draws: p.uncertainty !== 'none',
    },
    first + part,
    streams,
  );
}

export const coverageRunner: RoundsRun<CoverageSettings, Message, Trial> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as State | undefined),
  answer,
};
