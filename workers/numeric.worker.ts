/** Serves the numeric methods to the page. */
import { findGeneratorLoader } from '../src/core/generators/loaders';
import {
  bundledCascadesPath,
  bundledModelPath,
  bundledPath,
  parseBundled,
  parseBundledCascades,
} from '../src/experiment/bundled';
import { LabError } from '../src/experiment/lab-error';
import { messageClock } from '../src/experiment/message-clock';
import type { ToWorker } from '../src/experiment/protocol';
import { serve } from '../src/experiment/serve';
import { describeBrowser } from '../src/experiment/stamp';
import { findLoader } from '../src/models/loaders';

const scope = self as unknown as DedicatedWorkerGlobalScope;
serve(
  {
    post: (message, transfer = []) => scope.postMessage(message, [...transfer]),
    onMessage: (listener) => scope.addEventListener('message', (event: MessageEvent<ToWorker>) => listener(event.data)),
  },
  {
    findLoader,
    findGenerator: findGeneratorLoader,
    clock: messageClock(),
    engine: describeBrowser(navigator.userAgent),
    // The readers come when the first file does.
    readTogether: async (...batch) => (await import('../src/data/read-together')).readTogether(...batch),
    bundled: async (id, base) => parseBundled(await loadText(new URL(bundledPath(id), base), 'no-network')),
    bundledCascades: async (id, base) =>
      parseBundledCascades(await loadText(new URL(bundledCascadesPath(id), base), 'no-cascades')),
    bundledModel: async (id, base) => {
      const [bytes, { readModel }] = await Promise.all([
        load(new URL(bundledModelPath(id), base), 'no-model').then((answer) => answer.arrayBuffer()),
        import('../src/experiment/read-model'),
      ]);
      return readModel(new Uint8Array(bytes), `${id}.model`).model;
    },
  },
);

const loadText = async (address: URL, code: string): Promise<string> => (await load(address, code)).text();

/** A file that comes with the lab. */
async function load(address: URL, code: string): Promise<Response> {
  const answer = await fetch(address);
  if (answer.ok) return answer;
  const name = address.pathname.split('/').pop() ?? '';
  throw new LabError({ code, message: `The sample “${name}” could not be loaded (${answer.status}).` });
}
