/**
 * SIR–HawkesN: one log-likelihood with its gradient, and one fit from ten starts, for every kernel at three sizes; beside each
 * fast sum its error against the exact one. A plain sum over all pairs, as the formula reads, is measured beside them: what is
 * faster is compared with it as a ratio. Then a set of cascades through the lab with all its workers.
 */
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import { stream } from '../../core/rng';
import type { LabClient } from '../../experiment/client';
import { SCHEMA, type Experiment } from '../../experiment/experiment';
import { NO_NETWORK } from '../../core/network';
import { compareSums } from '../../models/sir-hawkes/likelihood/compare-sums';
import { fitModel } from '../../models/sir-hawkes/fit/fit-model';
import { historyOf, modelNamed, type History, type Model, type ModelParameters } from '../../models/sir-hawkes/history';
import { kernelOf } from '../../models/sir-hawkes/kernels';
import { likelihoodOf, sumsByDefault } from '../../models/sir-hawkes/likelihood/log-likelihood';
import { shapeOf } from '../../models/sir-hawkes/model-parameters';
import { HawkesContinuation } from '../../models/sir-hawkes/simulate/simulate-hawkes';
import { driveToEnd, timesOf, type Benchmark, type BenchmarkRow } from './benchmark';

const SEED = 1;
const SIZES = [200, 2000, 20_000] as const;
/** Above this, all pairs take so long that only sums of one pass are measured. */
const PAIRS_UP_TO = 2000;
const NAMES = ['EXPN', 'PLN', 'QEXPN', 'LINN', 'QUADN', 'GAUSSN', 'SI'] as const;

/** A plausible point for each kernel, in minutes; N is given later. */
const SHAPES: Readonly<Record<string, Partial<ModelParameters>>> = {
  EXPN: { theta: 0.05 },
  PLN: { theta: 0.6, c: 4 },
  QEXPN: { q: 1.5, lambda: 0.1 },
  LINN: { theta: 0.01 },
  QUADN: { theta: 0.008 },
  GAUSSN: { theta: 0.0005 },
  SI: {},
};

/** The first `n` events of a HawkesN process with a power law in a population of 1.6 n. */
function drawn(n: number): History {
  const kernel = kernelOf('PL', { kappa: 1.6 * 0.6 * 4 ** 0.6, theta: 0.6, c: 4 });
  for (let trial = 0; ; trial++) {
    const history: History = { times: Float64Array.from({ length: 5 }, () => 0), seeds: 5, end: 0 };
    const options = { kernel, population: 1.6 * n, beta: 0, history, horizon: Infinity, mostEvents: 4 * n };
    const { times } = new HawkesContinuation(options).run(stream(SEED, 'history', n, trial));
    if (times.length + 5 < n) continue;
    const all = Float64Array.from([...history.times, ...times.subarray(0, n - 5)]);
    return historyOf(all, undefined, all[n - 1]);
  }
}

const pointOf = (name: string, n: number): ModelParameters => ({
  kappa: 1,
  theta: Number.NaN,
  c: Number.NaN,
  q: Number.NaN,
  lambda: Number.NaN,
  beta: 0,
  population: 2 * n,
  ...SHAPES[name],
});

/** As the formula reads: every pair of events, φ for the intensity and Φ twice for every segment. Value alone. */
function plainPairs(history: History, population: number): number {
  const { times } = history;
  const n = times.length;
  const [theta, c] = [0.6, 4];
  const integral = (x: number): number => (1 - (1 + x / c) ** -theta) / theta;
  let logs = 0;
  let load = 0;
  for (let i = 0; i < n; i++) {
    const next = i + 1 < n ? times[i + 1] : history.end;
    let intensity = 0;
    let segment = 0;
    for (let j = 0; j <= i; j++) {
      if (j < i) intensity += (1 + (times[i] - times[j]) / c) ** (-1 - theta);
      segment += integral(next - times[j]) - integral(times[i] - times[j]);
    }
    if (i >= history.seeds) logs += Math.log(((population - i) / population) * intensity);
    load += ((population - i - 1) / population) * segment;
  }
  return logs - load;
}

function measured(repetitions: number, work: () => void): { medianMs: number; bestMs: number } {
  const times: number[] = [];
  for (let r = 0; r < repetitions; r++) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  }
  return timesOf(times);
}

