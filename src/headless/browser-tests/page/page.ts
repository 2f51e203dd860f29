/** Starts the worker that runs the tests, as the lab runs its numerics, and hands on what it tells. */
import type { Told } from '../report';
import testWorker from './test-worker?worker&url';

const runTests = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const { tell } = globalThis as unknown as { tell(told: Told): Promise<void> };
    const worker = new Worker(testWorker, { type: 'module' });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker did not start.')));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      tell(data).then(() => (data.kind === 'end' ? resolve() : undefined), reject);
    });
  });

Object.assign(globalThis, { runTests });
