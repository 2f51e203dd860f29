/** The lab's methods that always work on cascades, through the whole machinery, and on a network that one of them learned. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CascadeSet } from '../core/cascade';
import { usesCascades, usesNetwork } from '../core/method';
import type { Network } from '../core/network';
import type { Outputs } from '../core/outputs';
import type { TrainedModel } from '../core/trained-model';
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
const exact = always.filter(({ determinism }) => determinism !== 'statistical');
const trained = always.filter(({ worker }) => worker === 'forest');
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

const kindsOf = (outputs: Readonly<Record<string, { kind: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(outputs).map(([key, { kind }]) => [key, kind]));

/** Without what a clock says. */
const timeless = ({ facts: _facts, ...outputs }: Outputs): Outputs =>
  Object.fromEntries(
    Object.entries(outputs).map(([key, output]) => [
      key,
      output.kind === 'table' ? { ...output, columns: output.columns.filter(({ id }) => id !== 'seconds') } : output,
    ]),
  );

describe('every method that always works on cascades', () => {
  it('is one of these', () => {
    expect(exact.map(({ id }) => id)).toEqual([
      'forest/floors',
      'jump-sde/netrate',
      'jump-sde/held-out',
      'push-driven-cascade/learn',
    ]);
    expect(trained.map(({ id }) => id)).toEqual([
      'forest/train',
      'forest/next-user',
      'forest/sizes',
      'forest/evaluate',
    ]);
    expect(exact.length + trained.length).toBe(always.length);
  });

  for (const { id, outputs: declared } of exact)
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
      expect(kindsOf(here.outputs ?? {})).toEqual(kindsOf(declared));
      // The seed decides which cascades are learned from.
      const other = await execute({ ...experiment, seed: 13 }, network, registry, { clock, cascades });
      expect(JSON.stringify(other.outputs)).not.toBe(JSON.stringify(here.outputs));
    });

  it('with a model that is trained gives the same by the same device, in one thread and in a worker, but for the time it took', async () => {
    const small = { device: 'cpu', width: 8, epochs: 2, reward: false };
    const training: Experiment = { ...learning, method: 'forest/train', parameters: small };
    const { network, cascades } = await dataOf(training);
    let model: TrainedModel | undefined;
    for (const { id, outputs: declared } of trained) {
      const experiment = { ...training, method: id, parameters: id === 'forest/train' ? small : { device: 'cpu' } };
      const here = await execute(experiment, network, registry, { clock, cascades, ...(model ? { model } : {}) });
      const end = await ending(client(1).run(experiment, network, { cascades, ...(model ? { model } : {}) }));
      if (end.type !== 'done') throw new Error(JSON.stringify(end));
      expect(timeless(end.result.outputs)).toEqual(timeless(here.outputs ?? {}));
      expect(kindsOf(here.outputs ?? {})).toEqual(kindsOf(declared));
      const other = await execute({ ...experiment, seed: 13 }, network, registry, {
        clock,
        cascades,
        ...(model ? { model } : {}),
      });
      // Who is next follows from the weights, how far it goes is drawn.
      const drawn = id !== 'forest/next-user';
      expect(JSON.stringify(timeless(other.outputs ?? {})) !== JSON.stringify(timeless(here.outputs ?? {}))).toBe(
        drawn,
      );
      if (here.outputs?.model?.kind === 'model') ({ model } = here.outputs.model);
    }
    expect(model).toBeDefined();
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
