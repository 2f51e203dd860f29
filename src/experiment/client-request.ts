/**
 * One question to one worker – make a network, read files – with progress, a way to give it up, and exactly one answer.
 */
import type { FileOutcome } from '../data/read';
import type { Attachable } from './attach';
import { LabError } from './lab-error';
import { keyOf } from './pool';
import type { Pool, Slot, SlotUser } from './pool';
import type { FromWorker, ToWorker } from './protocol';
import type { Signal } from './signal';

/** How long a worker may take to notice that nobody wants its answer any more, milliseconds. */
export const POLITE_MS = 1000;

export interface RequestOptions {
  /** What the worker must have before the question. */
  data?: Attachable;
  signal?: Signal;
  /** `at`: the file that is being read; `early`: what its first lines say, once. */
  onProgress?(at: number, bytes: number, total: number, early?: FileOutcome): void;
}

type Answer = Extract<
  FromWorker,
  {
    type: 'materialised' | 'loaded-cascades' | 'loaded-model' | 'measured' | 'measured-cascades' | 'read-done';
  }
>;

/** Asks a worker a question that has one kind of answer. */
export async function askFor<T extends Answer['type']>(
  pool: Pool,
  type: T,
  build: (request: number) => ToWorker,
  options: RequestOptions = {},
): Promise<Extract<Answer, { type: T }>> {
  const answer = await ask(pool, build, options);
  if (answer.type !== type) throw new LabError({ code: 'internal', message: 'A worker answered another question.' });
  return answer as Extract<Answer, { type: T }>;
}

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
            if (!signal?.aborted) onProgress?.(message.at, message.bytes, message.total, message.early);
            return;
          case 'materialised':
          case 'loaded-cascades':
          case 'loaded-model':
          case 'measured':
          case 'measured-cascades':
          case 'read-done':
            settle();
            resolve(message);
            return;
          case 'refused':
            fail(new LabError(message.error));
            return;
          case 'ready':
          case 'started':
          case 'parts':
          case 'progress':
          case 'part':
          case 'partial':
          case 'kept':
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
      uses: (key) => options.data !== undefined && keyOf(options.data) === key,
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
        if (!chosen.users.has(user) || signal?.aborted) return;
        chosen.post(build(request));
        chosen.tidy();
      };
      if (options.data) void chosen.attach(options.data).then(put).catch(lost);
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
