/** Experiments whose method uses no network: none is asked for, loaded, sent or counted. */
import { describe, expect, it } from 'vitest';
import { sizeOfCascades } from '../core/cascade';
import { NO_NETWORK } from '../core/network';
import { canonicalExperiment } from './canonical';
import { digestExperiment } from './digest';
import { createEstimator, FIRST_GUESS } from './estimate';
import { execute } from './execute';
import type { CascadeSource, Experiment } from './experiment';
import { materialise, materialiseCascades } from './materialise';
import { methodsParagraph } from './methods-paragraph';
import { decodePermalink, encodePermalink } from './permalink';
import { prepare } from './prepare';
import { runFigure } from './run-figure';
import { makeStamp } from './stamp';
import { clock, lab } from './testing/client-lab';
import { collect, ending } from './testing/collect';
import { gossip } from './testing/tiny-cascades';
import { tiny, tinyExperiment, triangle } from './testing/tiny-lab';
import { validate } from './validate';

const { network } = tinyExperiment().inputs;
const bundled: CascadeSource = { kind: 'bundled', id: 'gossip' };
const tally = (inputs: Experiment['inputs'] = { cascades: bundled }): Experiment =>
  tinyExperiment({ method: 'alone/tally', version: 1, inputs });
const dreams = (inputs: Experiment['inputs'] = {}): CascadeSource => ({
  kind: 'result',
  output: 'set',
  of: { method: 'alone/dream', version: 1, parameters: { cascades: 2 }, seed: 5, inputs },
});
const pathsOf = (experiment: unknown): string[] =>
  validate(experiment, tiny).issues.map(({ where }) => where?.path ?? '');

describe('an experiment without a network', () => {
  it('is valid where the method uses none, in its simulations too', () => {
    for (const experiment of [tally(), tally({ cascades: dreams() }), { ...tally({}), method: 'alone/dream' }])
      expect(validate(experiment, tiny)).toMatchObject({ ok: true, value: { inputs: experiment.inputs }, issues: [] });
  });
  it('is refused where the method needs one, or is not known', () => {
    expect(pathsOf(tinyExperiment({ inputs: {} }))).toEqual(['inputs.network']);
    expect(validate(tinyExperiment({ inputs: {} }), tiny).issues).toMatchObject([{ code: 'network-needed' }]);
    expect(pathsOf({ ...tally(), method: 'no/method' })).toContain('inputs.network');
    const draw = { method: 'tiny/draw', version: 1, parameters: {}, seed: 1, inputs: {} };
    expect(pathsOf(tally({ cascades: { kind: 'result', output: 'set', of: draw } as CascadeSource }))).toEqual([
      'inputs.cascades.of.inputs.network',
    ]);
  });
  it('may hold one, which is checked as everywhere', () => {
    expect(pathsOf(tally({ network, cascades: bundled }))).toEqual([]);
    expect(pathsOf(tally({ network: { kind: 'bundled', id: 'none' }, cascades: bundled }))).toEqual([
      'inputs.network.id',
    ]);
  });
  it('comes back from a link, with the network that it holds', () => {
    for (const experiment of [tally(), tally({ network, cascades: dreams() })]) {
      const back = decodePermalink(encodePermalink(experiment, tiny), tiny);
      expect(back).toMatchObject({ ok: true, value: { inputs: experiment.inputs } });
    }
  });
});

describe('the digest', () => {
  const digest = (inputs: Experiment['inputs']): string => digestExperiment(tally(inputs), tiny);
  it('leaves out a network that nobody looks at, also behind drawn cascades', () => {
    expect(digest({ network, cascades: bundled })).toBe(digest({ cascades: bundled }));
    expect(digest({ cascades: dreams({ network }) })).toBe(digest({ cascades: dreams() }));
    expect(digest({ cascades: dreams() })).not.toBe(digest({ cascades: bundled }));
  });
  it('keeps it where the method uses one', () => {
    const other = { kind: 'bundled', id: 'triangle' } as const;
    const with_ = (source: typeof network): string =>
      digestExperiment(tinyExperiment({ inputs: { network: source } }), tiny);
    expect(with_(network)).not.toBe(with_(other));
  });
  it('comes from a canonical text that keeps what the experiment holds', () => {
    const { inputs } = canonicalExperiment(tally({ network, cascades: dreams({ network }) }), tiny);
    expect(inputs).toEqual({ network, cascades: dreams() });
  });
});

describe('prepare', () => {
  it('gives the empty network, whatever there is, and no user a node', () => {
    const prepared = prepare(tally(), triangle(), tiny, gossip());
    expect(prepared).toMatchObject({ ok: true, value: { cascades: { nodes: Int32Array.of(-1, -1, -1, -1) } } });
    expect(prepared.ok && prepared.value.network).toBe(NO_NETWORK);
  });
  it('refuses a method that needs a network without one', () => {
    const { issues } = prepare(tinyExperiment(), NO_NETWORK, tiny);
    expect(issues).toMatchObject([{ code: 'network-needed', where: { path: 'inputs.network' } }]);
  });
});

