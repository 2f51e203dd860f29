import { describe, expect, it } from 'vitest';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { sayBlocked, sayOrigin, saySources } from './sentences';

const read = (paragraphs: Piece[][]): string =>
  paragraphs
    .map((s) => s.map((p) => (typeof p === 'string' ? p : 'number' in p ? p.number : p.term)).join(''))
    .join(' ');
const series = (y: number[], se?: number[], first = 1): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(y, (_, k) => k + first),
  y: Float64Array.from(y),
  ...(se ? { standardError: Float64Array.from(se) } : {}),
});
const chosen: Outputs = {
  influence: series([40, 55, 62]),
  simulated: series([38, 53, 61], [0.5, 0.45, 0.4]),
  random: series([10, 25, 39]),
  lead: { kind: 'scalar', value: 14, standardError: 0.3 },
};

describe('saySources', () => {
  it('says what the choice reaches and how much more than others', () => {
    expect(read(saySources(chosen))).toBe(
      'These 3 sources reach 61.0 nodes on average (simulated, ± 0.8), 14.0 ± 0.6 more than the 3 best-connected, and 22.0 more than 3 at random.',
    );
  });
  it('does not tell differences within the error apart, and owns up to a choice that is worse', () => {
    const lead = (value: number): Outputs => ({ ...chosen, lead: { kind: 'scalar', value, standardError: 0.3 } });
    expect(read(saySources(lead(0.6)))).toContain('about as many as the 3 best-connected');
    expect(read(saySources(lead(-2)))).toContain('2.0 ± 0.6 fewer than the 3 best-connected');
  });
  it('names loops where message passing expects far more than is simulated', () => {
    expect(read(saySources({ ...chosen, influence: series([60, 75, 90]) }))).toMatch(
      /Message passing expects 90\.0: it counts news that goes round in loops twice\.$/,
    );
  });
  it('tells what is known before the simulation, speaks of one in the singular, and of nothing not at all', () => {
    expect(read(saySources({ influence: series([40]) }))).toBe(
      'This source would reach 40.0 nodes, as far as message passing tells.',
    );
    expect(read(saySources({ ...chosen, influence: series([38]), simulated: series([38], [0.5]) }))).toMatch(
      /^This source reaches 38\.0 .* more than the best-connected one, and .* more than one at random\.$/,
    );
    expect(saySources(undefined)).toEqual([]);
    expect(saySources({ influence: series([]) })).toEqual([]);
  });
});

const found = (rank: number, truth: number, distance: number, impossible = 0): Outputs => ({
  candidates: {
    kind: 'table',
    columns: [
      { id: 'node', label: 'node', values: Float64Array.of(2, 0), refersTo: 'node' },
      { id: 'share', label: 'share', values: Float64Array.of(0.61, 0.3) },
    ],
  },
  'true-source': { kind: 'node-field', values: Float64Array.from([0, 1, 2], (i) => (i === truth ? 1 : NaN)) },
  rank: { kind: 'scalar', value: rank },
  distance: { kind: 'scalar', value: distance },
  impossible: { kind: 'scalar', value: impossible },
});
const name = (node: number): string => `node ${node + 1}`;

describe('sayOrigin', () => {
  it('names the best candidate, and whether it is the true source', () => {
    expect(read(sayOrigin(found(1, 2, 0), 3, name))).toBe(
      'Node 3 explains best what was seen; its share of the score is 0.61. The cascade did start there.',
    );
    expect(read(sayOrigin(found(2, 0, 1), 3, name))).toMatch(
      /The cascade started at node 1, which ranks 2 of 3 and is 1 edge away\.$/,
    );
    expect(read(sayOrigin(found(2, 0, NaN), 3, name))).toMatch(/; no way leads from one to the other\.$/);
  });
  it('says nothing of a truth that is not known, and warns of what no source explains', () => {
    expect(read(sayOrigin(found(NaN, -1, NaN), 3, name))).toMatch(/0\.61\.$/);
    expect(read(sayOrigin(found(1, 2, 0, 3), 3, name))).toMatch(/3 observations have practically no chance from there/);
    expect(sayOrigin({}, 3, name)).toEqual([]);
  });
});

const blocked = (what: 'edge' | 'node', count: number): Outputs => ({
  blocked: {
    kind: 'table',
    columns: [{ id: what, label: what, values: new Float64Array(count), refersTo: what }],
  },
  before: { kind: 'scalar', value: 20, standardError: 0.2 },
  after: { kind: 'scalar', value: 12, standardError: 0.2 },
  prevented: { kind: 'scalar', value: 8, standardError: 0.02 },
  'by-degree': series([20, 17, 15], undefined, 0),
  random: series([20, 19.5, 19], undefined, 0),
});

describe('sayBlocked', () => {
  it('says what is spared, beside blocking by degree and at random', () => {
    expect(read(sayBlocked(blocked('edge', 2), 2))).toBe(
      'Blocking these 2 edges leaves 12.0 nodes reached on average instead of 20.0: 8.0 ± 0.04 are spared, 40 % (simulated). As many with the largest degrees would spare 5.0, as many at random 1.0.',
    );
  });
  it('says when fewer are blocked than were asked for, and nothing where nothing is', () => {
    expect(read(sayBlocked(blocked('node', 1), 5))).toMatch(/^Blocking this node .* would matter\.$/);
    expect(sayBlocked(blocked('edge', 0), 5)).toEqual([]);
    expect(sayBlocked(undefined, 5)).toEqual([]);
  });
});
