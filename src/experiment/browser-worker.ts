/**
 * Workers of the page. They start from a Blob that imports the real file: so they inherit the page's content security policy, which
 * a worker loaded from an address would not.
 */
import type { Endpoint } from './endpoint';
import type { FromWorker } from './protocol';

/**
 * @param address address of the worker's file, as `?worker&url` gives it
 * @param base    address of the page's folder; bundled files lie below it
 */
export function createBrowserWorker(address: string, base: string = new URL('.', document.baseURI).href): Endpoint {
  const code = `import ${JSON.stringify(new URL(address, base).href)};`;
  const start = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(start, { type: 'module' });
  worker.postMessage({ type: 'hello', base });
  const release = (): void => URL.revokeObjectURL(start);
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => {
        if (event.data.type === 'ready') release();
        listener(event.data);
      };
    },
    onLost: (listener) => {
      worker.onerror = (event) => {
        event.preventDefault();
        release();
        listener(event.message ? `${event.message}.` : 'its worker has crashed or could not start.');
      };
      worker.onmessageerror = () => listener('a message could not be read.');
    },
    terminate: () => {
      release();
      worker.terminate();
    },
  };
}
