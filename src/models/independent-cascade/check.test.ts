import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '../../core/network';
import { checkSettings, type CascadeSettings } from './check';
import { networkOf } from './test-support';

const settings: CascadeSettings = {
  alphaLaw: 'constant',
  alpha: 0.3,
  alphaExponent: 0.5,
  alphaMin: 0,
  alphaMax: 1,
  weightRate: 1,
  initial: 'sources',
  sources: new Int32Array(),
  expectedSources: 10,
  horizon: 16,
};
const path = networkOf(3, [
  [0, 1],
  [1, 2],
]);

const withColumn = (name: string, ...values: number[]): Network =>
  buildNetwork({
    n: 3,
    directed: false,
    from: Int32Array.of(0, 1),
    to: Int32Array.of(1, 2),
    labels: ['ann', 'bob', 'cy'],
    edgeValues: { [name]: Float64Array.from(values) },
  });

const codes = (changes: Partial<CascadeSettings>, network: Network, bytes = 0): string[] =>
  checkSettings({ ...settings, ...changes }, network, bytes).map((issue) => issue.code);

describe('checkSettings', () => {
  it('finds nothing wrong with a simple network', () => {
    expect(codes({}, path)).toEqual([]);
    expect(
      codes(
        {},
        networkOf(
          2,
          [
            [0, 1],
            [1, 0],
          ],
          true,
        ),
      ),
    ).toEqual([]);
  });

  it('asks for the column that a law needs', () => {
    expect(codes({ alphaLaw: 'file' }, path)).toEqual(['missing-edge-value']);
    expect(codes({ alphaLaw: 'weight' }, withColumn('alpha', 0.1, 0.2))).toEqual(['missing-edge-value']);
    expect(codes({ alphaLaw: 'file' }, withColumn('alpha', 0, 1))).toEqual([]);
  });

  it('names the edge and the value that is no probability', () => {
    const [issue] = checkSettings({ ...settings, alphaLaw: 'file' }, withColumn('alpha', 0.5, 1.2), 0);
    expect(issue.message).toBe('Edge bob–cy: probability 1.2 is outside 0…1 (1 such edge).');
    expect(issue.severity).toBe('stopped');
    expect(issue.affected).toBe(1);
    const [missing] = checkSettings({ ...settings, alphaLaw: 'file' }, withColumn('alpha', NaN, -1), 0);
    expect(missing.message).toBe('Edge ann–bob: probability missing is not a number (2 such edges).');
  });

  it('refuses negative weights, but takes any other', () => {
    expect(codes({ alphaLaw: 'weight' }, withColumn('weight', 0, 900))).toEqual([]);
    expect(codes({ alphaLaw: 'weight' }, withColumn('weight', 1, -2))).toEqual(['edge-value-out-of-range']);
  });

  it('looks at a column only when the law uses it', () => {
    expect(codes({}, withColumn('alpha', 7, NaN))).toEqual([]);
  });

  it('finds self-loops and repeated edges, in both directions only where undirected', () => {
    expect(
      codes(
        {},
        networkOf(2, [
          [0, 0],
          [0, 1],
        ]),
      ),
    ).toEqual(['self-loop']);
    expect(
      codes(
        {},
        networkOf(3, [
          [0, 1],
          [1, 2],
          [1, 0],
        ]),
      ),
    ).toEqual(['repeated-edge']);
    expect(
      codes(
        {},
        networkOf(
          3,
          [
            [0, 1],
            [1, 2],
            [0, 1],
          ],
          true,
        ),
      ),
    ).toEqual(['repeated-edge']);
    const [twice] = checkSettings(
      settings,
      networkOf(3, [
        [2, 1],
        [0, 2],
        [1, 2],
        [2, 1],
      ]),
      0,
    );
    expect(twice.affected).toBe(2);
    expect(twice.message).toContain('1–2');
  });

  it('refuses crossed bounds, unknown sources, and a network without nodes', () => {
    expect(codes({ alphaLaw: 'random', alphaMin: 0.6, alphaMax: 0.4 }, path)).toEqual(['bounds-crossed']);
    expect(codes({ alphaMin: 0.6, alphaMax: 0.4 }, path)).toEqual([]);
    expect(codes({ sources: Int32Array.of(1, 3) }, path)).toEqual(['node-unknown']);
    expect(codes({}, networkOf(0, []))).toEqual(['no-nodes']);
  });

  it('refuses more memory than there is and says what to reduce', () => {
    const [issue] = checkSettings({ ...settings, horizon: 1000 }, path, 3e9);
    expect(issue.code).toBe('too-large');
    expect(issue.message).toContain('3 GB');
    expect(issue.hint).toContain('below 500');
    expect(codes({}, path, 1.5e9)).toEqual([]);
  });
});
