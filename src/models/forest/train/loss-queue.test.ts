/** Losses on their way from a device that is read late, or fails. */
import { memory, tensor1d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDevice } from '../device/open-device';
import type { Device } from '../device/device';
import { drive } from '../testing/drive';
import { LossQueue, readFrom } from './loss-queue';

const about = (batch: number) => ({ batch, members: Int32Array.of(batch), rate: 0.1, step: batch + 1 });
let cpu: Device;
beforeAll(async () => void (cpu = await openDevice('cpu')));

describe('losses on their way', () => {
  it('come in order, late on a graphics card, all when all are wanted', async () => {
    const before = memory().numTensors;
    const late = new LossQueue({ ...cpu, name: 'webgpu' });
    const read: number[] = [];
    for (let batch = 0; batch < 5; batch++) {
      late.add(tensor1d([batch, 1]), about(batch));
      read.push(...(await drive(late.due())).map((loss) => loss.losses[0]));
    }
    expect(read).toEqual([0, 1, 2]);
    expect((await drive(late.due(true))).map(({ batch }) => batch)).toEqual([3, 4]);
    late.add(tensor1d([9]), about(9));
    late.dispose();
    expect(memory().numTensors).toBe(before);
    const prompt = new LossQueue(cpu);
    prompt.add(tensor1d([7]), about(0));
    expect(await drive(prompt.due())).toHaveLength(1);
  });

  it('say what the device failed with, whatever the reading says', async () => {
    const lost = new Error('The graphics card was lost.');
    const failing: Device = { ...cpu, failed: () => lost };
    await expect(drive(readFrom(failing, Promise.reject(new Error('AbortError'))))).rejects.toBe(lost);
    await expect(drive(readFrom(failing, Promise.resolve(1)))).rejects.toBe(lost);
    await expect(drive(readFrom(cpu, Promise.reject(new Error('own'))))).rejects.toThrow('own');
    expect(await drive(readFrom(cpu, Promise.resolve(1)))).toBe(1);
  });
});
