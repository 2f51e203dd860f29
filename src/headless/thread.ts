/**
 * Workers made of Node threads.
 */
import { Worker } from 'node:worker_threads';
import type { MessagePort, Transferable } from 'node:worker_threads';
import type { Endpoint } from '../experiment/endpoint';
import type { FromWorker, ToWorker } from '../experiment/protocol';
import type { ServeOptions } from '../experiment/serve';
import { serve } from '../experiment/serve';

/** The thread's side. */
export function serveThread(port: MessagePort | null, options: ServeOptions): void {
  if (!port) throw new Error('This file runs in a worker thread.');
  serve(
    {
      post: (message, transfer = []) => port.postMessage(message, [...transfer]),
      onMessage: (listener) => void port.on('message', (message: ToWorker) => listener(message)),
    },
    options,
  );
}

/** Starts a thread on a TypeScript file that calls {@link serveThread}. The process may end while it idles. */
export function threadWorker(entry: URL): Endpoint {
  const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), { workerData: { entry: entry.href } });
  let ended = false;
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer] as Transferable[]),
    onMessage: (listener) => void worker.on('message', (message: FromWorker) => listener(message)),
    onLost: (listener) => {
      const lose = (reason: string): void => {
        if (ended) return;
        ended = true;
        listener(reason);
      };
      worker.on('error', (error: unknown) => lose(error instanceof Error ? error.message : String(error)));
      worker.on('messageerror', () => lose('a message could not be read.'));
      worker.on('exit', (code: number) => lose(`its thread ended with code ${code}.`));
    },
    terminate: () => {
      ended = true;
      void worker.terminate();
    },
  };
}
