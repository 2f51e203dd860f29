/** The lab's methods that always work on cascades, through the whole machinery, and on a network that one of them learned. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CascadeSet } from '../core/cascade';
import { usesCascades, usesNetwork } from '../core/method';
import type { Network } from '../core/network';
import { channelWorker } from './channel-worker';
import { createLabClient, type LabClient } from './client';
import { execute } from './execute';
import type { CascadeSource, Experiment, Source } from './experiment';
import { lab, registry } from './lab';
import { library } from './library';
import { messageClock } from './message-clock';
import { ending } from './testing/collect';
import { validate } from './validate';

const clock = messageClock();
const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function client(workers: number): LabClient {
  const make = () => channelWorker({ registry, clock, engine: 'test' });
  const made = createLabClient({ registry, make, workers, clock, joinAfterMs: 0 });
  clients.push(made);
  return made;
}

const people: Source = { kind: 'generated', generator: 'watts-strogatz', parameters: { n: 20 }, seed: 4 };
/** Steps of the independent cascade, whose times are those of its steps. */
const drawn: CascadeSource = {
  kind: 'result',
  of: {
    inputs: { network: people },
    method: 'independent-cascade/cascades',
    version: registry.methods.find(({ id }) => id === 'independent-cascade/cascades')?.version ?? 1,
    parameters: { alpha: 0.4, runs: 150 },
    seed: 3,
  },
  output: 'cascades',
};
const learning: Experiment = {
  schema: 1,
  title: '',
  inputs: { network: people, cascades: drawn },
  method: 'jump-sde/netrate',
  version: 1,
  parameters: {},
  seed: 12,
  outputs: [],
};
const { inputs, method, version, parameters, seed } = learning;
const learned: Source = {
  kind: 'result',
  of: { inputs, method, version, parameters, seed },
  output: 'network',
};
/** Those of times alone, without a network, are tested elsewhere. */
const always = registry.methods.filter((one) => usesCascades(one, {}) && usesNetwork(one));
/** Prediction takes rates from the network, so it works on the one that was learned. */
const experimentOf = (id: Experiment['method']): Experiment =>
  id === 'jump-sde/held-out'
    ? { ...learning, inputs: { network: learned, cascades: drawn }, method: id, parameters: { runs: 60 } }
    : { ...learning, method: id };

async function dataOf({ inputs: from }: Experiment): Promise<{ network: Network; cascades: CascadeSet }> {
  const one = client(1);
  const cascades = await one.materialiseCascades(drawn);
  return { network: await one.materialise(from.network!, { cascades }), cascades };
}

describe('every method that always works on cascades', () => {
  it('is one of these', () => {
    expect(always.map(({ id }) => id)).toEqual(['jump-sde/netrate', 'jump-sde/held-out', 'push-driven-cascade/learn']);
  });

  for (const { id, outputs: declared } of always)
    it(`${id} gives the same arrays in one thread, one worker and three, and all outputs declared`, async () => {
      const experiment = experimentOf(id);
      const { network, cascades } = await dataOf(experiment);
      const here = await execute(experiment, network, registry, { clock, cascades });
      expect(here.type).toBe('done');
      for (const workers of [1, 3]) {
        const end = await ending(client(workers).run(experiment, network, { cascades }));
        if (end.type !== 'done') throw new Error(JSON.stringify(end));
        expect(end.result.outputs).toEqual(here.outputs);
      }
      const kinds = Object.fromEntries(Object.entries(here.outputs ?? {}).map(([key, { kind }]) => [key, kind]));
      expect(kinds).toEqual(Object.fromEntries(Object.entries(declared).map(([key, { kind }]) => [key, kind])));
      // The seed decides which cascades are learned from.
      const other = await execute({ ...experiment, seed: 13 }, network, registry, { clock, cascades });
      expect(JSON.stringify(other.outputs)).not.toBe(JSON.stringify(here.outputs));
    });
});

it('a learned network is one to simulate on, with the rates that were found', async () => {
  const { network, cascades } = await dataOf(experimentOf('jump-sde/held-out'));
  expect(network.directed).toBe(true);
  expect(network.labels).toEqual(Array.from({ length: network.n }, (_, i) => String(i)));
  expect(network.edgeValues.rate).toHaveLength(network.m);
  expect(cascades.userCount).toBe(20);
  const spread = {
    ...lab.derive(learning, 'jump-sde/monte-carlo'),
    inputs: { network: learned },
    parameters: { rateLaw: 'file', runs: 50 },
  };
  const end = await ending(client(1).run(spread, network));
  if (end.type !== 'done') throw new Error(JSON.stringify(end));
  expect(end.result.outputs['mean-size']).toMatchObject({ kind: 'scalar' });
});

it('the ready experiments that learn can be read', () => {
  const ready = library.filter(({ experiment }) => experiment.inputs.cascades);
  expect(ready.map(({ id }) => id)).toEqual(['memetracker-netrate', 'memetracker-held-out']);
  for (const { experiment } of ready) expect(validate(experiment, registry)).toMatchObject({ ok: true, issues: [] });
  const [by, on] = ready.map(({ experiment }) => experiment);
  // Judged is what was kept away from learning: the same seed and the same choice of cascades.
  if (on.inputs.network?.kind !== 'result') throw new Error('it works on what was learned');
  const { of } = on.inputs.network;
  expect([of.seed, by.seed]).toEqual([on.seed, on.seed]);
  for (const key of ['mostActive', 'leastUsers', 'window', 'trainShare'])
    expect([key, of.parameters[key]]).toEqual([key, on.parameters[key]]);
});
