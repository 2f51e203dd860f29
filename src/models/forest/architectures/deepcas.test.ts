import { memory, sum, tidy, variableGrads, type Scalar } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { openDevice } from '../device/open-device';
import { assignWeights, disposeWeights, toVariables } from '../model/weights';
import { devicesHere } from '../testing/devices';
import { deepcas, logSizes } from './deepcas';
import { walksOver } from './first-users-walks';
import { context, firstArrays } from './test-support';

const { neighbourhoods } = context.network!;

describe('walks over the first users of a cascade', () => {
  // ids 2 and 3 are friends, 3 and 4 too; 8 knows none of them
  const prefix = Int32Array.of(3, 2, 8, 4);
  const { ids } = walksOver([prefix], neighbourhoods, 200, 5, stream(1, 'walks'));

  it('stay among them', () => {
    expect([...new Set(ids)].toSorted((a, b) => a - b)).toEqual([2, 3, 4, 8]);
  });
  it('go from friend to friend, and anywhere from somebody without', () => {
    const after = (user: number): number[] => {
      const next = new Set<number>();
      ids.forEach((id, k) => {
        if (id === user && k % 5 < 4) next.add(ids[k + 1]);
      });
      return [...next].toSorted((a, b) => a - b);
    };
    expect([after(2), after(3), after(4), after(8)]).toEqual([[3], [2, 4], [3], [2, 3, 4, 8]]);
  });
  it('begin with each of them', () => {
    const begins = new Set(ids.filter((_, k) => k % 5 === 0));
    expect(begins.size).toBe(4);
  });
});

describe.each(await devicesHere())('sizes from walks, on %s', (device) => {
  beforeAll(async () => {
    await openDevice(device);
  });
  it('have the gradient that differences say, and leave nothing behind', async () => {
    const before = memory().numTensors;
    const specs = deepcas.tensors(context.shape);
    const arrays: Record<string, Float32Array> = { ...firstArrays(deepcas, 5), b_read: new Float32Array(4).fill(1) };
    const weights = toVariables(specs, arrays);
    const over = walksOver([Int32Array.of(2, 3, 8), Int32Array.of(6, 11)], neighbourhoods, 3, 4, stream(2, 'walks'));
    const total = () => sum(logSizes(weights, over)) as Scalar;
    const { value, grads } = variableGrads(total, Object.values(weights));
    value.dispose();
    const totalAt = async (name: string, k: number, step: number): Promise<number> => {
      const moved = arrays[name].slice();
      moved[k] += step;
      assignWeights(specs, weights, { ...arrays, [name]: moved });
      const sizes = tidy(total);
      const [number] = await sizes.data();
      sizes.dispose();
      return number;
    };
    for (const { name } of specs) {
      const gradient = [...(await grads[weights[name].name].data<'float32'>())];
      const k = gradient.reduce((best, x, i) => (Math.abs(x) > Math.abs(gradient[best]) ? i : best), 0);
      const slope = ((await totalAt(name, k, 0.02)) - (await totalAt(name, k, -0.02))) / 0.04;
      expect(gradient[k]).not.toBe(0);
      expect(Math.abs(gradient[k] - slope), `${name} ${k}`).toBeLessThan(1e-3 + 1e-2 * Math.abs(slope));
    }
    disposeWeights(grads);
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });
});
