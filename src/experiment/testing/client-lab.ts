/** What the tests of the client share: clients over in-process workers that can be watched and broken. */
import { afterEach, expect, vi } from 'vitest';
import type { ChannelWorkerOptions } from '../channel-worker';
import { channelWorker } from '../channel-worker';
import { createLabClient } from '../client';
import type { ClientOptions, LabClient } from '../client';
import type { Endpoint } from '../endpoint';
import { messageClock } from '../message-clock';
import type { FromWorker } from '../protocol';
import type { RunEvent, RunHandle } from '../run-events';
import { tiny, tinyExperiment } from './tiny-lab';

export const clock = messageClock();
export const serveOptions: ChannelWorkerOptions = { registry: tiny, clock, engine: 'test' };
export const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

interface Made extends Endpoint {
  lose(reason: string): void;
  /** Messages of these types do not come through any more. */
  deafTo: Set<FromWorker['type']>;
  sent: string[];
  received: string[];
  terminated: boolean;
}

/** A client over in-process workers that can be watched and broken. */
export function lab(
  workers = 1,
  more: Partial<ChannelWorkerOptions> = {},
  find?: ClientOptions['find'],
): { client: LabClient; made: Made[]; forest: Made[] } {
  const made: Made[] = [];
  const forest: Made[] = [];
  const make = (among: Made[]) => (): Endpoint => {
    const inner = channelWorker({ ...serveOptions, ...more });
    const endpoint: Made = {
      ...inner,
      deafTo: new Set(),
      sent: [],
      received: [],
      terminated: false,
      lose: () => {},
      post: (message, transfer) => {
        endpoint.sent.push(message.type);
        inner.post(message, transfer);
      },
      onMessage: (listener) =>
        inner.onMessage((message) => {
          endpoint.received.push(message.type);
          if (!endpoint.deafTo.has(message.type)) listener(message);
        }),
      onLost: (listener) => {
        endpoint.lose = listener;
        inner.onLost(listener);
      },
      terminate: () => {
        endpoint.terminated = true;
        inner.terminate();
      },
    };
    among.push(endpoint);
    return endpoint;
  };
  const client = createLabClient({
    registry: tiny,
    make: make(made),
    makeForest: make(forest),
    workers,
    clock,
    joinAfterMs: 0,
    ...(find ? { find } : {}),
  });
  clients.push(client);
  return { client, made, forest };
}

export async function sent(made: readonly Made[], type: string): Promise<void> {
  await vi.waitFor(() => expect(made[0]?.sent).toContain(type));
}

export async function until(handle: RunHandle, type: RunEvent['type']): Promise<RunEvent> {
  const iterator = handle[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await iterator.next();
    if (done) throw new Error(`the run ended without ${type}`);
    if (value.type === type) return value;
  }
}

export const long = tinyExperiment({ parameters: { runs: 1e6 } });
export const longWalk = tinyExperiment({ method: 'tiny/walk', parameters: { steps: 10_000 } });
