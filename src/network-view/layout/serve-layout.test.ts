import { describe, expect, it } from 'vitest';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-messages';
import { serveLayout, type LayoutPort } from './serve-layout';

const size = 400;

/** A page that keeps every message; `answers` says whether it hands the buffer back. */
function page(answers: boolean): {
  run: Promise<FromLayoutWorker[]>;
  say: (message: ToLayoutWorker) => void;
  inFlight: () => number;
} {
  const heard: FromLayoutWorker[] = [];
  let flying = 0;
  let say: (message: ToLayoutWorker) => void = () => undefined;
  const run = new Promise<FromLayoutWorker[]>((resolve) => {
    const port: LayoutPort = {
      onmessage: null,
      postMessage(message) {
        heard.push(message);
        if (message.type === 'moved') {
          flying++;
          if (answers) queueMicrotask(() => say({ type: 'drawn', buffer: message.buffer }));
        } else resolve(heard);
      },
    };
    serveLayout(port);
    say = (data) => {
      if (data.type === 'drawn') flying--;
      port.onmessage?.({ data } as MessageEvent<ToLayoutWorker>);
    };
  });
  const from = Int32Array.from({ length: size }, (_, k) => k);
  const task = { n: size, from, to: from.map((k) => (k * 7 + 1) % size), seed: 1, aspect: 1 };
  say({ type: 'start', task, limitMs: 60_000, buffer: new ArrayBuffer(8 * size) });
  return { run, say: (message) => say(message), inFlight: () => flying };
}

describe('serveLayout', () => {
  it('ends with exactly one done that carries all positions', async () => {
    const { run } = page(true);
    const heard = await run;
    expect(heard.filter((m) => m.type !== 'moved')).toHaveLength(1);
    const last = heard[heard.length - 1];
    expect(last.type === 'done' && last.buffer.byteLength).toBe(8 * size);
  });

  it('sends nothing more to a page that does not answer', async () => {
    const { run, inFlight } = page(false);
    const heard = await run;
    expect(inFlight()).toBeLessThanOrEqual(1);
    expect(heard.filter((m) => m.type === 'moved').length).toBeLessThanOrEqual(1);
  });

  it('stops when told, with positions', async () => {
    const { run, say } = page(true);
    say({ type: 'stop' });
    const heard = await run;
    expect(heard[heard.length - 1].type).toBe('done');
  });
});
