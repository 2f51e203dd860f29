import type { Clock } from './pace';

/**
 * The clock of pages, workers and Node. A turn goes through a MessageChannel: promises let no messages in, and nested timeouts cost
 * 4 ms each. Node delivers up to a thousand messages of one port in a row, so a turn goes through its event loop there.
 */
export function messageClock(): Clock {
  const now = (): number => performance.now();
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void };
  if (setImmediate) return { now, turn: () => new Promise((resolve) => setImmediate(resolve)) };
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return {
    now,
    turn: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(0);
      }),
  };
}
