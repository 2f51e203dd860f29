/** What a training holds on its device does not grow from step to step. */
import { expect, it } from 'vitest';
import { openDevice } from '../device/open-device';
import { batchOf, planBatches } from '../model/batches';
import { initialWeights } from '../model/weights';
import { rewardStep } from '../sizes/reinforce';
import { devicesHere } from '../testing/devices';
import { drive } from '../testing/drive';
import { toyInput, toySettings, toyStreams } from '../testing/toy-training';
import { microStep } from './micro-step';
import { disposeTrainee, makeTrainee, material } from './prepare';
import { beginnings, sizedSequences } from './reward-plan';

const STEPS = 100;

for (const name of await devicesHere())
  it(
    `a hundred steps on ${name}, and rewards between them, leave tensors and bytes as they were`,
    { timeout: 300_000 },
    async () => {
      const device = await openDevice(name);
      const idle = device.memory().tensors;
      const settings = toySettings({ device: name, reward: true, graph: 'given', draws: 2 });
      const streams = toyStreams(5);
      const stuff = await drive(material(toyInput(20, 60, true), settings, streams));
      const trainee = makeTrainee(device, stuff, settings, streams, (specs) => initialWeights(specs, streams));
      const { train } = stuff.data;
      const plan = planBatches(train, settings.batch);
      const from = beginnings(train, sizedSequences(train, settings.observed).slice(0, 4), settings.observed);
      const held: { tensors: number; bytes: number }[] = [];
      for (let step = 0; step < STEPS; step++) {
        const losses = microStep(trainee, batchOf(train, plan[step % plan.length]), 1, step);
        await losses.data();
        losses.dispose();
        if (step % 10 === 9) {
          const reward = { ...settings, longest: 12 };
          await drive(rewardStep(trainee, from, reward, (key) => streams('reward', step, key), trainee.adam, 1e-3));
        }
        device.flush();
        held.push(device.memory());
      }
      expect(device.failed()).toBeUndefined();
      expect(new Set(held.map(({ tensors }) => tensors)).size).toBe(1);
      expect(Math.max(...held.slice(20).map(({ bytes }) => bytes))).toBe(held[19].bytes);
      disposeTrainee(trainee);
      expect(device.memory().tensors).toBe(idle);
    },
  );
