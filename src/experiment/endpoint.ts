/**
 * The two ends of a worker, whatever it is made of: a browser worker, a Node thread, or a channel inside one thread.
 */
import type { FromWorker, ToWorker } from './protocol';

/** What may be handed over with a message, for good. */
export type Handed = ArrayBuffer | MessagePort;

/** The page's end. */
export interface Endpoint {
  post(message: ToWorker, transfer?: readonly Handed[]): void;
  /** One listener each, set before the first message. */
  onMessage(listener: (message: FromWorker) => void): void;
  /** Called when the worker has crashed, could not start, or sent something unreadable. */
  onLost(listener: (reason: string) => void): void;
  terminate(): void;
}

/** The worker's end. */
export interface WorkerPort {
  post(message: FromWorker, transfer?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/** Starts one worker. */
export type WorkerMaker = () => Endpoint;
