/** Worker side of the layout: steps in slices of 20 ms, lets messages in between, sends positions while the page keeps up. */
import { forceLayout } from './force';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-messages';

/** The part of a worker's global scope that is used; a MessagePort fits as well. */
export interface LayoutPort {
  postMessage(message: FromLayoutWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToLayoutWorker>) => void) | null;
}

const SLICE_MS = 20;

/** Lets waiting messages in: a turn of the event loop without the 4 ms of nested timers. */
function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Answers one `start` at a time with `moved` … `done` or `failed`. */
export function serveLayout(port: LayoutPort): void {
  let atHome: ArrayBuffer | null = null;
  let hurry = false;

  const lay = async (message: Extract<ToLayoutWorker, { type: 'start' }>): Promise<void> => {
    atHome = message.buffer;
    hurry = false;
    const end = performance.now() + message.limitMs;
    const steps = forceLayout(message.task);
    let next = steps.next();
    while (!next.done) {
      const sliceEnd = performance.now() + SLICE_MS;
      let last = next.value;
      while (!next.done && performance.now() < sliceEnd) {
        last = next.value;
        next = steps.next(hurry || performance.now() > end);
      }
      if (next.done) break;
      if (atHome) {
        const buffer: ArrayBuffer = atHome;
        atHome = null;
        last.write(new Float32Array(buffer));
        port.postMessage({ type: 'moved', buffer, done: last.done, total: last.total }, [buffer]);
      }
      await turnOfLoop();
    }
    const { buffer } = next.value;
    if (!(buffer instanceof ArrayBuffer)) throw new Error('positions must own a plain buffer');
    port.postMessage({ type: 'done', buffer }, [buffer]);
  };

  port.onmessage = ({ data }) => {
    switch (data.type) {
      case 'start':
        lay(data).catch((error: unknown) => {
          port.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) }, []);
        });
        break;
      case 'drawn':
        atHome = data.buffer;
        break;
      case 'stop':
        hurry = true;
        break;
    }
  };
}
