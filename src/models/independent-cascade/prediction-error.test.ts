import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagePassing } from './dmp';
import { addSums, judgePrediction, meanMarginals, noSums, predictionErrors } from './prediction-error';
import { networkOf, result, streamsOf } from './test-support';

/** Made by an independent reference: truth by Monte Carlo for every source of a lattice, and δ_p with the true α. */
interface DeltaP {
  graph: { n: number; edges: [number, number][] };
  T: number;
  alphaTrue: number[];
  truth: number[][][];
  deltaP_dmpTrueAlpha: number;
  fit: { alpha: number[]; deltaP: number };
  tolerance: { deltaP_dmpTrueAlpha: number };
}
const fixture = JSON.parse(readFileSync(new URL('./fixtures/deltap-lattice.json', import.meta.url), 'utf8')) as DeltaP;
const network = networkOf(fixture.graph.n, fixture.graph.edges);
const { n } = network;

const from = (source: number): Float64Array => Float64Array.from({ length: n }, (_, i) => (i === source ? 1 : 0));

/** δ_p against the truth of the reference. */
function deltaP(alpha: readonly number[]): number {
  let difference = 0;
  let reference = 0;
  fixture.truth.forEach((rows, source) => {
    const { marginals } = result(messagePassing(network, Float64Array.from(alpha), from(source), fixture.T - 1));
    rows.forEach((row, t) =>
      row.forEach((p, i) => {
        difference += Math.abs(marginals[t * n + i] - p);
        reference += p;
      }),
    );
  });
  return difference / reference;
}

describe('prediction error δp', () => {
  it('is that of the reference for message passing with the true and with the fitted α', () => {
    expect(Math.abs(deltaP(fixture.alphaTrue) - fixture.deltaP_dmpTrueAlpha)).toBeLessThan(
      fixture.tolerance.deltaP_dmpTrueAlpha,
    );
    expect(deltaP(fixture.fit.alpha)).toBeCloseTo(fixture.fit.deltaP, 4);
  });

  it('is found again from simulations of our own, within their noise', () => {
    const alphas = { alphas: [Float64Array.from(fixture.fit.alpha)], trueAlpha: Float64Array.from(fixture.alphaTrue) };
    let sums = noSums;
    for (let source = 0; source < n; source++)
      sums = addSums(
        sums,
        result(
          judgePrediction(
            network,
            alphas,
            { initial: from(source), index: source, keep: false },
            fixture.T,
            600,
            streamsOf(2),
          ),
        ),
      );
    const errors = predictionErrors(sums);
    expect(Math.abs(errors.truth - fixture.deltaP_dmpTrueAlpha)).toBeLessThan(errors.halves / 2);
    expect(Math.abs(errors.learned - fixture.fit.deltaP)).toBeLessThan(errors.halves / 2);
    expect(errors.halves).toBeLessThan(0.1);
  });

  it('vanishes with the noise where message passing is exact', () => {
    const tree = networkOf(4, [
      [0, 1],
      [1, 2],
      [1, 3],
    ]);
    const alpha = Float64Array.of(0.3, 0.8, 0.5);
    const source = { initial: Float64Array.of(1, 0, 0, 0), index: 0, keep: true };
    const judged = result(
      judgePrediction(tree, { alphas: [alpha], trueAlpha: alpha }, source, 4, 40_000, streamsOf(5)),
    );
    expect(judged.learned).toBe(judged.truth);
    expect(judged.learned / judged.reference).toBeLessThan(0.01);
    expect(judged.fields?.predicted).toHaveLength(16);
    expect(judged.fields?.simulated[1 * 4 + 1]).toBeCloseTo(0.3, 1);
  });

  it('takes the mean of replicas, and one replica as it is', () => {
    const tree = networkOf(2, [[0, 1]]);
    const initial = Float64Array.of(1, 0);
    const two = result(meanMarginals(tree, [Float64Array.of(0.2), Float64Array.of(0.6)], initial, 1));
    expect(two[3]).toBeCloseTo(0.4, 15);
    const one = result(meanMarginals(tree, [Float64Array.of(0.2)], initial, 1));
    expect([...one]).toEqual([...result(messagePassing(tree, Float64Array.of(0.2), initial, 1)).marginals]);
    expect([...result(meanMarginals(tree, [], initial, 1))]).toEqual([0, 0, 0, 0]);
  });
});
