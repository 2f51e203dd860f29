/** Numbers of the specification, table1.json: data, folds, start values and visiting order are fixed there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CascadeSet } from '../../../core/cascade';
import { atOnce } from '../../../core/once';
import { actionLogOf } from './action-log';
import { descend, MODELS, newFit, type ModelId, type StartValues } from './fit';
import { inNeighbours } from './in-neighbours';
import { fitFold, type FoldResult } from './learn-parts';
import { listening, logOf } from './learning-test-support';
import { samplesOf } from './samples';

interface Table1 {
  f: number;
  learning_rate: number;
  regularisation: number;
  epochs: number;
  n_users: number;
  n_items: number;
  in_neighbours: number[][];
  actions: [number, number][];
  samples: [number, number][];
  folds: number[][];
  P0: number[][];
  Q0: number[][];
  results: Record<
    string,
    { mse: number; average_rank_mean_of_folds: number; folds: { mse: number; average_rank: number }[] }
  >;
  full_model_one_epoch_all_samples: {
    mu: number;
    b: number[];
    d: number[];
    P_user0: number[];
    Q_item0: number[];
    W_user0: number[];
  };
}

const table1 = JSON.parse(readFileSync(new URL('../fixtures/table1.json', import.meta.url), 'utf8')) as Table1;

/** The log of the fixture: actions in their order, which stands for their times. */
function table1Log(): CascadeSet {
  const items: [number, number][][] = Array.from({ length: table1.n_items }, () => []);
  for (const [user, item] of table1.actions) items[item].push([user, items[item].length]);
  return logOf(items, table1.n_users);
}

const network = listening(table1.in_neighbours);
const friends = inNeighbours(network);
const log = atOnce(
  actionLogOf(
    table1Log(),
    Int32Array.from({ length: network.n }, (_, u) => u),
    network.n,
  ),
);
const samples = atOnce(samplesOf(log, friends, 'any'));
const folds = table1.folds.map((fold) => Int32Array.from(fold));
const start: StartValues = { p: Float64Array.from(table1.P0.flat()), q: Float64Array.from(table1.Q0.flat()) };
const settings = {
  factors: table1.f,
  rate: table1.learning_rate,
  regularisation: table1.regularisation,
  epochs: table1.epochs,
};

it('finds the samples in their order', () => {
  expect(Array.from(samples.user, (u, s) => [u, samples.item[s]])).toEqual(table1.samples);
});

describe.each(MODELS)('model %s', (model: ModelId) => {
  const results: FoldResult[] = folds.map((_, k) =>
    atOnce(fitFold({ samples, folds, start, friends }, model, k, settings)),
  );
  const wanted = table1.results[model];

  it('has the error and the rank of every fold', () => {
    results.forEach(({ squared, count, rank }, k) => {
      expect(Math.abs(squared / count - wanted.folds[k].mse)).toBeLessThan(1e-9);
      expect(Math.abs(rank - wanted.folds[k].average_rank)).toBeLessThan(1e-9);
    });
    expect(results).toHaveLength(wanted.folds.length);
  });
  it('has the error of all held-out samples and the mean rank', () => {
    const squared = results.reduce((sum, result) => sum + result.squared, 0);
    expect(Math.abs(squared / samples.count - wanted.mse)).toBeLessThan(1e-9);
    const rank = results.reduce((sum, result) => sum + result.rank, 0) / folds.length;
    expect(Math.abs(rank - wanted.average_rank_mean_of_folds)).toBeLessThan(1e-9);
  });
});

it('takes one epoch over all samples to the same values', () => {
  const order = Int32Array.from({ length: samples.count }, (_, s) => s);
  const fit = newFit('full', samples, friends.sources.length, table1.f, start, order);
  atOnce(descend(fit, samples, order, settings));
  const wanted = table1.full_model_one_epoch_all_samples;
  const pairs = [
    [[fit.mu], [wanted.mu]],
    [fit.b, wanted.b],
    [fit.d, wanted.d],
    [fit.p.subarray(0, table1.f), wanted.P_user0],
    [fit.q.subarray(0, table1.f), wanted.Q_item0],
    [fit.w.subarray(0, wanted.W_user0.length), wanted.W_user0],
  ] as const;
  for (const [found, expected] of pairs) {
    expect(found).toHaveLength(expected.length);
    expected.forEach((value, k) => expect(Math.abs(found[k] - value)).toBeLessThan(1e-9));
  }
});
