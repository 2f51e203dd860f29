/** Simulations against the reference vectors (fixtures/simulate.json), and what must hold whatever is drawn. */
import { memory, tensor1d, tensor2d, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Device } from '../device/device';
import { openDevice } from '../device/open-device';
import { STOP } from '../data/vocabulary';
import forward from '../fixtures/forward.json';
import fixture from '../fixtures/simulate.json';
import { forest } from '../model/forest';
import type { BatchContext } from '../model/architecture';
import { disposeWeights, toTensors, type Weights } from '../model/weights';
import { forestStepper } from './forest-stepper';
import { fewCounts, simulateSizes, type SimulatedModel } from './simulate';
import type { Stepper } from './stepper';
import { devicesHere } from '../testing/devices';
import { drive } from '../testing/drive';
import { endAfter, inverseDraws } from './simulation-test-support';
import { wholeStepper } from './whole-stepper';

const shape = { V: 9, userWidth: 4, positionWidth: 3, hidden: 5, positions: 12, featureWidth: 3, window: 3 };
const flat = (values: readonly (number | readonly number[])[]): Float32Array => Float32Array.from(values.flat());
const arrays = Object.fromEntries(Object.entries(forward.params).map(([name, values]) => [name, flat(values)]));
const prefixes = fixture.runs.map(({ observed }) => Int32Array.from(observed));

const steppers: Record<string, (weights: Weights, context: BatchContext) => Stepper> = {
  'user by user': forestStepper,
  'from the beginning': (weights, context) => wholeStepper(forest, weights, context),
};

/** Calls with the model of the fixture, then looks whether every tensor is gone. */
async function withModel(
  device: Device,
  stepperOf: (typeof steppers)[string],
  use: (model: SimulatedModel) => Promise<void>,
): Promise<void> {
  const before = memory().numTensors;
  const weights = toTensors(forest.tensors(shape), arrays);
  const table = tensor2d(flat(forward.expected_f), [9, 5]);
  const stepper = stepperOf(weights, { shape, table });
  await use({ device, stepper, W_p: weights.W_p as Tensor2D, b_p: weights.b_p as Tensor1D });
  stepper.dispose();
  table.dispose();
  disposeWeights(weights);
  expect(memory().numTensors).toBe(before);
}

describe.each(await devicesHere())('simulations on %s', (name) => {
  let device: Device;
  beforeAll(async () => {
    device = await openDevice(name);
  });

  describe.each(Object.keys(steppers))('%s', (how) => {
    it.each([1, 3])('are those of the reference, looked at every %i steps', async (every) => {
      await withModel(device, steppers[how], async (model) => {
        const draw = inverseDraws((ending, length) => fixture.runs[ending].uniforms[length - prefixes[ending].length]);
        const options = { longest: fixture.maxlen, seed: 0, sequences: true, every, draw };
        const { sizes, ended, sequences } = await drive(simulateSizes(model, prefixes, 1, options));
        expect([...sizes]).toEqual(fixture.runs.map(({ size }) => size));
        expect([...ended]).toEqual(fixture.runs.map(({ stopped }) => (stopped ? 1 : 0)));
        expect(sequences?.map((ids) => [...ids])).toEqual(
          fixture.runs.map(({ final_sequence, stopped }) => [...final_sequence, ...(stopped ? [STOP] : [])]),
        );
      });
    });
  });

  it('do not depend on what is simulated beside them, nor on the way', async () => {
    const mixed = [[3], [4, 3, 5, 8], [7, 2], [2, 3, 4, 5, 6, 7, 8], [8]].map((ids) => Int32Array.from(ids));
    const seen: number[][] = [];
    for (const [how, rows, every] of [
      ['user by user', 64, 1],
      ['user by user', 3, 1],
      ['user by user', 7, 4],
      ['from the beginning', 5, 1],
    ] as const)
      await withModel(device, steppers[how], async (model) => {
        const options = { longest: 6, seed: 11, rows, every, sequences: true };
        const { sizes, sequences = [] } = await drive(simulateSizes(model, mixed, 9, options));
        seen.push([...sizes, ...sequences.flatMap((ids) => [...ids])]);
        sequences.forEach((ids, ending) => {
          const users = ids.filter((id) => id !== STOP);
          expect([...users.subarray(0, mixed[Math.floor(ending / 9)].length)]).toEqual([
            ...mixed[Math.floor(ending / 9)],
          ]);
          expect(new Set(users).size, 'nobody twice').toBe(users.length);
          expect(Math.min(...users)).toBeGreaterThan(STOP);
          // A prefix beyond the limit ends where it is.
          const limit = Math.max(6, mixed[Math.floor(ending / 9)].length);
          expect(sizes[ending]).toBe(ids.at(-1) === STOP ? users.length : 2 * limit);
        });
      });
    for (const other of seen) expect(other).toEqual(seen[0]);
  });

  it('leave nothing behind when they are ended in between', async () => {
    const ended = withModel(device, forestStepper, async (model) => {
      await endAfter(simulateSizes(model, prefixes, 20, { longest: 6, seed: 1, rows: 8 }), 2);
    });
    await expect(ended).resolves.toBeUndefined();
  });

  it('refuse a model without numbers, and say what the device failed with', async () => {
    await withModel(device, forestStepper, async (model) => {
      const nan = tidy(() => tensor1d(new Float32Array(9).fill(Number.NaN)));
      const options = { longest: 6, seed: 1 };
      const none = { ...model, b_p: nan };
      await expect(drive(simulateSizes(none, prefixes, 1, options))).rejects.toThrow('no probabilities');
      nan.dispose();
      const lost = { ...model, device: { ...model.device, failed: () => new Error('lost') } };
      await expect(drive(simulateSizes(lost, prefixes, 1, options))).rejects.toThrow('lost');
    });
  });
});

it('rounds counts up to few, by a quarter at most', () => {
  const counts = Array.from({ length: 1024 }, (_, k) => fewCounts(k + 1));
  counts.forEach((count, k) => {
    expect(count).toBeGreaterThanOrEqual(k + 1);
    expect(count).toBeLessThanOrEqual(1.25 * (k + 1));
  });
  expect(new Set(counts).size).toBeLessThan(50);
});
