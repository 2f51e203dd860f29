/** REINFORCE against the reference vectors (fixtures/reinforce.json): for given endings, and in the mean over drawn ones. */
import { memory, mul, sub, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import type { Device } from '../device/device';
import { openDevice } from '../device/open-device';
import { devicesHere } from '../testing/devices';
import fixture from '../fixtures/reinforce.json';
import { disposeWeights, type TrainableWeights } from '../model/weights';
import { endingGradient } from './ending-gradient';
import { rewardGradients, rewardStep, type RewardedModel } from './reinforce';
import { pushes, rewardsOf } from './reward';
import { drive } from '../testing/drive';
import { toyPolicy } from './toy-policy-test-support';

const { architecture, shape, observed, weights: toyWeights } = toyPolicy(fixture);
const sequences = fixture.samples.map((sample) => Int32Array.from([...observed, ...sample]));
const endings = { sequences, observed: sequences.map(() => observed.length) };
const settings = { draws: 4, baseline: 'others', rewardWeight: 1, clip: 0, longest: fixture.maxlen } as const;
const neighbours = { nearSamples: 1, farSamples: 1 };
const flat = (values: readonly (number | readonly number[])[]): number[] => values.flat();

/** Ascent directions, W_p and then b_p. */
async function ascent(gradients: Record<string, Tensor>): Promise<number[]> {
  const values = [...(await gradients.W_p.data()), ...(await gradients.b_p.data())].map((g) => -g);
  disposeWeights(gradients);
  return values;
}

function expectNear(got: readonly number[], expected: readonly number[]): void {
  expect(got.length).toBe(expected.length);
  expected.forEach((value, k) =>
    expect(Math.abs(got[k] - value), `${k}: ${got[k]} for ${value}`).toBeLessThanOrEqual(
      Math.max(1e-5, 1e-3 * Math.abs(value)),
    ),
  );
}

const copies = (count: number) => ({
  prefixes: Array.from({ length: count }, () => observed),
  sizes: new Int32Array(count).fill(fixture.true_size),
});

describe.each(await devicesHere())('REINFORCE on %s', (name) => {
  let device: Device;
  beforeAll(async () => {
    device = await openDevice(name);
  });
  const modelOf = (weights: TrainableWeights): RewardedModel => ({
    device,
    architecture,
    shape,
    weights,
  });

  it('has the log-probabilities and gradients of the reference for given endings', async () => {
    const before = memory().numTensors;
    const weights = toyWeights();
    const rewards = rewardsOf([fixture.true_size], fixture.sizes, 4);
    for (const [baseline, expected] of [
      ['none', fixture.gradient_no_baseline],
      ['others', fixture.gradient_leave_one_out_baseline],
    ] as const) {
      const factors = pushes(rewards, 4, baseline);
      const result = await drive(endingGradient(architecture, weights, { shape }, endings, factors));
      expect(result.nats).toBeCloseTo(-fixture.log_probs.reduce((a, b) => a + b, 0), 4);
      expect(result.predictions).toBe(fixture.samples.flat().length);
      expectNear(await ascent(result.gradients), [...flat(expected.W_p), ...expected.b_p]);
    }
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });

  // In software a graphics card is slow; its draws and its gradients are tested one by one.
  it.skipIf(name === 'webgpu')('comes in the mean to the exact gradient of the expected reward', async () => {
    const weights = toyWeights();
    const [batches, cascades] = [16, 40];
    const exact = [...flat(fixture.exact.gradient.W_p), ...fixture.exact.gradient.b_p];
    const means: number[][] = [];
    let reward = 0;
    for (let batch = 0; batch < batches; batch++) {
      const streamOf = (key: string) => stream(3, key, batch);
      const step = rewardGradients(modelOf(weights), copies(cascades), { ...settings, ...neighbours }, streamOf);
      const result = await drive(step);
      reward += result.reward / batches;
      means.push((await ascent(result.gradients)).map((g) => g / cascades));
    }
    exact.forEach((value, k) => {
      const mean = means.reduce((sum, row) => sum + row[k], 0) / batches;
      const variance = means.reduce((sum, row) => sum + (row[k] - mean) ** 2, 0) / (batches - 1);
      expect(Math.abs(mean - value), `${k}: ${mean} for ${value}`).toBeLessThanOrEqual(
        4 * Math.sqrt(variance / batches) + 1e-6,
      );
    });
    expect(reward).toBeCloseTo(fixture.exact.expected_reward, 1);
    disposeWeights(weights);
  });

  it.skipIf(name === 'webgpu')('makes sizes come nearer to the true one', async () => {
    const weights = toyWeights();
    const optimiser = {
      apply: (gradients: Readonly<Record<string, Tensor>>, rate: number) =>
        Object.entries(gradients).forEach(([key, gradient]) => descend(weights[key], gradient, rate)),
    };
    const rewards: number[] = [];
    for (let step = 0; step < 20; step++) {
      const all = { ...settings, ...neighbours, clip: 5 };
      const streamOf = (key: string) => stream(5, key, step);
      const report = await drive(rewardStep(modelOf(weights), copies(8), all, streamOf, optimiser, 0.3));
      expect(report.entropy).toBeGreaterThan(0);
      rewards.push(report.reward);
    }
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(rewards.slice(12))).toBeGreaterThan(mean(rewards.slice(0, 5)) / 2);
    disposeWeights(weights);
  });

  it('leaves nothing behind, finished or not', async () => {
    const weights = toyWeights();
    const before = memory().numTensors;
    const all = { ...settings, ...neighbours, clip: 5 };
    const begin = (step: number) =>
      rewardStep(modelOf(weights), copies(2), all, (key) => stream(5, key, step), { apply: () => undefined }, 1);
    for (const step of [1, 2]) expect((await drive(begin(step))).entropy).toBeGreaterThan(0);
    const cancelled = begin(3);
    for (let k = 0; k < 3; k++) {
      const step = cancelled.next();
      if (!step.done) await step.value.until;
    }
    cancelled.return({ reward: 0, entropy: 0, ended: 0 });
    expect(memory().numTensors).toBe(before);
    disposeWeights(weights);
  });

  it('takes no step when the device has failed, and leaves nothing behind', async () => {
    const weights = toyWeights();
    const before = memory().numTensors;
    let lost: Error | undefined;
    const model = { ...modelOf(weights), device: { ...device, failed: () => lost } };
    const optimiser = { apply: () => expect.unreachable() };
    const steps = rewardStep(model, copies(2), { ...settings, ...neighbours }, (key) => stream(1, key), optimiser, 1);
    lost = new Error('lost');
    await expect(drive(steps)).rejects.toThrow('lost');
    expect(memory().numTensors).toBe(before);
    disposeWeights(weights);
  });
});

function descend(weight: Variable, gradient: Tensor, rate: number): void {
  const step = mul(gradient, rate);
  const next = sub(weight, step);
  weight.assign(next as Tensor);
  step.dispose();
  next.dispose();
}
