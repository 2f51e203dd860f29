import { describe, expect, it, vi } from 'vitest';
import { buildCascadeSet, type CascadeSet } from '../core/cascade';
import { buildNetwork } from '../core/network';
import type { CascadeSource } from '../experiment/experiment';
import { registry } from '../experiment/lab';
import { validate } from '../experiment/validate';
import { belongTogether, derivedNetwork, shownCascades } from './cascade-data';
import { shownDataset } from './datasets';
import type { Lab } from './state';
import { first, setUp } from './testing/set-up-lab';

const network = (...labels: string[]) =>
  buildNetwork({ n: labels.length, directed: false, from: Int32Array.of(0), to: Int32Array.of(1), labels });
const set = (...userNames: string[]): CascadeSet =>
  buildCascadeSet({
    offsets: Int32Array.of(0, userNames.length),
    users: Int32Array.from(userNames.keys()),
    times: Float64Array.from(userNames.keys()),
    userCount: userNames.length,
    userNames,
    time: { unit: 'hour', origin: 'common' },
  });

describe('a set and a network', () => {
  it('belong together from half of the users on', () => {
    expect(belongTogether(set('a', 'b'), network('a', 'b', 'c'))).toBe(true);
    expect(belongTogether(set('a', 'x'), network('a', 'b', 'c'))).toBe(true);
    expect(belongTogether(set('a', 'x', 'y'), network('a', 'b', 'c'))).toBe(false);
  });

  it('belong together where the set names nobody', () => {
    const nobody = buildCascadeSet({
      offsets: Int32Array.of(0, 1),
      users: Int32Array.of(-1),
      times: Float64Array.of(0),
      userCount: 0,
      time: { unit: 'hour', origin: 'own' },
    });
    expect(belongTogether(nobody, network('a', 'b'))).toBe(true);
  });

  it('are one where the set is all there is', () => {
    const source: CascadeSource = { kind: 'bundled', id: 'x' };
    expect(derivedNetwork(source, {})).toMatchObject({ rule: 'successive', least: 1, cascades: source });
    expect(derivedNetwork(source, { parents: Int32Array.of(-1) })).toMatchObject({ rule: 'parents' });
  });
});

/** Cascades drawn on the first experiment's ring, whose nodes are 0 … 29. */
const drawn: CascadeSource = {
  kind: 'result',
  of: {
    inputs: first.inputs,
    method: 'independent-cascade/cascades',
    version: 1,
    parameters: { alpha: 0.5, runs: 20 },
    seed: 3,
  },
  output: 'cascades',
};

const ready = (state: () => Lab): Promise<void> =>
  vi.waitFor(() => {
    const { cascades } = state();
    if (cascades.type !== 'ready') throw new Error(cascades.type === 'failed' ? cascades.error.message : cascades.type);
  });

describe('cascades of the experiment', () => {
  it('are drawn by a method, shown, and leave the network as it is', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCascades(drawn);
    await ready(state);
    const data = shownCascades(state().cascades);
    expect(data?.set.count).toBe(20);
    expect(data?.measures.sizes).toHaveLength(20);
    expect(data?.title).toBe('20 cascades drawn on Ring');
    expect(state().history.present.inputs).toEqual({ ...first.inputs, cascades: drawn });
    expect(validate(state().history.present, registry)).toMatchObject({ ok: true, issues: [] });
  });

  it('give the experiment their title, which Undo takes back', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCascades(drawn);
    expect(state().history.present.title).toBe('20 cascades drawn on Ring');
    state().undo();
    expect(state().history.present.title).toBe(first.title);
    state().openData({ network: first.inputs.network, cascades: drawn, title: 'mine' });
    expect(state().history.present.title).toBe('mine');
    state().setCascades(undefined);
    expect(state().history.present.title).toBe('Ring');
    state().setNetwork({ kind: 'generated', generator: 'gone', parameters: {}, seed: 1 });
    expect(state().history.present.title).toBe('gone');
  });

  it('take what was looked at with them, and give it back with Undo', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCascades(drawn);
    await ready(state);
    state().setExplore({ cascade: 3, sizes: [2, 5] });
    state().setExplore({ sizes: undefined });
    expect(state().history.present.view?.explore).toEqual({ cascade: 3 });
    state().setCascades(undefined);
    expect(state().history.present.view?.explore).toBeUndefined();
    expect(state().cascades.type).toBe('none');
    state().undo();
    expect(state().history.present.view?.explore).toEqual({ cascade: 3 });
    // They were at hand.
    expect(state().cascades.type).toBe('ready');
  });

  it('that are about other people come with a network made from them, in the same step', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setNetwork({ kind: 'generated', generator: 'ring', parameters: { n: 10, k: 2 }, seed: 1 });
    await settled();
    const steps = state().history.past.length;
    state().setCascades(drawn);
    await vi.waitFor(() => expect(state().history.present.inputs.network?.kind).toBe('derived'));
    await settled();
    expect(state().history.past).toHaveLength(steps + 1);
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    expect(validate(state().history.present, registry)).toMatchObject({ ok: true, issues: [] });
    state().undo();
    await settled();
    expect(state().history.present.inputs.network).toMatchObject({ parameters: { n: 10 } });
  });

  it('go when another network is chosen that is not about their users', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCascades(drawn);
    await ready(state);
    state().setNetwork({ kind: 'generated', generator: 'ring', parameters: { n: 40, k: 4 }, seed: 1 });
    await settled();
    expect(state().history.present.inputs.cascades).toEqual(drawn);
    state().setNetwork({ kind: 'generated', generator: 'ring', parameters: { n: 8, k: 2 }, seed: 1 });
    await settled();
    expect(state().history.present.inputs.cascades).toBeUndefined();
    state().undo();
    await settled();
    expect(state().history.present.inputs.cascades).toEqual(drawn);
  });

  it('that were meant together stay together', async () => {
    const { state, settled } = setUp();
    const small = { kind: 'generated', generator: 'ring', parameters: { n: 8, k: 2 }, seed: 1 } as const;
    state().openData({ network: small, cascades: drawn });
    await settled();
    await ready(state);
    expect(state().history.present.inputs).toEqual({ network: small, cascades: drawn });
  });

  it('that cannot be had say so, and the network stays', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCascades({ kind: 'uploaded', name: 'gone.txt', digest: 'ab'.repeat(32) });
    await vi.waitFor(() => expect(state().cascades.type).toBe('failed'));
    expect(state().announcement).toContain('gone.txt');
    expect(state().history.present.inputs.network).toEqual(first.inputs.network);
    expect(state().dataset.type).toBe('ready');
  });
});
