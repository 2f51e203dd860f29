/** Weights: names, shapes and first values of the specification; what is left out at random; who is drawn as a wrong answer. */
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { openDevice } from '../device/open-device';
import { toyStreams } from '../testing/toy-training';
import { dropoutFactors } from './dropout';
import { forest } from './forest';
import { NegativeSampler } from './negatives';
import { modelShape } from './shape';
import {
  allFinite,
  assignWeights,
  disposeWeights,
  initialWeights,
  parameterCount,
  readWeights,
  toVariables,
} from './weights';

const settings = { width: 64, window: 3, longest: 500 };

describe('the weights of FOREST', () => {
  beforeAll(() => openDevice('cpu'));

  it('are as many as in the specification', () => {
    expect(parameterCount(forest.tensors(modelShape(4711, settings, 0)))).toBe(642_215);
    expect(parameterCount(forest.tensors(modelShape(12_629, settings, 0)))).toBe(1_663_637);
    const V = 2899;
    expect(parameterCount(forest.tensors(modelShape(V, settings, 64)))).toBe(64 * V + 8000 + 26_496 + 129 * V + 8320);
  });

  it('begin as the authors’ do, by seed', () => {
    const specs = forest.tensors(modelShape(300, settings, 64));
    const arrays = initialWeights(specs, toyStreams(1));
    const [same, other] = [1, 2].map((seed) => initialWeights(specs, toyStreams(seed)).b_ih);
    expect(same).toEqual(arrays.b_ih);
    expect(other).not.toEqual(arrays.b_ih);
    const largest = (values: Float32Array): number => values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(largest(arrays.user_emb)).toBeLessThanOrEqual(0.1);
    expect(largest(arrays.user_emb)).toBeGreaterThan(0.099);
    expect(largest(arrays.W_hh)).toBeLessThanOrEqual(1 / 8);
    expect(largest(arrays.b_inner)).toBe(0);
    const { pos_emb } = arrays;
    const variance = pos_emb.reduce((sum, x) => sum + x * x, 0) / pos_emb.length;
    // Standard error of the variance of 8,000 normal numbers: √(2/8000).
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 8000));
  });

  it('come back from the device as they went, and do not share memory with it', async () => {
    const before = memory().numTensors;
    const specs = forest.tensors(modelShape(6, { ...settings, width: 8 }, 0)).filter(({ name }) => name !== 'pos_emb');
    const arrays = initialWeights(specs, toyStreams(1));
    const weights = toVariables(specs, arrays);
    const read = await readWeights(weights);
    expect(read).toEqual(arrays);
    read.W_p.fill(3);
    expect((await readWeights(weights)).W_p).toEqual(arrays.W_p);
    assignWeights(specs, weights, read);
    expect((await readWeights(weights)).W_p[0]).toBe(3);
    expect(allFinite(read)).toBe(true);
    expect(allFinite({ ...read, b_p: Float32Array.of(Number.NaN) })).toBe(false);
    expect(() => toVariables(specs, { ...arrays, b_p: new Float32Array(2) })).toThrow('b_p');
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });
});

describe('dropout', () => {
  it('leaves out the share that was asked for, and keeps the mean', () => {
    const factors = dropoutFactors(40_001, 0.1, stream(1, 'dropout'));
    const kept = factors.filter((x) => x !== 0);
    expect(new Set(kept).size).toBe(1);
    expect(kept[0]).toBeCloseTo(1 / 0.9, 3);
    expect(Math.abs(1 - kept.length / factors.length - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / factors.length));
  });
});

describe('wrong answers', () => {
  it('are in the sample as often as is expected of them, PAD never', () => {
    const sequences = {
      count: 2,
      offsets: Int32Array.of(0, 3, 5),
      ids: Int32Array.of(2, 3, 4, 2, 5),
      ended: Uint8Array.of(1, 0),
      cascades: Int32Array.of(0, 1),
    };
    const [V, runs] = [8, 4000];
    const sampler = new NegativeSampler(sequences, V, 3);
    const times = new Float64Array(V);
    const rng = stream(1, 'negatives');
    for (let k = 0; k < runs; k++) for (const id of sampler.draw(rng).ids) times[id]++;
    const { expected } = sampler.draw(rng);
    expect(times[0]).toBe(0);
    // STOP once and one more, of 13 in all.
    expect(expected[1]).toBeCloseTo(1 - (1 - 2 / 13) ** 3, 6);
    for (let v = 1; v < V; v++) {
      const p = expected[v];
      expect(Math.abs(times[v] / runs - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / runs));
    }
  });
});
