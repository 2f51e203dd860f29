/** Training of a model that predicts the size alone. */
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildCascadeSet } from '../../../core/cascade';
import type { Input } from '../../../core/method';
import type { ModelOutput, Output, TableOutput } from '../../../core/outputs';
import { openDevice } from '../device/open-device';
import { drive } from '../testing/drive';
import { toyInput, toySettings, toyStreams } from '../testing/toy-training';
import type { Snapshot } from './state';
import { trainRunner } from './train-run';

const column = (output: Output, id: string): ArrayLike<unknown> =>
  (output as TableOutput).columns.find((c) => c.id === id)!.values;

/** On the circle: long cascades begin in its first half, short ones in the second. */
function world(): Input {
  const { network, cascadeNodes } = toyInput(20, 1, true);
  const users: number[] = [];
  const offsets = [0];
  for (let c = 0; c < 80; c++) {
    const first = (7 * c) % 20;
    for (let k = 0; k < (first < 10 ? 12 : 3); k++) users.push((first + k) % 20);
    offsets.push(users.length);
  }
  const cascades = buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(users),
    times: Float64Array.from(users.keys()),
    userCount: 20,
    split: Uint8Array.from({ length: 80 }, (_, c) => (c < 60 ? 0 : c < 70 ? 1 : 2)),
    time: { unit: 'step', origin: 'common' },
  });
  return { network, cascades, ...(cascadeNodes ? { cascadeNodes } : {}) };
}

const settings = toySettings({ architecture: 'deepcas', device: 'wasm', epochs: 16, patience: 0, warmUp: 300 });

describe('a model of sizes', () => {
  beforeAll(async () => {
    await openDevice('wasm');
  });

  it(
    'learns them, says so in the tables that all models have, and goes on from a checkpoint',
    { timeout: 60_000 },
    async () => {
      let now = 0;
      vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000));
      const before = memory().numTensors;
      const kept: Snapshot[] = [];
      const whole = await drive(trainRunner.run(world(), settings, toyStreams(3)), ({ checkpoint }) => {
        if (checkpoint && kept.length < 20) kept.push(structuredClone(checkpoint()) as Snapshot);
      });
      vi.restoreAllMocks();
      // the error of the best constant is (ln 4)² / 4 = 0.48
      const [error] = column(whole.sizes, 'error') as ArrayLike<number> as number[];
      expect(error).toBeLessThan(0.15);
      expect([...(column(whole.sizes, 'forecast') as string[])]).toEqual(['DeepCas-like']);
      expect((column(whole.sizes, 'n') as number[])[0]).toBe(10);
      expect(column(whole.test, 'model')).toHaveLength(0);
      const errors = [...(column(whole.epochs, 'msle') as Float64Array)];
      expect(errors).toHaveLength(16);
      expect(column(whole.epochs, 'phase')).toEqual(errors.map(() => 'size'));
      const { header, tensors } = (whole.model as ModelOutput).model;
      expect(header.metrics['validation MSLE']).toBeCloseTo(Math.min(...errors), 5);
      expect(memory().numTensors).toBe(before);

      const rest = await drive(trainRunner.run(world(), settings, toyStreams(3), kept[5]));
      expect((rest.model as ModelOutput).model.tensors).toEqual(tensors);
    },
  );
  it('needs a network', async () => {
    const { cascades } = world();
    const { network, cascadeNodes } = toyInput(20, 1);
    const input = { network, cascades, ...(cascadeNodes ? { cascadeNodes } : {}) } as Input;
    await expect(drive(trainRunner.run(input, settings, toyStreams(3)))).rejects.toThrow('follows the edges');
  });

  it('are refused where no cascade for training is long enough to have one', async () => {
    const none = drive(trainRunner.run(world(), { ...settings, observed: 13 }, toyStreams(3)));
    await expect(none).rejects.toThrow('no cascade for training has 13 users or more');
  });
});
