/** Tables about nodes and edges through the whole run, in one thread and through a client: names arrive with the results. */
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import type { Outputs } from '../core/outputs';
import { channelWorker } from './channel-worker';
import { createLabClient } from './client';
import { execute } from './execute';
import type { Experiment } from './experiment';
import { registry } from './lab-registry';
import { messageClock } from './message-clock';

const people = buildNetwork({
  n: 4,
  directed: false,
  from: Int32Array.of(0, 1, 1),
  to: Int32Array.of(1, 2, 3),
  labels: ['Ann', 'Bob', 'Cy', 'Dee'],
});
const experimentOf = (method: string, parameters: Experiment['parameters']): Experiment => ({
  schema: 1,
  title: 'A small circle',
  inputs: { network: { kind: 'uploaded', name: 'circle.csv' } },
  method: `independent-cascade/${method}`,
  version: 1,
  parameters: { horizon: 3, ...parameters },
  seed: 5,
  outputs: [],
});
const firstNames = (outputs: Outputs | undefined, table: string): readonly string[] | undefined => {
  const output = outputs?.[table];
  return output?.kind === 'table' ? output.columns[0].names : undefined;
};

async function inThread(experiment: Experiment): Promise<Outputs | undefined> {
  const outcome = await execute(experiment, people, registry, { clock: messageClock() });
  return outcome.outputs;
}

async function throughClient(experiment: Experiment): Promise<Outputs | undefined> {
  const clock = messageClock();
  const make = () => channelWorker({ registry, clock, engine: 'test' });
  const client = createLabClient({ registry, make, workers: 1, clock, backend: 'node' });
  try {
    for await (const event of client.run(experiment, people))
      if (event.type === 'done') return event.result.outputs;
      else if (event.type === 'failed') throw new Error(event.error.message);
    return undefined;
  } finally {
    client.dispose();
  }
}

describe.each([
  ['seed-selection', { budget: 2, runs: 50 }, 'chosen', ['Bob', 'Ann']],
  ['edge-blocking', { budget: 1, runs: 50, sources: ['Ann'] }, 'blocked', ['Ann–Bob']],
  ['edge-blocking', { what: 'nodes', budget: 1, runs: 50, sources: ['Ann'] }, 'blocked', ['Bob']],
  ['source-localisation', { snapshotTime: 1, alpha: 1, sources: ['Cy'] }, 'candidates', ['Cy']],
] as const)('%s %j', (method, parameters, table, expected) => {
  it('calls nodes and edges by their names, the same in one thread and in a worker', async () => {
    const experiment = experimentOf(method, parameters as Experiment['parameters']);
    const outputs = await inThread(experiment);
    expect(firstNames(outputs, table)?.slice(0, expected.length)).toEqual(expected);
    expect(await throughClient(experiment)).toEqual(outputs);
  });
});

it('tells what stands in the way before anything runs', async () => {
  await expect(inThread(experimentOf('seed-selection', { budget: 9 }))).rejects.toThrow(
    'There are not 9 sources to choose',
  );
  await expect(throughClient(experimentOf('source-localisation', { evidence: 'observed' }))).rejects.toThrow(
    'works on observed cascades',
  );
});