describe('estimates', () => {
  it('know the size of the cascades, and no network', () => {
    const estimator = createEstimator(tiny);
    const size = sizeOfCascades(gossip());
    expect(size).toMatchObject({ count: 2, events: 5, largest: 3 });
    const large = { n: 1e9, m: 1e9, directed: true };
    expect(estimator.expectedMs(tally(), large, size)).toBeCloseTo(4 + (3 * 5 * 1e6) / FIRST_GUESS, 6);
    expect(estimator.expectedBytes(tally(), large, size)).toBe(24);
    estimator.learn(tally(), large, 34, size);
    expect(estimator.expectedMs(tally(), large, size)).toBeLessThan(140);
  });
});

describe('a run', () => {
  const expected = { events: { value: 15 }, nodes: { value: 0 }, placed: { value: 0 } };
  it('gives the same in one thread and in workers, which get no network', async () => {
    expect(await execute(tally(), NO_NETWORK, tiny, { clock, cascades: gossip() })).toMatchObject({
      type: 'done',
      outputs: expected,
    });
    const { client, made } = lab();
    const events = await collect(client.run(tally({ network, cascades: bundled }), triangle(), { cascades: gossip() }));
    expect(events.at(-1)).toMatchObject({ type: 'done', result: { outputs: expected } });
    // The head of the cascades, offsets, users, times, marks, parents, split, and the end.
    expect(made[0].sent.filter((type) => type === 'attach')).toHaveLength(8);
  });
  it('of a method that needs no data sends none', async () => {
    const { client, made } = lab();
    const experiment = tinyExperiment({ method: 'alone/dream', version: 1, inputs: {} });
    expect(await ending(client.run(experiment, NO_NETWORK))).toMatchObject({ type: 'done' });
    expect(made[0].sent).not.toContain('attach');
  });
  it('is told in words without a network', () => {
    const how = { engine: 'V8', backend: 'node', wallMs: 1, done: 3, total: 3 } as const;
    const say = (experiment: Experiment): string => methodsParagraph(makeStamp(experiment, tiny, how), tiny);
    const text = say(tally({ network, cascades: dreams({ network }) }));
    expect(text).toContain('It ran on cascades from a simulation (Dream, version 1; cascades = 2; seed 5).');
    expect(text).not.toContain('network');
  });
});

describe('cascades drawn without a network', () => {
  it('are drawn by a method of any family, and no network is made for it', async () => {
    const { client, made } = lab();
    const set = await client.materialiseCascades(dreams({ network }));
    expect(set).toMatchObject({ count: 2, userCount: 0 });
    expect(made[0].sent).not.toContain('materialise');
    const fitted = tinyExperiment({ method: 'tiny/fit', version: 1, inputs: { network, cascades: dreams() } });
    expect(await ending(client.run(fitted, triangle(), { cascades: set }))).toMatchObject({ type: 'done' });
  });
  it('are tallied where a method on a network has drawn them', async () => {
    const { client } = lab();
    const of = { method: 'tiny/draw', version: 1, parameters: {}, seed: 1, inputs: { network } } as const;
    const cascades = await client.materialiseCascades({ kind: 'result', output: 'set', of });
    const end = await ending(
      client.run(tally({ cascades: { kind: 'result', output: 'set', of } }), NO_NETWORK, { cascades }),
    );
    expect(end).toMatchObject({ type: 'done', result: { outputs: { events: { value: 3 * cascades.users.length } } } });
  });
  it('can be what a network is learned or made from', async () => {
    const run = async () => Promise.reject(new Error('not needed'));
    const bundledCascades = async () => gossip();
    const derived = { kind: 'derived', rule: 'parents', least: 1, cascades: bundled } as const;
    expect(await materialise(derived, tiny, { run, bundledCascades })).toMatchObject({ n: 4, m: 3 });
    const asked: unknown[] = [];
    await materialiseCascades(dreams(), tiny, {
      run: async (_experiment, on) => {
        asked.push(on);
        return { set: { kind: 'cascades', set: gossip() } };
      },
    });
    expect(asked).toEqual([NO_NETWORK]);
  });
});

describe('a figure', () => {
  it('makes no network for such runs, and says nothing about one', async () => {
    const { client } = lab();
    const made: string[] = [];
    const run = { id: 'a', experiment: tally({ network, cascades: dreams({ network }) }) };
    const plan = { size: 'tiny', runs: [run, { ...run, id: 'b' }] };
    const judge = () => ({ verdict: undefined, checks: [], found: '', panels: [] });
    const figure = {
      id: 'tiny',
      paper: 'SIR-HawkesN',
      item: '',
      claim: '',
      criterion: '',
      reduced: plan,
      full: plan,
      judge,
    };
    const tools = {
      registry: tiny,
      client: {
        ...client,
        materialise: async () => Promise.reject(new Error('no network is wanted')),
        materialiseCascades: (...given: Parameters<typeof client.materialiseCascades>) => {
          made.push(given[0].kind);
          return client.materialiseCascades(...given);
        },
      },
    };
    let last: unknown;
    for await (const event of runFigure(figure as Parameters<typeof runFigure>[0], plan, tools)) last = event;
    expect(last).toMatchObject({ type: 'done' });
    const { results } = last as { results: ReadonlyMap<string, { network?: unknown; outputs: unknown }> };
    expect(results.get('b')).toMatchObject({ outputs: { events: { value: 18 } } });
    expect(results.get('b')?.network).toBeUndefined();
    expect(made).toEqual(['result']);
  });
});
