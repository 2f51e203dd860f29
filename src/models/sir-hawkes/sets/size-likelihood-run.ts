/** The method *Likelihood of the sizes seen*: EXPN and PLN on the observed part of every cascade, packs of cascades as parts. */
import { cascadeSize, type CascadeSet } from '../../../core/cascade';
import { invariant } from '../../../core/errors';
import type { Input, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { partsInRounds, type Leading } from '../../jump-sde/parts-in-rounds';
import { within } from '../../jump-sde/streams-within';
import { fitOptionsOf } from '../fit/candidate-models';
import { fittingMs, packsOf } from './cascade-packs';
import { drawingMs, EPIDEMIC_MODELS } from '../processes/epidemic-models';
import { fitModel } from '../fit/fit-model';
import { fiveNumberColumns } from './five-numbers';
import { modelName, observedHistory } from '../history';
import type { SizeLikelihoodSettings } from './set-settings';
import { sizeLogLikelihood } from './size-likelihood';
import { usableCascades, type UsableCascades } from './usable-cascades';

export interface SizeMessage {
  first: number;
}
interface OfCascade {
  /** ln P of the final size, one a model. */
  readonly logs: readonly number[];
  /** N as fitted, rounded. */
  readonly people: readonly number[];
}
/** Of every cascade of the part. */
export type SizeAnswer = OfCascade[];

interface Plan {
  readonly usable: UsableCascades;
  readonly packs: Int32Array;
}

const PICTURES = 20;

function planOf({ cascades }: Input, p: SizeLikelihoodSettings): Plan {
  invariant(cascades !== undefined, 'sizes are those of cascades');
  const usable = usableCascades(cascades, p, EPIDEMIC_MODELS, fitOptionsOf(p));
  const costs = Float64Array.from(
    usable.observed,
    (events) => fittingMs(events, EPIDEMIC_MODELS, p.starts) + drawingMs(events, p.runs),
  );
  return { usable, packs: packsOf(costs) };
}

export const sizeLikelihoodRunner: RoundsRun<SizeLikelihoodSettings, SizeMessage, SizeAnswer> = {
  kind: 'rounds',
  *lead(input, p, _streams, resume): Leading<SizeMessage, SizeAnswer, Outputs> {
    const { usable, packs } = planOf(input, p);
    const total = usable.cascades.length;
    // A checkpoint comes back as it was given.
    const done = (resume as SizeAnswer[] | undefined) ?? [];
    const outputs = (): Outputs => outputsOf(input.cascades!, usable, done.flat());
    let shown = 0;
    yield* partsInRounds<SizeMessage, SizeAnswer>(
      packs.length - 1,
      done,
      (first) => ({ first }),
      (k) => {
        const picture = packs[k] >= shown + total / PICTURES;
        if (picture) shown = packs[k];
        return {
          done: packs[k],
          total,
          stage: 'Fitting and simulating',
          checkpoint: () => [...done],
          ...(picture && { outputs: outputs() }),
        };
      },
    );
    return outputs();
  },
  *answer(input, p, streams, { first }, part, memory) {
    let plan = memory.get('plan') as Plan | undefined;
    if (!plan) memory.set('plan', (plan = planOf(input, p)));
    const { usable, packs } = plan;
    const answers: SizeAnswer = [];
    for (let at = packs[first + part]; at < packs[first + part + 1]; at++)
      answers.push(yield* likelihoodsOf(input.cascades!, usable.cascades[at], p, streams));
    return answers;
  },
};

function* likelihoodsOf(
  set: CascadeSet,
  cascade: number,
  p: SizeLikelihoodSettings,
  streams: Streams,
): Steps<OfCascade> {
  const history = observedHistory(set, cascade, p);
  const options = { ...fitOptionsOf(p), bare: true };
  const logs: number[] = [];
  const people: number[] = [];
  for (const model of EPIDEMIC_MODELS) {
    const own = within(streams, 'size', cascade, modelName(model));
    const { parameters } = yield* fitModel([history], model, options, own('fit'));
    people.push(Math.round(parameters.population));
    logs.push(yield* sizeLogLikelihood(history, model, parameters, cascadeSize(set, cascade), p, own));
  }
  return { logs, people };
}

function outputsOf(set: CascadeSet, usable: UsableCascades, found: readonly OfCascade[]): Outputs {
  const cascades = usable.cascades.subarray(0, found.length);
  const columns = EPIDEMIC_MODELS.map((_, m) => Float64Array.from(found, ({ logs }) => logs[m]));
  const known = columns.map((column) => column.filter((x) => !Number.isNaN(x)));
  const sizes = Float64Array.from(cascades, (c) => cascadeSize(set, c));
  const beyond = EPIDEMIC_MODELS.map((_, m) => found.filter(({ people }, k) => people[m] < sizes[k]).length);
  return {
    boxes: {
      kind: 'table',
      columns: [
        { id: 'model', label: 'model', values: EPIDEMIC_MODELS.map(modelName) },
        ...fiveNumberColumns(known),
        { id: 'beyond', label: 'N below the size', values: Float64Array.from(beyond) },
        { id: 'cascades', label: 'cascades', values: Float64Array.from(known, (column) => column.length) },
      ],
    },
    cascades: {
      kind: 'table',
      columns: [
        { id: 'cascade', label: 'cascade', values: Float64Array.from(cascades, (c) => c + 1) },
        {
          id: 'observed',
          label: 'observed',
          unit: 'events',
          values: Float64Array.from(usable.observed.subarray(0, found.length)),
        },
        { id: 'size', label: 'size', unit: 'events', values: sizes },
        ...EPIDEMIC_MODELS.map((model, m) => ({
          id: modelName(model).toLowerCase(),
          label: `log-likelihood, ${modelName(model)}`,
          values: columns[m],
        })),
      ],
    },
    used: { kind: 'scalar', value: found.length },
    'left-out': { kind: 'scalar', value: usable.leftOut },
  };
}
