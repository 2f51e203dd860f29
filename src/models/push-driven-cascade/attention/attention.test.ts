import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../../core/cascade';
import type { Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import { finished, listening, numbersIn, settingsOf } from '../learning/learning-test-support';
import { attention } from '../learning-methods';
import { attentionRunner } from './attention-run';
import { VisitCounts } from './visit-counts';

const streams: Streams = (...key) => stream(2, ...key);
const rng = stream(1, 'friends');
const network = listening(
  Array.from({ length: 150 }, (_, u) =>
    [...new Set(Array.from({ length: 8 }, () => rng.below(150)))].filter((v) => v !== u),
  ),
);
const valueOf = (outputs: Outputs, id: string): number => {
  const output = outputs[id];
  return output.kind === 'scalar' ? output.value : NaN;
};
const run = (changed: Parameters<typeof settingsOf<typeof attention.parameters>>[1]): Outputs =>
  finished(attentionRunner.run({ network }, settingsOf(attention.parameters, changed), streams));

describe('a drawn log', () => {
  it('is flat where attention has a limit', () => {
    const outputs = run({});
    expect(Math.abs(valueOf(outputs, 'correlation'))).toBeLessThan(0.02);
    expect(Math.abs(valueOf(outputs, 'slope'))).toBeLessThan(0.001);
  });
  it('rises by the interest where everything is read', () => {
    const outputs = run({ limited: false });
    expect(valueOf(outputs, 'correlation')).toBeGreaterThan(0.7);
    expect(Math.abs(valueOf(outputs, 'slope') - 0.1)).toBeLessThan(0.01);
  });
  it('gives at most 5,000 visits and the mean of all', () => {
    const outputs = run({});
    expect(numbersIn(outputs, 'visits', 'shown')).toHaveLength(5000);
    expect(valueOf(outputs, 'count')).toBeGreaterThan(7000);
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(attention.outputs).toSorted());
  });
});

describe('cascades', () => {
  /** 1 listens to 0. Minutes; 0 posts at 0, 10, 20 and 100. */
  const pair = listening([[], [0]]);
  const cascades: [user: number, minute: number][][] = [
    [
      [0, 0],
      [1, 5],
    ],
    [
      [0, 10],
      [1, 50],
    ],
    [
      [0, 20],
      [1, 60],
    ],
    [[0, 100]],
    [[1, 130]],
  ];
  const events = cascades.flat();
  const set = buildCascadeSet({
    offsets: Int32Array.from([0, 2, 4, 6, 7, 8]),
    users: Int32Array.from(events, ([user]) => user),
    times: Float64Array.from(events, ([, minute]) => minute),
    userCount: 2,
    time: { unit: 'minute', origin: 'epoch' },
  });
  it('are cut into visits, with the posts since the last one', () => {
    const p = settingsOf(attention.parameters, { log: 'cascades' });
    const input = { network: pair, cascades: set, cascadeNodes: Int32Array.of(0, 1) };
    const outputs = finished(attentionRunner.run(input, p, streams));
    // 5 | 50 and 60 | 130, which is a post of her own.
    expect([...numbersIn(outputs, 'visits', 'shown')]).toEqual([2, 1]);
    expect([...numbersIn(outputs, 'visits', 'shared')]).toEqual([2, 0]);
    expect(valueOf(outputs, 'correlation')).toBeCloseTo(1, 12);
  });
});

describe('sums over visits', () => {
  it('give r, slope and means with their errors', () => {
    const counts = new VisitCounts();
    for (const [x, y] of [
      [0, 1],
      [100, 3],
      [200, 2],
    ])
      counts.add(x, y);
    expect(counts.correlation()).toBeCloseTo(0.5, 12);
    expect(counts.slope()).toBeCloseTo(0.005, 12);
    expect([[...counts.means().x], [...counts.means().y]]).toEqual([
      [0, 100, 200],
      [1, 3, 2],
    ]);
  });
  it('have no correlation where nothing varies', () => {
    const counts = new VisitCounts();
    counts.add(3, 1);
    counts.add(3, 2);
    expect([counts.correlation(), counts.slope()]).toEqual([NaN, NaN]);
    expect(counts.means().standardError?.[0]).toBeCloseTo(0.5, 12);
  });
});
