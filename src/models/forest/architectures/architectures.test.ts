/** The models of the paper's comparison: right gradients, no look ahead, and they learn. */
import { memory, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { openDevice } from '../device/open-device';
import { Adam } from '../kernels/adam';
import { architectures } from '../model/architectures';
import { batchOf } from '../model/batches';
import { assignWeights, disposeWeights, gradientsByName, toVariables } from '../model/weights';
import { devicesHere } from '../testing/devices';
import { context, firstArrays, gradientsOf, lossOf, sequencesOf, V } from './test-support';

const others = Object.values(architectures).filter(({ name, logSizes }) => name !== 'forest' && !logSizes);
const members = (count: number): Int32Array => Int32Array.from({ length: count }, (_, c) => c);

/** Cascades of different lengths, so that there is padding; friends and strangers of earlier users come. */
const mixed = sequencesOf([
  [2, 4, 3, 7, 8],
  [6, 12, 11, 5],
  [9, 10],
]);

describe.each(await devicesHere())('models compared with, on %s', (device) => {
  beforeAll(async () => {
    await openDevice(device);
  });

  describe.each(others.map((architecture) => [architecture.name, architecture] as const))('%s', (_, architecture) => {
    const specs = architecture.tensors(context.shape);
    const arrays = firstArrays(architecture, 5);

    it('has the gradient that differences of the loss say, for every tensor, and leaves nothing behind', async () => {
      const before = memory().numTensors;
      const weights = toVariables(specs, arrays);
      const batch = batchOf(mixed, members(3));
      const { value, grads } = gradientsOf(architecture, weights, batch);
      value.dispose();
      const lossAt = async (name: string, k: number, step: number): Promise<number> => {
        const moved = arrays[name].slice();
        moved[k] += step;
        assignWeights(specs, weights, { ...arrays, [name]: moved });
        const loss = tidy(() => lossOf(architecture, weights, batch));
        const [number] = await loss.data();
        loss.dispose();
        return number;
      };
      const rng = stream(1, 'places');
      for (const { name } of specs) {
        const gradient = [...(await grads[weights[name].name].data<'float32'>())];
        const largest = gradient.reduce((best, x, k) => (Math.abs(x) > Math.abs(gradient[best]) ? k : best), 0);
        expect(gradient[largest]).not.toBe(0);
        const k = rng.uniform() < 0.5 ? largest : rng.below(gradient.length);
        const step = 0.02;
        const slope = ((await lossAt(name, k, step)) - (await lossAt(name, k, -step))) / (2 * step);
        expect(Math.abs(gradient[k] - slope), `${name} ${k}: ${gradient[k]}, ${slope}`).toBeLessThan(
          2e-3 + 1e-2 * Math.abs(slope),
        );
      }
      disposeWeights(grads);
      disposeWeights(weights);
      expect(memory().numTensors).toBe(before);
    });

    it('does not look at who comes later', async () => {
      const weights = toVariables(specs, arrays);
      const seen = 3;
      const featuresOf = async (cascade: number[]): Promise<Float32Array> => {
        const batch = batchOf(sequencesOf([cascade, [12, 13, 2, 3, 5, 6, 7]]), members(2));
        const features = tidy(() => architecture.features(weights, batch, context));
        const values = await features.data<'float32'>();
        const width = features.shape[1];
        features.dispose();
        return values.slice(0, seen * width);
      };
      const one = await featuresOf([4, 5, 3, 2, 6, 10]);
      const other = await featuresOf([4, 5, 3, 8]);
      one.forEach((x, k) => expect(x).toBeCloseTo(other[k], 6));
      // but at who came first
      const changed = await featuresOf([9, 5, 3, 8]);
      expect(one.some((x, k) => Math.abs(x - changed[k]) > 1e-3)).toBe(true);
      disposeWeights(weights);
    });

    // the quickest device: learning does not depend on it, gradients were compared above
    it.runIf(device === 'wasm')('learns who follows whom', async () => {
      // along the circle, upwards where it began at an even place and downwards elsewhere
      const walks = Array.from({ length: 8 }, (_, i) =>
        Array.from({ length: 4 }, (__, k) => 2 + ((i + (i % 2 === 0 ? k : 12 - k)) % 12)),
      );
      const batch = batchOf(sequencesOf(walks), members(8));
      const weights = toVariables(specs, firstArrays(architecture, 1));
      const adam = new Adam(weights);
      const losses: number[] = [];
      for (let step = 0; step < 50; step++) {
        const { value, grads } = gradientsOf(architecture, weights, batch);
        if (step % 49 === 0) losses.push((await value.data())[0] / batch.valid.length);
        value.dispose();
        adam.apply(gradientsByName(weights, grads), 0.06);
        disposeWeights(grads);
      }
      adam.dispose();
      disposeWeights(weights);
      expect(losses[0]).toBeGreaterThan(0.7 * Math.log(V));
      expect(losses[1]).toBeLessThan(1);
    });
  });

  it.each(['topolstm', 'snidsa'])('%s sees who knows whom, and can be asked without', async (name) => {
    const architecture = architectures[name];
    const specs = architecture.tensors(context.shape);
    const weights = toVariables(specs, firstArrays(architecture, 5));
    const lossWith = async (cascade: number[], switches = {}): Promise<number> => {
      const batch = batchOf(sequencesOf([cascade]), members(1));
      const loss = tidy(() => lossOf(architecture, weights, batch, { ...context, switches }));
      const [value] = await loss.data();
      loss.dispose();
      return value;
    };
    // 2 and 3 are friends
    expect(Math.abs((await lossWith([2, 3, 8])) - (await lossWith([2, 3, 8], { graph: false })))).toBeGreaterThan(1e-4);
    // nobody here knows anybody
    expect(await lossWith([2, 4, 8])).toBeCloseTo(await lossWith([2, 4, 8], { graph: false }), 5);
    disposeWeights(weights);
  });
});
