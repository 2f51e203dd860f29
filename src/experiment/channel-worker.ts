/**
 * A worker without a thread: page and worker side joined by a MessageChannel, so that everything crosses by structured clone and
 * transfer as it does between threads.
 */
import type { Endpoint, WorkerPort } from './endpoint';
import type { Served } from './load-runner';
import { servedFrom } from './load-runner';
import type { FromWorker, ToWorker } from './protocol';
import type { Registry } from './registry';
import type { ServeOptions } from './serve';
import { serve } from './serve';

export function portOf(port: MessagePort): WorkerPort {
  return {
    post: (message, transfer = []) => port.postMessage(message, [...transfer]),
    onMessage: (listener) => {
      port.onmessage = (event: MessageEvent<ToWorker>) => listener(event.data);
    },
  };
}

/** In the page's own thread the registry is there anyway. */
export type ChannelWorkerOptions = Omit<ServeOptions, keyof Served> & { registry: Registry };

export function channelWorker({ registry, ...options }: ChannelWorkerOptions): Endpoint {
  const { port1, port2 } = new MessageChannel();
  const end = serve(portOf(port2), { ...servedFrom(registry), ...options });
  return {
    post: (message, transfer = []) => port1.postMessage(message, [...transfer]),
    onMessage: (listener) => {
      port1.onmessage = (event: MessageEvent<FromWorker>) => listener(event.data);
    },
    onLost: (listener) => {
      port1.onmessageerror = () => listener('a message could not be read.');
    },
    terminate: () => {
      end();
      port1.close();
      port2.close();
    },
  };
}