function evaluationRows(history: History, repetitions: number): BenchmarkRow[] {
  const n = history.times.length;
  const words = `${n.toLocaleString('en')} events`;
  const rows: BenchmarkRow[] = [];
  const small = n <= PAIRS_UP_TO;
  const plain = small ? measured(repetitions, () => plainPairs(history, 2 * n)) : undefined;
  if (plain)
    rows.push({
      name: 'PLN, every pair as the formula reads, value only',
      size: words,
      ...plain,
      value: plain.medianMs,
      bestValue: plain.bestMs,
      unit: 'ms',
    });
  for (const name of NAMES) {
    const model = modelNamed(name) as Model;
    const sums = sumsByDefault(n);
    if (!small && name === 'GAUSSN') continue;
    const likelihood = likelihoodOf(history, model, sums);
    const shape = shapeOf(pointOf(name, n));
    likelihood.evaluate(shape, true);
    const times = measured(Math.max(3, repetitions), () => likelihood.evaluate(shape, true));
    const error =
      sums === 'fast' && small ? `, fast sums off by ${compareSums(history, model, shape).toExponential(1)}` : '';
    rows.push({
      name: `${name}, log-likelihood with gradient${error}`,
      size: words,
      ...times,
      value: plain ? plain.medianMs / times.medianMs : times.medianMs,
      bestValue: plain ? plain.bestMs / times.bestMs : times.bestMs,
      unit: plain ? '× as fast as every pair' : 'ms',
    });
  }
  for (const name of ['PLN', 'QEXPN'] as const) {
    if (!small) continue;
    const model = modelNamed(name) as Model;
    const shape = shapeOf(pointOf(name, n));
    const fast = likelihoodOf(history, model, 'fast');
    fast.evaluate(shape, true);
    const times = measured(Math.max(3, repetitions), () => fast.evaluate(shape, true));
    rows.push({
      name: `${name}, fast sums asked for`,
      size: words,
      ...times,
      value: compareSums(history, model, shape),
      bestValue: compareSums(history, model, shape),
      unit: 'error of the log-likelihood',
    });
  }
  return rows;
}

function fitRows(history: History, repetitions: number): BenchmarkRow[] {
  const n = history.times.length;
  return NAMES.filter((name) => n <= PAIRS_UP_TO || name !== 'GAUSSN').map((name) => {
    const model = modelNamed(name) as Model;
    let reached = 0;
    let error = Number.NaN;
    const times = measured(n > PAIRS_UP_TO ? 1 : repetitions, () => {
      const options = { starts: 10, sums: 'auto', subcritical: false, fixedLambda: 1 } as const;
      const fit = driveToEnd(fitModel([history], model, options, stream(SEED, 'fit', name)));
      reached = fit.startsReached;
      error = fit.sumsError;
    });
    const off = Number.isNaN(error) ? '' : `, sums off by ${error.toExponential(1)}`;
    return {
      name: `${name}, fit from 10 starts (${reached} reach the best)${off}`,
      size: `${n.toLocaleString('en')} events`,
      ...times,
      value: times.medianMs / 1000,
      bestValue: times.bestMs / 1000,
      unit: 's',
    };
  });
}

/** `count` cascades of a hundred events each. */
function manyCascades(count: number): CascadeSet {
  const events = 100;
  const offsets = Int32Array.from({ length: count + 1 }, (_, k) => k * events);
  const times = new Float64Array(count * events);
  const kernel = kernelOf('EXP', { kappa: 1.4, theta: 0.05 });
  for (let k = 0; k < count; k++)
    for (let trial = 0; ; trial++) {
      const history: History = { times: Float64Array.of(0), seeds: 1, end: 0 };
      const options = { kernel, population: 250, beta: 0, history, horizon: Infinity, mostEvents: 1000 };
      const run = new HawkesContinuation(options).run(stream(SEED, 'cascade', k, trial)).times;
      if (run.length < events - 1) continue;
      times.set(run.subarray(0, events - 1), k * events + 1);
      break;
    }
  return buildCascadeSet({
    offsets,
    users: new Int32Array(count * events).fill(-1),
    times,
    userCount: 0,
    time: { unit: 'minute', origin: 'own' },
  });
}

async function setRows(
  makeClient: (workers: number) => LabClient,
  workers: number,
  scale: number,
): Promise<BenchmarkRow[]> {
  const cascades = manyCascades(Math.ceil(1000 * scale));
  const experiment: Experiment = {
    schema: SCHEMA,
    title: 'Benchmark',
    inputs: { cascades: { kind: 'uploaded', name: 'many' } },
    method: 'sir-hawkes/fit-set',
    version: 1,
    parameters: { observeBy: 'all', fitSI: false, holdout: false },
    seed: SEED,
    outputs: [],
  };
  const rows: BenchmarkRow[] = [];
  for (const crew of new Set([1, workers])) {
    const client = makeClient(crew);
    try {
      const begun = performance.now();
      for await (const event of client.run(experiment, NO_NETWORK, { cascades }))
        if (event.type === 'failed') throw new Error(event.error.message);
      const ms = performance.now() - begun;
      rows.push({
        name: `EXP, EXPN, PL, PLN fitted to every cascade, ${crew === 1 ? '1 worker' : `${crew} workers`}`,
        size: `${cascades.count.toLocaleString('en')} cascades of 100 events`,
        medianMs: ms,
        bestMs: ms,
        value: cascades.count / (ms / 1000),
        bestValue: cascades.count / (ms / 1000),
        unit: 'cascades per second',
      });
    } finally {
      client.dispose();
    }
  }
  return rows;
}

export const selfExcitingBenchmark: Benchmark = {
  id: 'self-exciting',
  title: 'SIR and HawkesN',
  async run({ makeClient, repetitions = 3, workers = 2, scale = 1 }) {
    const rows: BenchmarkRow[] = [];
    const sizes = new Set(SIZES.map((size) => Math.max(60, Math.ceil(size * scale))));
    for (const size of sizes) {
      const history = drawn(size);
      rows.push(...evaluationRows(history, repetitions), ...fitRows(history, repetitions));
    }
    return makeClient ? [...rows, ...(await setRows(makeClient, workers, scale))] : rows;
  },
};
