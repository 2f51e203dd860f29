/** A client in Node: one worker in this thread, or several in threads of their own. */
import { channelWorker } from '../experiment/channel-worker';
import { createLabClient, type LabClient } from '../experiment/client';
import type { Endpoint } from '../experiment/endpoint';
import { registry } from '../experiment/lab-registry';
import { messageClock } from '../experiment/message-clock';
import { describeNode } from '../experiment/stamp';
import { threadWorker } from './thread';

export function headlessClient(workers: number): LabClient {
  const clock = messageClock();
  const engine = describeNode(process.version);
  const make = (): Endpoint =>
    workers > 1
      ? threadWorker(new URL('./lab-thread.ts', import.meta.url))
      : channelWorker({ registry, clock, engine });
  return createLabClient({ registry, make, workers, clock, backend: 'node' });
}
