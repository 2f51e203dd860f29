/** Seeds through the whole machinery: one thread, one worker, three workers; and on from where a run was stopped. */
import { afterEach, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../core/network';
import { stream } from '../core/rng';
import { registry } from './campaign-registry';
import { channelWorker } from './channel-worker';
import { createLabClient, type LabClient } from './client';
import { execute } from './execute';
import type { Experiment } from './experiment';
import { messageClock } from './message-clock';
import { ending } from './testing/collect';

const clock = messageClock();
const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function randomNetwork(n: number, m: number): Network {
  const rng = stream(5, 'arcs');
  const keys = new Set<number>();
  while (keys.size < m) {
    const [v, u] = [rng.below(n), rng.below(n)];
    if (u !== v) keys.add(v * n + u);
  }
  return buildNetwork({
    n,
    directed: true,
    from: Int32Array.from(keys, (key) => Math.floor(key / n)),
    to: Int32Array.from(keys, (key) => key % n),
  });
}

const network = randomNetwork(60, 300);
const base: Experiment = {
  schema: 1,
  title: '',
  inputs: {},
  method: 'push-driven-cascade/seeds',
  version: 1,
  parameters: { count: 4, greedyRuns: 40, evaluations: 150, pushes: 6, campaignRuns: 70 },
  seed: 3,
  outputs: [],
};

it.each(['IC', 'LT'])('%s: the same arrays in one thread, one worker and three', async (diffusion) => {
  const experiment = { ...base, parameters: { ...base.parameters, diffusion, chances: 'degree' } };
  const here = await execute(experiment, network, registry, { clock });
  expect(here.type).toBe('done');
  for (const workers of [1, 3]) {
    const make = () => channelWorker({ registry, clock, engine: 'test' });
    const client = createLabClient({ registry, make, workers, clock, joinAfterMs: 0 });
    clients.push(client);
    const end = await ending(client.run(experiment, network));
    expect(end).toMatchObject({ type: 'done' });
    expect(end.type === 'done' && end.result.outputs).toEqual(here.type === 'done' && here.outputs);
  }
});
