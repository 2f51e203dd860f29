/** Serves the methods of FOREST that compute with TensorFlow.js: loaded when the first of them runs, and carried by no other worker. */
import { messageClock } from '../src/experiment/message-clock';
import type { ToWorker } from '../src/experiment/protocol';
import { serve } from '../src/experiment/serve';
import { describeBrowser } from '../src/experiment/stamp';
import { findDeviceLoader } from '../src/models/device-loaders';

const scope = self as unknown as DedicatedWorkerGlobalScope;
serve(
  {
    post: (message, transfer = []) => scope.postMessage(message, [...transfer]),
    onMessage: (listener) => scope.addEventListener('message', (event: MessageEvent<ToWorker>) => listener(event.data)),
  },
  {
    findLoader: findDeviceLoader,
    findGenerator: () => undefined,
    clock: messageClock(),
    engine: describeBrowser(navigator.userAgent),
  },
);
