/** The two passes of REINFORCE see one policy, and the gradient reaches whatever the endings depend on. */
import {
  memory,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { openDevice } from '../device/open-device';
import { devicesHere } from '../testing/devices';
import { FIRST_USER, STOP } from '../data/vocabulary';
import { maskedLoss } from '../kernels/masked-loss';
import type { BatchContext } from '../model/architecture';
import { forest } from '../model/forest';
import { disposeWeights, initialWeights, toTensors, toVariables } from '../model/weights';
import { clipGradients } from './clip-gradients';
import { endingGradient } from './ending-gradient';
import { endingsBatch, planEndings } from './endings-batch';
import { forestStepper } from './forest-stepper';
import { drawForAll, drawnTable, narrowContext } from './narrow-context';
import { drive } from '../testing/drive';

const V = 12;
const shape = { V, userWidth: 5, positionWidth: 3, hidden: 4, positions: 20, featureWidth: 3, window: 3 };
const specs = forest.tensors(shape);
/** With biases that keep the layers of the context away from their kinks. */
const arrays: Record<string, Float32Array> = {
  ...initialWeights(specs, (...key) => stream(2, ...key)),
  b_inner: new Float32Array(4).fill(1),
  b_outer: new Float32Array(4).fill(1),
};

/** A ring of users. */
function ring() {
  const offsets = new Int32Array(V + 1);
  const ids: number[] = [];
  for (let v = 0; v < V; v++) {
    if (v >= FIRST_USER) {
      const at = (k: number) => FIRST_USER + ((v - FIRST_USER + k + V - FIRST_USER) % (V - FIRST_USER));
      ids.push(v, at(1), at(-1));
    }
    offsets[v + 1] = ids.length;
  }
  const rng = stream(4, 'features');
  const features = Float32Array.from({ length: V * 3 }, (_, k) => (k < 3 * FIRST_USER ? 0 : rng.normal()));
  return { neighbourhoods: { offsets, ids: Int32Array.from(ids) }, features };
}

const network = ring();
const drawn = drawForAll(forest, network, { nearSamples: 4, farSamples: 3 }, stream(6, 'neighbours'));
const context: BatchContext = { shape, network, ...(drawn ? { drawn } : {}) };
const endings = {
  sequences: [
    [3, 7, 9, 2, STOP],
    [5, 6, 4, 8, 10, 11, 3, STOP],
    [2, 8, STOP],
    [9, 3, 4, 5],
  ].map((ids) => Int32Array.from(ids)),
  observed: [2, 3, 2, 1],
};

describe('endings as batches', () => {
  it('predict what was simulated and read what was observed', () => {
    const { batch, endingOf } = endingsBatch(endings, Int32Array.of(0, 3));
    expect(batch).toMatchObject({ rows: 2, length: 4 });
    expect([...batch.ids]).toEqual([3, 7, 9, 2, 9, 3, 4, 0]);
    expect([...batch.valid]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...batch.targets]).toEqual([9, 2, STOP, 3, 4, 5]);
    expect([...endingOf]).toEqual([0, 0, 0, 3, 3, 3]);
    expect(
      [...batch.masked]
        .filter((_, k) => k % 2 === 0)
        .map(String)
        .join(''),
    ).toBe('001112222344555');
    expect([...batch.masked].filter((_, k) => k % 2 === 1)).toEqual([3, 7, 3, 7, 9, 3, 7, 9, 2, 9, 9, 3, 9, 3, 4]);
  });

  it('are cut at a budget, each ending once, none without predictions', () => {
    const all = { sequences: [...endings.sequences, Int32Array.of(4, 5)], observed: [...endings.observed, 2] };
    const groups = planEndings(all, 8, 1000);
    expect(groups.flatMap((group) => [...group]).sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    const sizes = groups.filter((group) => group.length > 1).map((group) => endingsBatch(all, group).batch.ids.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
    expect(planEndings(all, 1000, 1)).toHaveLength(4);
    expect(planEndings({ sequences: [], observed: [] }, 8, 8)).toEqual([]);
  });
});

describe.each(await devicesHere())('both passes on %s', (name) => {
  beforeAll(async () => {
    await openDevice(name);
  });

  it('compute the same features', async () => {
    const weights = toVariables(specs, arrays);
    const stepper = forestStepper(weights, context);
    const sequence = endings.sequences[1];
    const { batch } = endingsBatch(endings, Int32Array.of(1));
    const expected = forest.features(weights, batch, narrowContext(context, batch));
    let state = stepper.start([sequence.subarray(0, 3)]);
    const got: number[] = [];
    for (let t = 2; t < 7; t++) {
      const next = stepper.step(state, tensor1d([sequence[t]], 'int32'), Int32Array.of(t));
      got.push(...(await next.features.data()));
      state = next.state;
    }
    const values = await expected.data();
    expect(got).toHaveLength(values.length);
    got.forEach((value, k) => expect(value).toBeCloseTo(values[k], 5));
  });

  it('reach all weights by their gradient', async () => {
    const before = memory().numTensors;
    // Factors of 1 make the loss −log P of all endings.
    const factors = [1, 1, 1, 1];
    const { batch } = endingsBatch(endings, Int32Array.of(0, 1, 2, 3));
    const narrow = narrowContext(context, batch);
    const lossOf = async (changed: typeof arrays): Promise<number> => {
      const weights = toTensors(specs, changed);
      const loss = tidy(() => {
        const [targets, pairs] = [
          tensor1d(batch.targets, 'int32'),
          tensor2d(batch.masked, [batch.masked.length / 2, 2], 'int32'),
        ];
        const features = forest.features(weights, batch, narrow);
        return sum(maskedLoss(features, weights.W_p as Tensor2D, weights.b_p as Tensor1D, targets, pairs));
      });
      const [value] = await loss.data();
      loss.dispose();
      disposeWeights(weights);
      return value;
    };
    const weights = toVariables(specs, arrays);
    const { gradients } = await drive(endingGradient(forest, weights, context, endings, factors));
    expect(Object.keys(gradients).sort()).toEqual(Object.keys(weights).sort());
    // Where an observed user, a position of one, each layer and the decoder stand.
    for (const [name, at] of [
      ['user_emb', 3 * 5 + 1],
      ['pos_emb', 1],
      ['W_ih', 7],
      ['W_inner', 4],
      ['b_outer', 2],
      ['W_p', 8 * 8 + 3],
    ] as const) {
      const h = 0.02;
      const [up, down] = [arrays[name].slice(), arrays[name].slice()];
      up[at] += h;
      down[at] -= h;
      const numeric =
        ((await lossOf({ ...arrays, [name]: up })) - (await lossOf({ ...arrays, [name]: down }))) / (2 * h);
      const exact = (await gradients[name].data())[at];
      expect(Math.abs(exact - numeric), `${name}: ${exact} for ${numeric}`).toBeLessThan(
        2e-3 + 0.02 * Math.abs(numeric),
      );
    }
    disposeWeights(gradients);
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });

  it('have a table of all users for the drawn neighbours', async () => {
    const weights = toVariables(specs, arrays);
    if (!drawn) throw new Error('the model draws');
    const table = drawnTable(weights, drawn, V);
    expect(table.shape).toEqual([V, 4]);
    expect([...(await table.data())].slice(0, 8)).toEqual(new Array(8).fill(0));
    table.dispose();
    disposeWeights(weights);
  });

  it('shorten gradients that are too long', async () => {
    const make = () => ({ a: tensor1d([3, 0]) as Tensor, b: tensor1d([4]) as Tensor });
    const read = async (gradients: Record<string, Tensor>) => {
      const values = [...(await gradients.a.data()), ...(await gradients.b.data())];
      disposeWeights(gradients);
      return values.map((value) => Math.round(value * 1e4) / 1e4);
    };
    const before = memory().numTensors;
    expect(await read(clipGradients(make(), 0))).toEqual([3, 0, 4]);
    expect(await read(clipGradients(make(), 0, 2))).toEqual([6, 0, 8]);
    expect(await read(clipGradients(make(), 1))).toEqual([0.6, 0, 0.8]);
    expect(await read(clipGradients(make(), 1, 3))).toEqual([0.6, 0, 0.8]);
    expect(await read(clipGradients(make(), 10, 1.5))).toEqual([4.5, 0, 6]);
    expect(await read(clipGradients({ a: tensor1d([0]), b: tensor1d([0]) }, 1))).toEqual([0, 0]);
    expect(memory().numTensors).toBe(before);
  });
});
