import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { firstExperiment } from '../../../experiment/library/presets';
import type { Shown } from '../../run/shown';
import { decidedChoices, decidedEdges, decidedHeadline, decidedMarks, decidedNodes, decidedOf } from './on-stage';
import { colourOf, isDecision, METHOD_OF, ownTable, questionOf, QUESTIONS, tabOf } from './questions';
import { rivalLines } from './rival-lines';
import { edgesOfOrder, niceTop, topOf } from './scales';

const network = buildNetwork({ n: 4, directed: false, from: Int32Array.of(0, 1, 2), to: Int32Array.of(1, 2, 3) });
const field = (...values: number[]): Outputs[string] => ({ kind: 'node-field', values: Float64Array.from(values) });
const shown = (outputs: Outputs): Shown => ({
  picture: { outputs, digest: 'd', base: firstExperiment, done: 1, total: 1 },
  stale: false,
  running: false,
  partial: 'no',
});
const nodes = (id: string, ...values: number[]): Outputs[string] => ({
  kind: 'table',
  columns: [{ id, label: id, values: Float64Array.from(values), refersTo: 'node' }],
});
const sources: Outputs = {
  chosen: nodes('node', 2, 0),
  order: field(2, NaN, 1, NaN),
  alone: field(1, 1.5, 2.2, 1),
  simulated: { kind: 'series', x: Float64Array.of(1, 2), y: Float64Array.of(2.2, 3.1) },
};
const origin: Outputs = {
  candidates: {
    kind: 'table',
    columns: [
      { id: 'node', label: 'node', values: Float64Array.of(1, 0, 2, 3), refersTo: 'node' },
      { id: 'rank', label: 'rank', values: Float64Array.of(1, 2, 3, 4) },
      { id: 'score', label: 'score', values: Float64Array.of(-1, -2, -30, -40) },
      { id: 'share', label: 'share', values: Float64Array.of(0.73, 0.27, 0, 0) },
    ],
  },
  scores: field(-2, -1, -30, -40),
  shares: field(0.27, 0.73, 0, 0),
  seen: field(NaN, 1, NaN, 0),
  'true-source': field(1, NaN, NaN, NaN),
};
const block: Outputs = {
  loss: { kind: 'edge-field', values: Float64Array.of(2.5, 1, 0.5) },
  order: { kind: 'edge-field', values: Float64Array.of(1, NaN, 2) },
  'node-loss': field(2.5, 3.5, 1.5, 0.5),
  blocked: {
    kind: 'table',
    columns: [
      { id: 'edge', label: 'edge', values: Float64Array.of(0, 2), refersTo: 'edge' },
      { id: 'order', label: 'order', values: Float64Array.of(1, 2) },
      { id: 'loss', label: 'loss', values: Float64Array.of(2.5, 0.4) },
    ],
  },
  prevented: { kind: 'scalar', value: 2.94 },
};

