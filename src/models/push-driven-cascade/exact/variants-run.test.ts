import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import type { CampaignSettings } from '../campaign';
import { tinyInstances, type TinyInstance } from '../tiny-fixture';
import { variantsRunner } from './variants-run';

const instances = tinyInstances(readFileSync(new URL('../fixtures/tiny.json', import.meta.url), 'utf8'));

function outputsOf({ n, L, b, edges }: Pick<TinyInstance, 'n' | 'L' | 'b' | 'edges'>, start: number[] = []): Outputs {
  const network = buildNetwork({
    n,
    directed: true,
    from: Int32Array.from(edges, ([v]) => v),
    to: Int32Array.from(edges, ([, u]) => u),
    edgeValues: { weight: Float64Array.from(edges, ([, , w]) => w) },
    nodeValues: { b: Float64Array.from(b) },
  });
  const settings: CampaignSettings = {
    preference: 'given',
    influence: 'given',
    theta: 0.2,
    drawSeed: 1,
    rescale: false,
    start: Int32Array.from(start),
    budget: L,
  };
  const steps = variantsRunner.run({ network }, settings, (...key) => stream(1, ...key));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
function columnOf(outputs: Outputs, table: string, column: string): (string | number)[] {
  const output = outputs[table];
  return output.kind === 'table' ? [...(output.columns.find(({ id }) => id === column)?.values ?? [])] : [];
}
const valuesOf = (outputs: Outputs): Map<string | number, number> => {
  const values = columnOf(outputs, 'table', 'value').map(Number);
  return new Map(columnOf(outputs, 'table', 'rule').map((rule, k) => [rule, values[k]]));
};

describe('other rules', () => {
  it.each(instances)('have the values of the reference on $name', (one) => {
    const values = valuesOf(outputsOf(one));
    const wanted = new Map<string, number>([
      ['At once', one.optimal_value],
      ['Fixed beforehand', one.best_fixed_sequence.value],
      ['Batches of at most 2', one.batch_2_optimal],
      ['Batches of at most 3', one.batch_3_optimal],
      ['Answers 1 push late', one.delay_1_optimal],
      ...Object.entries(one.policies).map(([name, { value }]): [string, number] => [name, value]),
    ]);
    const off = [...wanted].map(([rule, value]) => Math.abs((values.get(rule) ?? NaN) - value));
    expect(Math.max(...off)).toBeLessThan(1e-12);
  });
  it('name the users of the whole network, and keep own taste apart from what the start brings', () => {
    const outputs = outputsOf(
      {
        n: 4,
        L: 2,
        b: [0.1, 0.3, 0.2, 0.5],
        edges: [
          [3, 0, 0.8],
          [0, 1, 0.1],
        ],
      },
      [3],
    );
    expect(columnOf(outputs, 'sequence', 'user')).toEqual([0, 1]);
    const values = valuesOf(outputs);
    // Greedy goes by own taste: user 1 until she says yes, then user 2.
    expect(values.get('Greedy')).toBeCloseTo(0.3 * (1 + 0.2) + 0.7 * 0.3, 12);
    expect(values.get('OnlineGreedy')).toBeCloseTo(0.9 * (1 + 0.4) + 0.1 * 0.9, 12);
  });
  it('have a gap of optimum over best sequence', () => {
    const outputs = outputsOf({ n: 2, L: 2, b: [0.9, 0.05], edges: [] });
    expect(outputs.gap).toEqual({ kind: 'scalar', value: expect.closeTo(1.035 / 0.99, 12) as number });
    expect(columnOf(outputs, 'sequence', 'gain')).toEqual([expect.closeTo(0.9, 12), expect.closeTo(0.09, 12)]);
  });
});
