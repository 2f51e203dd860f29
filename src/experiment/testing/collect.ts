import { messageClock } from '../message-clock';
import type { RunEvent, RunHandle } from '../run-events';

/** Every event of a run, in order. */
export async function collect(handle: RunHandle): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of handle) events.push(event);
  return events;
}

/** The last event of a run. */
export async function ending(handle: RunHandle): Promise<RunEvent> {
  const events = await collect(handle);
  return events[events.length - 1];
}

/** Some time goes by; what was on its way then has arrived. */
export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await arrived();
}

const clock = messageClock();

/**
 * Waits until messages that are under way in this thread have arrived, and what they set off, however busy the machine is: by turns
 * of the event loop. A pause of some milliseconds may be over before the first of them is delivered.
 */
export async function arrived(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await clock.turn();
}
