import { describe, expect, it } from 'vitest';
import type { Steps, Streams } from '../../../core/method';
import { NO_NETWORK } from '../../../core/network';
import type { Outputs, TableColumn } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import { campaignFrom } from '../campaign';
import { backwardInduction } from './backward-induction';
import { printedBoundRunner, type PrintedBoundSettings } from './printed-bound-run';

const streams: Streams = (...key) => stream(5, ...key);
const input = { network: NO_NETWORK };
const finish = <R>(steps: Steps<R>): R => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
/** In blocks of the given sizes. */
function outputsOf(p: PrintedBoundSettings, block: number): Outputs {
  let state: Parameters<typeof printedBoundRunner.fold>[0];
  for (let from = 0; from < p.instances; from += block)
    state = printedBoundRunner.fold(
      state,
      finish(printedBoundRunner.block(input, p, streams, from, Math.min(p.instances, from + block))),
    );
  return printedBoundRunner.finish(input, p, state ?? { rows: [], worst: undefined });
}
function columnsOf(outputs: Outputs, id: string): Record<string, TableColumn['values']> {
  const output = outputs[id];
  return output.kind === 'table'
    ? Object.fromEntries(output.columns.map(({ id: column, values }) => [column, values]))
    : {};
}

const usual: PrintedBoundSettings = { users: 8, pushes: 4, density: 0.05, theta: 0.6, instances: 60 };

describe('how often h1 misleads', () => {
  it('finds h1 below the optimum in some sparse campaigns, and no repaired bound in any', () => {
    const { bound, below, missed, loss } = columnsOf(outputsOf(usual, 60), 'summary');
    expect(bound[0]).toBe('h1 as printed');
    expect(Number(below[0])).toBeGreaterThan(3);
    expect(Number(below[0])).toBeLessThan(25);
    expect(Number(missed[0])).toBeGreaterThan(0);
    expect(Number(loss[0])).toBeGreaterThan(0);
    expect([...below].slice(1)).toEqual([0, 0, 0, 0, 0]);
    expect([...missed].slice(1)).toEqual([0, 0, 0, 0, 0]);
  });
  it('finds h1 too low in every campaign without influence', () => {
    const { below, missed } = columnsOf(outputsOf({ ...usual, theta: 1, instances: 40 }, 40), 'summary');
    expect(below[0]).toBe(40);
    expect(Number(missed[0])).toBeGreaterThan(20);
  });
  it('gives the same tables however campaigns are cut into blocks', () => {
    expect(outputsOf({ ...usual, instances: 12 }, 5)).toEqual(outputsOf({ ...usual, instances: 12 }, 12));
  });
  it('shows the campaign in which most is lost, as it was drawn', () => {
    const outputs = outputsOf(usual, 60);
    const worst = columnsOf(outputs, 'worst');
    const instances = columnsOf(outputs, 'instances');
    const losses = [...instances.loss].map(Number);
    const lost = losses.indexOf(Math.max(...losses));
    expect(worst.instance[0]).toBe(lost + 1);
    const rows = [...worst.value].map((value, i) => ({
      value: Number(value),
      v: Number(worst.from[i]),
      u: Number(worst.user[i]),
    }));
    const campaign = campaignFrom(
      rows.filter(({ v }) => Number.isNaN(v)).map(({ value }) => value),
      rows.filter(({ v }) => !Number.isNaN(v)).map(({ v, u, value }) => [v, u, value]),
    );
    expect(backwardInduction(campaign, 4).value(0, 4)).toBeCloseTo(Number(instances.optimum[lost]), 12);
    expect(instances.returned[lost]).toBeCloseTo(Number(instances.worth[lost]), 12);
  });
  it('has no ratio and no loss where nobody can start', () => {
    const outputs = outputsOf({ ...usual, theta: 0, instances: 3 }, 3);
    expect(columnsOf(outputs, 'summary').below[0]).toBe(0);
    expect(columnsOf(outputs, 'worst').value).toHaveLength(0);
    expect(outputs.ratio).toEqual({ kind: 'histogram', edges: Float64Array.of(0, 1), counts: Float64Array.of(0) });
  });
});
