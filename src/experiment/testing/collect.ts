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

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
