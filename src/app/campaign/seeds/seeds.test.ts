import { describe, expect, it } from 'vitest';
import type { Outputs, SeriesOutput, TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { seedLines } from './lines';
import { saySeeds } from './sentences';

const text = (paragraphs: readonly (readonly Piece[])[]): string[] =>
  paragraphs.map((pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : 'number' in piece ? piece.number : piece.term)).join(''),
  );

const table = (columns: Readonly<Record<string, readonly (string | number)[]>>): TableOutput => ({
  kind: 'table',
  columns: Object.entries(columns).map(([id, values]) => ({
    id,
    label: id,
    values: typeof values[0] === 'string' ? values.map(String) : Float64Array.from(values, Number),
  })),
});
const series = (y: readonly number[], se = 0.05): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(y, (_, k) => k),
  y: Float64Array.from(y),
  standardError: Float64Array.from(y, () => se),
});

const outputs = (k: number, changed: Outputs = {}): Outputs => ({
  methods: table({
    method: ['IMM', 'Degree'],
    spread: [18.2, 17],
    'standard-error': [0.05, 0.06],
    campaign: [1.9, 1.8],
    'campaign-error': [0.02, 0.02],
  }),
  seeds: table({ method: [...Array.from({ length: k }, () => 'IMM'), ...Array.from({ length: k }, () => 'Degree')] }),
  overlap: table({ 'weight-sum': [7, 8], 'online-search': [1, 0] }),
  campaign: series([0, 1, 4.1]),
  'imm-spread': series([5, 9]),
  'degree-spread': series([5, 8]),
  ...changed,
});

describe('what is said', () => {
  it('is nothing without a run', () => {
    expect(saySeeds(undefined)).toEqual([]);
    expect(seedLines(undefined)).toEqual([]);
  });

  it('speaks of the seeds that reach most, pushed and compared', () => {
    expect(text(saySeeds(outputs(10)))).toEqual([
      'The 10 seeds of IMM reach 18.20 ± 0.10 users on average, themselves included, when they are active for free.',
      'Pushed in order in a campaign of 2 pushes, the same users get 1.90 ± 0.04 yeses; OnlineSearch gets 4.10 ± 0.10.',
      'Of these seeds, 7 of the 10 are among the 10 users with the most influence, whom WeightSum would push; 1 of the 10 is among those whom OnlineSearch pushes most.',
    ]);
  });

  it('counts all, none and one', () => {
    const said = (influence: number, search: number, k = 4): string | undefined =>
      text(saySeeds(outputs(k, { overlap: table({ 'weight-sum': [influence, 0], 'online-search': [search, 0] }) })))[2];
    expect(said(4, 0)).toBe(
      'Of these seeds, all 4 are among the 4 users with the most influence, whom WeightSum would push; none are among those whom OnlineSearch pushes most.',
    );
    expect(said(1, 1, 1)).toBe(
      'This seed is the user with the most influence, whom WeightSum would push; OnlineSearch pushes the same user most.',
    );
    expect(said(0, 0, 1)).toContain('is not the user');
  });

  it('does not tell apart what chance does not', () => {
    expect(text(saySeeds(outputs(10, { campaign: series([0, 1, 1.95]) })))[1]).toContain(
      'OnlineSearch gets about as many',
    );
  });

  it('says whose weights were scaled', () => {
    const said = text(saySeeds(outputs(10, { scaled: { kind: 'scalar', value: 3 } })));
    expect(said[3]).toBe('The weights of 3 users added up to more than 1 and were scaled to 1, as LT asks.');
    expect(text(saySeeds(outputs(10, { scaled: { kind: 'scalar', value: 0 } })))).toHaveLength(3);
  });
});

it('draws the methods that ran, and the campaign above them', () => {
  expect(seedLines(outputs(10)).map(({ id }) => id)).toEqual(['degree', 'imm', 'campaign']);
});
