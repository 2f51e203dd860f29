import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { firstExperiment } from '../../../experiment/library/presets';
import { toCsv } from '../../../plots/csv';
import { LIKELIHOOD, MIXTURE, SLICER } from '../learners';
import type { Shown } from '../../run/shown';
import { alphaTable, missingEdges } from './alpha-table';
import { estimateOf } from './estimate';
import { evidenceRows, factsOf } from './facts';
import { learnState } from './learn-state';

const scalar = (value: number) => ({ kind: 'scalar', value }) as const;
const field = (values: number[]) => ({ kind: 'edge-field', values: Float64Array.from(values) }) as const;
const network = buildNetwork({
  n: 3,
  directed: true,
  from: Int32Array.of(0, 1),
  to: Int32Array.of(1, 2),
  labels: ['Ann', 'Bob, the', 'Cy'],
});
const outputs: Outputs = {
  learned: field([0.25, NaN]),
  'true-alpha': field([0.5, 0.75]),
  'alpha-error': field([-0.25, NaN]),
  'why-not': field([0, 3]),
  'mean-error': scalar(0.25),
  identifiable: scalar(1),
  converged: scalar(1),
  ending: { kind: 'table', columns: [{ id: 'ending', label: '', values: ['converged: so'] }] },
  hidden: { kind: 'node-field', values: Float64Array.of(0, 0, 1) },
  'gradient-norm': { kind: 'series', x: Float64Array.of(1, 4), y: Float64Array.of(1, 0.1) },
  evidence: {
    kind: 'table',
    columns: [
      { id: 'what', label: 'What', values: ['cascades in all', 'cascades learned from', 'late'] },
      { id: 'count', label: 'Number', values: Float64Array.of(0, 900, 0) },
    ],
  },
};
const shown = (of: Outputs | undefined, more: Partial<Shown> = {}): Shown => ({
  picture: of && { outputs: of, digest: 'd', base: firstExperiment, done: 40, total: 500 },
  stale: false,
  running: false,
  partial: 'no',
  ...more,
});

describe('facts of a learner', () => {
  it('are read from its outputs, and absent where there are none', () => {
    expect(factsOf(outputs)).toMatchObject({
      error: 0.25,
      constant: undefined,
      identifiable: 1,
      converged: true,
      ending: 'converged: so',
      gradients: 4,
      hidden: 1,
      cascades: 900,
    });
    expect(factsOf(undefined)).toMatchObject({ error: undefined, converged: undefined, hidden: 0, cascades: 0 });
    expect(factsOf({ converged: scalar(0), evaluations: scalar(9) })).toMatchObject({ converged: false, gradients: 9 });
  });
  it('leave out what counts nothing', () => {
    expect(evidenceRows(outputs).map(({ what }) => what)).toEqual(['cascades in all', 'cascades learned from']);
    expect(evidenceRows({})).toEqual([]);
  });
});

describe('the table of α', () => {
  it('names the ends of every edge, and why one cannot be learned', () => {
    const table = alphaTable(network, outputs);
    expect(table && toCsv(table).split('\r\n').slice(0, 3)).toEqual([
      'from,to,learned α,true α,error,why not',
      'Ann,"Bob, the",0.25,0.5,-0.25,',
      '"Bob, the",Cy,,0.75,,nothing behind it is seen',
    ]);
    expect(missingEdges(outputs)).toEqual([1]);
  });
  it('has no truth for cascades of one’s own, and is absent for mixtures and other networks', () => {
    expect(alphaTable(network, { learned: field([0.1, 0.2]) })?.columns.map(({ id }) => id)).toEqual([
      'from',
      'to',
      'learned',
    ]);
    expect(alphaTable(network, {})).toBeUndefined();
    expect(alphaTable(network, { learned: field([0.1]) })).toBeUndefined();
  });
});

describe('the estimate that is shown', () => {
  const learned = {
    [SLICER]: shown(outputs),
    [LIKELIHOOD]: shown(outputs),
    [MIXTURE]: shown({ gap: outputs.learned }),
  };
  it('is the chosen one, else the first', () => {
    expect(estimateOf(learned, undefined, 2)?.id).toBe(SLICER);
    expect(estimateOf(learned, LIKELIHOOD, 2)).toMatchObject({ id: LIKELIHOOD, others: [SLICER, LIKELIHOOD] });
    expect(estimateOf(learned, MIXTURE, 2)?.id).toBe(SLICER);
  });
  it('is none for another network, or before there is one', () => {
    expect(estimateOf(learned, undefined, 7)).toBeUndefined();
    expect(estimateOf({ [SLICER]: shown(undefined) }, SLICER, 2)).toBeUndefined();
    expect(estimateOf({}, SLICER, 2)).toBeUndefined();
  });
});

describe('what is said of its picture', () => {
  it('is whether it is whole and of these settings', () => {
    expect(learnState(shown(undefined))).toMatchObject({ state: 'empty' });
    expect(learnState(shown(undefined, { running: true }))).toEqual({ state: 'loading' });
    expect(learnState(shown(outputs, { stale: true }))).toMatchObject({ state: 'stale' });
    expect(learnState(shown(outputs, { partial: 'refining' })).stateText).toBe('Iteration 40 of at most 500');
    expect(learnState(shown(outputs, { partial: 'stopped' })).stateText).toBe('Stopped at iteration 40');
    expect(learnState(shown(outputs))).toEqual({ state: 'live' });
  });
});
