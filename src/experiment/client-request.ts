/**
 * One question to one worker – make a network, read a file – with progress, a way to give it up, and exactly one answer.
 */
import type { Network } from '../core/network';
import { LabError } from './lab-error';
import { keyOf } from './pool';
import type { Pool, Slot, SlotUser } from './pool';
import type { FromWorker, ToWorker } from './protocol';
import type { Signal } from './signal';

/** How long a worker may take to notice that nobody wants its answer any more, milliseconds. */
export const POLITE_MS = 1000;

export interface RequestOptions {
  /** A network that the worker must have before the question. */
  network?: Network;
  signal?: Signal;
  onProgress?(bytes: number, total: number): void;
}

type Answer = Extract<FromWorker, { type: 'materialised' | 'measured' | 'read-done' }>;

/** Asks a worker; rejects with LabError: what the worker refused with, `cancelled`, or `worker-lost`. */
export function ask(pool: Pool, build: (request: number) => ToWorker, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { signal, onProgress } = options;
    const cancelled = (): LabError => new LabError({ code: 'cancelled', message: 'Cancelled.' });
    if (signal?.aborted) return reject(cancelled());
    let slot = pool.choose(false);
    let timer: ReturnType<typeof setTimeout> | undefined;

    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abandon);
      pool.unregister('request', request);
      slot.users.delete(user);
    };
    const fail = (error: LabError): void => {
      settle();
      reject(error);
    };
    const user: SlotUser = {
      onMessage(message) {
        switch (message.type) {
          case 'read-progress':
            if (!signal?.aborted) onProgress?.(message.bytes, message.total);
            return;
          case 'materialised':
          case 'measured':
          case 'read-done':
            settle();
            resolve(message);
            return;
          case 'refused':
            fail(new LabError(message.error));
            return;
          case 'ready':
          case 'started':
          case 'progress':
          case 'part':
          case 'partial':
          case 'done':
          case 'stopped':
          case 'cancelled':
          case 'failed':
            return;
          default:
            return message satisfies never;
        }
      },
      onLost: (reason) =>
        fail(new LabError({ code: 'worker-lost', message: `The computation was lost: ${reason}`, hint: 'Try again.' })),
      uses: (key) => options.network !== undefined && keyOf(options.network) === key,
      onEvicted: () => (signal?.aborted ? fail(cancelled()) : send()),
    };
    const request = pool.register('request', user);
    const send = (): void => {
      slot.users.delete(user);
      slot = pool.choose(false);
      slot.users.add(user);
      const lost = (error: unknown): void =>
        fail(new LabError({ code: 'worker-lost', message: `No worker could be started: ${String(error)}` }));
      const chosen = slot;
      const put = (): void => {
        // Meanwhile given up, or sent to another worker.
        if (chosen.users.has(user) && !signal?.aborted) chosen.post(build(request));
      };
      if (options.network) void chosen.attach(options.network).then(put).catch(lost);
      else
        try {
          put();
        } catch (error) {
          lost(error);
        }
    };
    const abandon = (): void => {
      // The caller is free at once; the worker gets a moment to stop by itself.
      reject(cancelled());
      slot.postIfStarted({ type: 'abandon', request });
      const stuck: Slot = slot;
      timer = setTimeout(() => {
        settle();
        pool.evict(stuck, user);
      }, POLITE_MS);
    };
    signal?.addEventListener('abort', abandon);
    send();
  });
}
