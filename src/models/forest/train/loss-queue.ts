/**
 * Losses on their way from the device. A graphics card works on while the page waits: its losses are read a few batches late, so that the next
 * batch is always there when one is done.
 */
import type { Tensor1D } from '@tensorflow/tfjs-core';
import type { Wait } from '../../../core/method';
import type { Device } from '../device/device';
import { waitFor } from '../device/wait';

/** The losses of one batch. */
export interface BatchLoss {
  batch: number;
  /** Sequences of the batch. */
  members: Int32Array;
  rate: number;
  step: number;
  /** −ln p of every target, row by row. */
  losses: Float32Array;
}

interface Pending extends Omit<BatchLoss, 'losses'> {
  tensor: Tensor1D;
  values: Promise<Float32Array>;
}

/**
 * What is read from a device, or the failure of the device that is behind it: what a lost device says of itself comes late and confused,
 * or not at all.
 */
export function* readFrom<T>(device: Device, promise: Promise<T>): Generator<Wait, T, void> {
  let value: T;
  try {
    value = yield* waitFor(promise);
  } catch (error) {
    throw device.failed() ?? error;
  }
  const failure = device.failed();
  if (failure) throw failure;
  return value;
}

export class LossQueue {
  private readonly pending: Pending[] = [];
  /** Batches that may be on their way. */
  private readonly depth: number;

  constructor(private readonly device: Device) {
    this.depth = device.name === 'webgpu' ? 2 : 0;
  }

  /** @param tensor taken over */
  add(tensor: Tensor1D, about: Omit<BatchLoss, 'losses'>): void {
    const values = tensor.data<'float32'>();
    // Whoever stops waiting must not leave a rejection that nobody hears.
    values.catch(() => undefined);
    this.pending.push({ ...about, tensor, values });
  }

  /** Gives the losses that are due, or all that are on their way, in the order of the batches. */
  *due(all = false): Generator<Wait, BatchLoss[], void> {
    const read: BatchLoss[] = [];
    while (this.pending.length > (all ? 0 : this.depth)) {
      const { tensor, values, ...about } = this.pending[0];
      const losses = yield* readFrom(this.device, values);
      this.pending.shift();
      // Some backends hand out the memory that they go on working in.
      read.push({ ...about, losses: losses.slice() });
      tensor.dispose();
    }
    return read;
  }

  dispose(): void {
    for (const { tensor } of this.pending.splice(0)) tensor.dispose();
  }
}
