/** The lab's own methods through the whole machinery: one thread, one worker, several workers, stopped and resumed. */
import { afterEach, describe, expect, it } from 'vitest';
import { usesCascades, type MethodId } from '../core/method';
import type { Network } from '../core/network';
import { channelWorker } from './channel-worker';
import { createLabClient } from './client';
import type { LabClient } from './client';
import { execute } from './execute';
import type { Experiment } from './experiment';
import { lab, registry } from './lab';
import { library } from './library';
import { presets } from './library/presets';
import { materialise } from './materialise';
import { messageClock } from './message-clock';
import { prepare } from './prepare';
import { ending } from './testing/collect';

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

const base: Experiment = {
  schema: 1,
  title: '',
  inputs: { network: { kind: 'generated', generator: 'watts-strogatz', parameters: { n: 28 }, seed: 4 } },
  method: 'independent-cascade/monte-carlo',
  version: 1,
  parameters: { alpha: 0.35, runs: 700, sources: ['3', '20'], horizon: 9 },
  seed: 12,
  outputs: [],
};
const network = (): Promise<Network> => materialise(base.inputs.network!, registry);

/** What is common to all methods, sized so that each of them is quick; every method takes the settings that it has. */
const common: Experiment = {
  ...base,
  parameters: {
    ...base.parameters,
    referenceRuns: 300,
    repeats: 3,
    largest: 24,
    samples: 300,
    delaySamples: 40,
    labelSets: 4,
    pilotRuns: 60,
    mostSamples: 2000,
    wantedError: 4,
    largestSourceSet: 4,
    people: 30,
    cascades: 5,
    groups: 3,
    starts: 1,
    budget: 5,
    mostPushes: 10,
    greedyRuns: 100,
    evaluations: 200,
    campaignRuns: 100,
    shownUsers: 10,
    instances: 40,
    replays: 200,
  },
};
/** Methods that work on cascades alone are tested with cascades, elsewhere. */
const methods = registry.methods.filter((method) => !usesCascades(method, {}));
/** Methods that go through all states. */
const TINY: readonly MethodId[] = ['jump-sde/exact', 'push-driven-cascade/variants'];
/** The method's experiment and its network: a tiny one where all states are held. */
async function caseOf(id: MethodId): Promise<{ experiment: Experiment; on: Network }> {
  if (!TINY.includes(id)) return { experiment: lab.derive(common, id), on: await network() };
  const source = { kind: 'generated', generator: 'watts-strogatz', parameters: { n: 9, k: 4 }, seed: 4 } as const;
  const tiny = { ...common, inputs: { network: source }, parameters: { ...common.parameters, sources: ['3', '5'] } };
  return { experiment: lab.derive(tiny, id), on: await materialise(source, registry) };
}
/** Solutions without luck: a seed changes nothing unless rates or sources are drawn. */
const WITHOUT_LUCK = [
  'independent-cascade/dmp',
  'jump-sde/mean-field',
  'jump-sde/exact',
  'push-driven-cascade/optimum',
  'push-driven-cascade/why',
  'push-driven-cascade/variants',
  'sir-hawkes/kernel',
];

describe('every method', () => {
  for (const { id } of methods)
    it(`${id} gives the same arrays in one thread, one worker and three`, async () => {
      const { experiment, on } = await caseOf(id);
      const here = await execute(experiment, on, registry, { clock });
      expect(here.type).toBe('done');
      for (const workers of [1, 3]) {
        const end = await ending(client(workers).run(experiment, on));
        if (end.type !== 'done') throw new Error(JSON.stringify(end));
        expect(end.result.outputs).toEqual(here.outputs);
      }
    });

  for (const method of methods)
    it(`${method.id} gives exactly the outputs that it declares, of the kinds that it declares`, async () => {
      const { experiment, on } = await caseOf(method.id);
      const { outputs } = await execute(experiment, on, registry, { clock });
      const kinds = Object.fromEntries(Object.entries(outputs ?? {}).map(([id, output]) => [id, output.kind]));
      expect(kinds).toEqual(Object.fromEntries(Object.entries(method.outputs).map(([id, o]) => [id, o.kind])));
    });

  for (const { id } of methods)
    it(`${id} changes its numbers with the seed, or with nothing but its settings`, async () => {
      const { experiment, on } = await caseOf(id);
      const [a, b] = await Promise.all(
        [experiment, { ...experiment, seed: 13 }].map((one) => execute(one, on, registry, { clock })),
      );
      expect(JSON.stringify(a.outputs) === JSON.stringify(b.outputs)).toBe(WITHOUT_LUCK.includes(id));
    });
});

it('a Monte Carlo run that was stopped goes on to the numbers of one that was not', async () => {
  const experiment = { ...base, parameters: { ...base.parameters, runs: 60_000 } };
  const on = await network();
  const whole = await execute(experiment, on, registry, { clock });
  const stop = new AbortController();
  const one = client(2);
  let end;
  for await (const event of one.run(experiment, on, { signal: stop.signal })) {
    if (event.type === 'partial') stop.abort();
    end = event;
  }
  if (end?.type !== 'cancelled' || !end.resume) throw new Error(JSON.stringify(end));
  expect(end.done).toBeLessThan(60_000);
  // What a page keeps in its storage comes back by structured clone.
  const resumed = await ending(client(1).run(experiment, on, { resume: structuredClone(end.resume) }));
  if (resumed.type !== 'done') throw new Error(resumed.type);
  expect(resumed.result.outputs).toEqual(whole.outputs);
});

describe('ready experiments', () => {
  it('have names of their own and describe themselves', () => {
    for (const list of [library, presets]) expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
    for (const { id, experiment } of library) {
      expect([id, experiment.title.length > 5]).toEqual([id, true]);
      expect(id).toMatch(/^[a-z0-9-]+$/);
    }
  });

  it('that need no file can be computed on their network', async () => {
    for (const { experiment } of [...library, ...presets]) {
      const { network: source } = experiment.inputs;
      if (source?.kind !== 'generated') continue;
      const prepared = prepare(experiment, await materialise(source, registry), registry);
      expect(prepared).toMatchObject({ ok: true });
    }
  });

  it('that need a file say which', () => {
    for (const { id, experiment, needs } of library) {
      const { network, cascades } = experiment.inputs;
      const files = [network, cascades].flatMap((source) => (source?.kind === 'uploaded' ? [source.name] : []));
      expect([id, needs]).toEqual([id, files[0]]);
    }
  });
});
