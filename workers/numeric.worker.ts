/** Serves the numeric methods to the page. */
import { bundledPath, parseBundled } from '../src/experiment/bundled';
import { registry } from '../src/experiment/lab';
import { LabError } from '../src/experiment/lab-error';
import { messageClock } from '../src/experiment/message-clock';
import type { ToWorker } from '../src/experiment/protocol';
import { serve } from '../src/experiment/serve';
import { describeBrowser } from '../src/experiment/stamp';

const scope = self as unknown as DedicatedWorkerGlobalScope;
serve(
  {
    post: (message, transfer = []) => scope.postMessage(message, [...transfer]),
    onMessage: (listener) => scope.addEventListener('message', (event: MessageEvent<ToWorker>) => listener(event.data)),
  },
  {
    registry,
    clock: messageClock(),
    engine: describeBrowser(navigator.userAgent),
    // The readers come when the first file does.
    read: async (...file) => (await import('../src/data/read-network')).readNetwork(...file),
    bundled: async (id, base) => {
      const answer = await fetch(new URL(bundledPath(id), base));
      if (!answer.ok)
        throw new LabError({
          code: 'no-network',
          message: `The network “${id}” could not be loaded (${answer.status}).`,
        });
      return parseBundled(await answer.text());
    },
  },
);