describe('what the network shows', () => {
  it('offers colours for what there is, of this network', () => {
    expect(decidedChoices({}, network)).toEqual([]);
    const all = { sources: shown(sources), origin: shown(origin), block: shown(block) };
    expect(decidedChoices(all, network)).toEqual(['reach-alone', 'source-score', 'node-loss', 'edge-loss', 'blocked']);
    expect(
      decidedChoices(all, buildNetwork({ n: 2, directed: false, from: Int32Array.of(0), to: Int32Array.of(1) })),
    ).toEqual([]);
  });
  it('colours nodes by reach alone, and candidates by their chance beside the best one’s', () => {
    expect(decidedNodes('reach-alone', sources)).toMatchObject({ kind: 'measure', top: 2.4, scale: 'linear' });
    const scores = decidedNodes('source-score', origin);
    expect(scores).toMatchObject({ kind: 'probability' });
    expect(scores?.kind === 'probability' && scores.values[1]).toBe(1);
    expect(scores?.kind === 'probability' && scores.values[0]).toBeCloseTo(Math.exp(-1), 12);
    expect(decidedNodes('reach-alone', {})).toEqual({ kind: 'none' });
    expect(decidedNodes('time', sources)).toBeUndefined();
  });
  it('colours blocked edges by what blocking them took, and leaves the others without a value', () => {
    expect([...(decidedEdges('blocked', block)?.values ?? [])]).toEqual([2.5, NaN, 0.4]);
    expect(decidedEdges('edge-loss', block)).toMatchObject({ scale: 'probability', limit: 3 });
    expect(decidedEdges('node-loss', block)).toBeUndefined();
    expect([...edgesOfOrder(undefined)]).toEqual([]);
  });
  it('numbers what was chosen; candidates beside the true source, hidden nodes as such', () => {
    expect([...(decidedMarks('reach-alone', sources)?.captions ?? [])]).toEqual([
      [2, '1st'],
      [0, '2nd'],
    ]);
    expect(decidedMarks('reach-alone', sources)?.sources).toEqual(Int32Array.of(2, 0));
    const marks = decidedMarks('source-score', origin);
    expect([...(marks?.captions.values() ?? [])]).toEqual(['1st', '2nd', '3rd']);
    expect(marks?.sources).toEqual(Int32Array.of(0));
    expect(marks?.unobserved).toEqual(Int32Array.of(0, 2));
    expect(decidedMarks('blocked', block)).toBeUndefined();
    expect(decidedMarks('node-loss', { blocked: nodes('node', 3) })?.sources).toBeUndefined();
  });
  it('says the answer in one number, and the number of a node', () => {
    expect(decidedHeadline('reach-alone', sources, network)).toEqual({
      number: '3.1',
      words: 'of 4 reached on average, from 2 sources',
    });
    expect(decidedHeadline('source-score', origin, network)?.number).toBe('0.73');
    expect(decidedHeadline('blocked', block, network)?.words).toBe('nodes spared by blocking 2 edges');
    expect(decidedHeadline('time', sources, network)).toBeUndefined();
    expect(decidedOf('reach-alone', sources, 1)?.text).toBe('1.50');
    expect(decidedOf('source-score', origin, 1)?.text).toBe('0.730');
    expect(decidedOf('node-loss', {}, 1)).toBeUndefined();
  });
});

describe('scales', () => {
  it('end at a round number that holds all values and wastes little', () => {
    expect([0, 0.7, 2.2, 17, 1e3].map(niceTop)).toEqual([1, 0.8, 2.4, 20, 1000]);
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        expect(niceTop(x)).toBeGreaterThanOrEqual(x * (1 - 1e-9));
        expect(niceTop(x)).toBeLessThanOrEqual(1.35 * x);
      }),
    );
    expect(topOf(Float64Array.of(NaN, 3, -1))).toBe(3);
  });
});

describe('questions', () => {
  it('are those that the link names, else the one asked last, else the first', () => {
    const view = (tab?: string, ...compare: (typeof METHOD_OF)['sources'][]) =>
      questionOf({ ...firstExperiment, view: { ...(tab === undefined ? {} : { tab }), compare } });
    expect(view()).toBe('sources');
    for (const question of QUESTIONS) expect(view(tabOf(question), METHOD_OF.sources)).toBe(question);
    expect(view('decide', METHOD_OF.sources, METHOD_OF.block)).toBe('block');
    expect(QUESTIONS.map((q) => isDecision(METHOD_OF[q]))).toEqual([true, true, true]);
    expect(isDecision('independent-cascade/dmp')).toBe(false);
  });
  it('bring only settings that their method has, and a colouring', () => {
    for (const question of QUESTIONS) expect(Object.values(ownTable(question)).every(({ kind }) => kind)).toBe(true);
    expect(colourOf('block', firstExperiment)).toBe('blocked');
    expect(colourOf('block', { ...firstExperiment, parameters: { what: 'nodes' } })).toBe('node-loss');
  });
});

describe('rivalLines', () => {
  it('are those that are there, and what was pinned without its errors', () => {
    const pin = { id: 3, name: 'Run 3', experiment: firstExperiment, visible: true };
    const pins = [{ ...pin, outputs: { [METHOD_OF.sources]: { simulated: sources.simulated } } }];
    expect(rivalLines(sources, [], METHOD_OF.sources).map(({ id }) => id)).toEqual(['simulated']);
    expect(rivalLines({}, pins, METHOD_OF.sources).map(({ id, role }) => [id, role])).toEqual([['pin-3', 'opt']]);
    expect(rivalLines({}, pins, METHOD_OF.block)).toEqual([]);
  });
});
