/** For tests of fits: the optima of another system, and cascades drawn with known parameters. */
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import { stream } from '../../../core/rng';
import { fitModel, type ModelFit } from './fit-model';
import type { FitOptions } from './fit-options';
import { historyOf, modelNamed, type History, type Model } from '../history';
import { kernelOf, type KernelId, type KernelParameters } from '../kernels';
import { completed } from '../simulate/simulation-test-support';
import { simulateHawkes } from '../simulate/simulate-hawkes';

interface FixtureCascade {
  times: number[];
  marks: number[] | null;
  T: number;
}

export interface FixtureFit {
  kernel: KernelId;
  finite: boolean;
  marked: boolean;
  params: Record<string, number>;
  loglik: number;
  gradNorm: number;
  atBound: string[];
}

interface FixtureCase {
  id: string;
  cascades: FixtureCascade[];
  fits: FixtureFit[];
}

/** mle.json: optima by ten starts of L-BFGS-B in Python, polished by Nelder and Mead; λ of QEXP is 1. */
export const optimaOf = (json: string): FixtureCase[] => (JSON.parse(json) as { cases: FixtureCase[] }).cases;

export const historiesOf = ({ cascades }: FixtureCase): History[] =>
  cascades.map(({ times, marks, T }) =>
    historyOf(Float64Array.from(times), marks ? Float64Array.from(marks) : undefined, T),
  );

/** The cascades of the cases, by name. */
export const cascadesOf =
  (json: string) =>
  (id: string): History[] =>
    historiesOf(optimaOf(json).filter((one) => one.id === id)[0]);

export const OPTIONS: FitOptions = { starts: 10, sums: 'auto', subcritical: false, fixedLambda: 1 };

export function model(name: string): Model {
  const found = modelNamed(name);
  if (!found) throw new Error(`no model ${name}`);
  return found;
}

export const fitted = (
  histories: readonly History[],
  name: string,
  options: Partial<FitOptions> = {},
  seed = 1,
): ModelFit => completed(fitModel(histories, model(name), { ...OPTIONS, ...options }, stream(seed, 'fit')));

export const codesOf = (fit: ModelFit): string[] => fit.status.map(({ code }) => code);

/** A cascade from one seed, up to a time. */
export function drawn(
  id: KernelId,
  parameters: KernelParameters,
  population: number,
  end: number,
  seed: number,
  mostEvents = 100_000,
): History {
  const { times } = simulateHawkes(
    {
      kernel: kernelOf(id, parameters),
      population,
      beta: 0,
      history: historyOf(Float64Array.of(0), undefined, 0),
      horizon: end,
      mostEvents,
    },
    stream(seed, 'cascade'),
  );
  const all = Float64Array.of(0, ...times);
  return historyOf(all, undefined, times.length < mostEvents ? end : all[all.length - 1]);
}

/** A set of cascades with these times; the unit is the hour. */
export function setOf(cascades: readonly (readonly number[])[], marks?: readonly (readonly number[])[]): CascadeSet {
  const offsets = Int32Array.of(0, ...cascades.map(() => 0));
  cascades.forEach(({ length }, c) => (offsets[c + 1] = offsets[c] + length));
  const count = offsets[cascades.length];
  return buildCascadeSet({
    offsets,
    users: new Int32Array(count).fill(-1),
    times: Float64Array.from(cascades.flat()),
    ...(marks && { marks: Float64Array.from(marks.flat()) }),
    userCount: 0,
    time: { unit: 'hour', origin: 'own' },
  });
}
