import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/method';
import { buildNetwork, type Network } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import { optimum, why } from '../exact-methods';
import { tinyInstances, type TinyInstance } from '../tiny-fixture';
import { optimumRunner, type OptimumParameters } from './optimum-run';
import { whyRunner, type WhyParameters } from './why-run';

const tiny = tinyInstances(readFileSync(new URL('../fixtures/tiny.json', import.meta.url), 'utf8'));
const one = tiny.filter(({ name }) => name === 'er-0')[0];
const streams = (...key: readonly (string | number)[]) => stream(5, ...key);

const networkOf = ({ n, b, edges }: TinyInstance): Network =>
  buildNetwork({
    n,
    directed: true,
    from: Int32Array.from(edges, ([v]) => v),
    to: Int32Array.from(edges, ([, u]) => u),
    edgeValues: { influence: Float64Array.from(edges, ([, , w]) => w) },
    nodeValues: { preference: Float64Array.from(b) },
  });

const campaign = {
  preference: 'given',
  influence: 'given',
  theta: 0.2,
  drawSeed: 1,
  rescale: false,
  start: new Int32Array(0),
} as const;

function drained(steps: Steps<Outputs>): { outputs: Outputs; partial: Outputs[] } {
  const partial: Outputs[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { outputs: step.value, partial };
    if (step.value.outputs) partial.push(step.value.outputs);
  }
}

const optimumOf = (instance: TinyInstance, more: Partial<OptimumParameters> = {}) =>
  drained(
    optimumRunner.run(
      { network: networkOf(instance) },
      {
        ...campaign,
        budget: instance.L,
        solver: 'branch-and-bound',
        bound: 'tightest',
        twins: true,
        mostStates: 1e5,
        seconds: 0,
        treeDepth: 12,
        ...more,
      },
      streams,
    ),
  );

const whyOf = (instance: TinyInstance, more: Partial<WhyParameters> = {}): Outputs =>
  drained(
    whyRunner.run(
      { network: networkOf(instance) },
      {
        ...campaign,
        budget: instance.L,
        said: new Int32Array(0),
        left: 0,
        judge: 'optimum',
        mostStates: 1e5,
        seconds: 0,
        shownUsers: 100,
        ...more,
      },
      streams,
    ),
  ).outputs;

function scalar(outputs: Outputs, id: string): number {
  const output = outputs[id];
  return output.kind === 'scalar' ? output.value : NaN;
}
function numbers(outputs: Outputs, id: string, column: string): number[] {
  const output = outputs[id];
  const values = output.kind === 'table' ? output.columns.filter((c) => c.id === column)[0].values : [];
  return Array.from(values, Number);
}
function words(outputs: Outputs, id: string, column: string): string[] {
  const output = outputs[id];
  return output.kind === 'table' ? Array.from(output.columns.filter((c) => c.id === column)[0].values, String) : [];
}
const y = (outputs: Outputs, id: string): number[] => {
  const output = outputs[id];
  return output.kind === 'series' ? [...output.y] : [];
};

describe('the method Optimum', () => {
  it.each(tiny.map((instance) => [instance.name, instance] as const))('solves %s in all three ways', (_, instance) => {
    for (const solver of ['branch-and-bound', 'ao-star', 'backward-induction'] as const) {
      const { outputs } = optimumOf(instance, { solver });
      expect(Object.keys(outputs).sort()).toEqual(Object.keys(optimum.outputs).sort());
      const value = scalar(outputs, 'value');
      expect(Math.abs(value - instance.optimal_value)).toBeLessThan(1e-12);
      expect(scalar(outputs, 'lower')).toBeCloseTo(value, 12);
      expect(y(outputs, 'active').at(-1)).toBeCloseTo(value, 11);
      expect(numbers(outputs, 'tree', 'value')[0]).toBeCloseTo(value, 11);
      expect(numbers(outputs, 'tree', 'user')[0]).toBe(instance.optimal_first_actions[0]);
      const reached = outputs.reached.kind === 'node-field' ? outputs.reached.values : new Float64Array(0);
      expect(reached.reduce((sum, p) => sum + p, 0)).toBeCloseTo(value, 11);
    }
  });
  it('gives first moves with their exact values', () => {
    const { outputs } = optimumOf(one, { solver: 'backward-induction' });
    const users = numbers(outputs, 'moves', 'user');
    const values = numbers(outputs, 'moves', 'value');
    users.forEach((u, k) => expect(values[k]).toBeCloseTo(one.action_values_at_root[u], 12));
  });
  it('writes a tree whose parents come first and whose chances multiply', () => {
    const { outputs } = optimumOf(one);
    const [parent, chance, probability, left] = ['parent', 'chance', 'probability', 'left'].map((id) =>
      numbers(outputs, 'tree', id),
    );
    const answer = words(outputs, 'tree', 'answer');
    expect(answer[0]).toBe('');
    for (let i = 1; i < parent.length; i++) {
      expect(parent[i]).toBeLessThan(i);
      expect(left[i]).toBe(left[parent[i]] - 1);
      const q = chance[parent[i]];
      expect(probability[i]).toBeCloseTo(probability[parent[i]] * (answer[i] === 'yes' ? q : 1 - q), 12);
    }
  });
  it('cuts the tree at its depth', () => {
    expect(numbers(optimumOf(one, { treeDepth: 2 }).outputs, 'tree', 'id')).toEqual([0, 1, 2]);
    expect(numbers(optimumOf(one, { treeDepth: 0 }).outputs, 'tree', 'id')).toEqual([]);
  });
  it('leaves a bracket without a value when stopped', () => {
    const { outputs } = optimumOf(one, { mostStates: 1 });
    expect(scalar(outputs, 'value')).toBeNaN();
    expect(words(outputs, 'state', 'ended')).toEqual(['states']);
    expect(scalar(outputs, 'lower')).toBeLessThanOrEqual(one.optimal_value);
    expect(scalar(outputs, 'upper')).toBeGreaterThanOrEqual(one.optimal_value);
    expect(y(outputs, 'active')).toEqual([]);
  });
  it('calls nothing an optimum that the printed bound returns', () => {
    const misled = tiny.filter(({ name }) => name === 'aostar-h1-suboptimal-1')[0];
    const { outputs } = optimumOf(misled, { solver: 'ao-star', bound: 'printed' });
    expect(scalar(outputs, 'value')).toBeNaN();
    expect(scalar(outputs, 'upper')).toBeGreaterThanOrEqual(misled.optimal_value - 1e-12);
    expect(scalar(outputs, 'lower')).toBeLessThanOrEqual(misled.optimal_value + 1e-12);
    expect(words(outputs, 'state', 'ended')).toEqual(['not proved']);
    expect(numbers(outputs, 'state', 'returned')[0]).toBeCloseTo(misled.aostar_h1.returned_value, 12);
  });
});

describe('the method Why this user?', () => {
  it('judges by the optimum', () => {
    const outputs = whyOf(one);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(why.outputs).sort());
    expect(scalar(outputs, 'value')).toBeCloseTo(one.optimal_value, 12);
    const users = numbers(outputs, 'moves', 'user');
    const values = numbers(outputs, 'moves', 'value');
    const losses = numbers(outputs, 'moves', 'loss');
    expect(users).toHaveLength(one.n);
    users.forEach((u, k) => {
      expect(values[k]).toBeCloseTo(one.action_values_at_root[u], 12);
      expect(losses[k]).toBeCloseTo(one.optimal_value - one.action_values_at_root[u], 12);
    });
  });
  it('judges by OnlineSearch: its own first push is worth what the policy is worth', () => {
    const outputs = whyOf(one, { judge: 'search' });
    const reference = one.policies.OnlineSearch;
    expect(scalar(outputs, 'value')).toBeCloseTo(reference.value, 12);
    const at = numbers(outputs, 'moves', 'user').indexOf(reference.first_action ?? NaN);
    expect(numbers(outputs, 'moves', 'value')[at]).toBeCloseTo(reference.value, 12);
  });
  it('samples OnlineSearch where it goes on for long', () => {
    const outputs = whyOf(one, { judge: 'search', budget: 14 });
    const errors = numbers(outputs, 'moves', 'error');
    expect(Math.min(...errors)).toBeGreaterThan(0);
    expect(scalar(outputs, 'value')).toBeLessThan(scalar(outputs, 'upper') + 5 * Math.max(...errors));
  });
  it('judges by the score, best first', () => {
    const outputs = whyOf(one, { judge: 'score' });
    expect(numbers(outputs, 'moves', 'user')[0]).toBe(one.policies.OnlineSearch.first_action);
    const values = numbers(outputs, 'moves', 'value');
    expect([...values].sort((x, z) => z - x)).toEqual(values);
  });
  it('knows moments after some have said yes, and moments without a push left', () => {
    const listed = one.states.filter(({ active, pushes_left }) => active.length > 0 && pushes_left > 1)[0];
    const said = Int32Array.from(listed.active);
    expect(scalar(whyOf(one, { said, left: listed.pushes_left }), 'value')).toBeCloseTo(listed.f, 12);
    const over = whyOf(one, { said, budget: 1 });
    expect(scalar(over, 'value')).toBe(0);
    expect(numbers(over, 'moves', 'user')).toEqual([]);
  });
});

it('holds the optimum of many pushes between bounds that are worth something from the start', () => {
  const n = 30;
  const rng = stream(2, 'ring');
  const edges = Array.from({ length: n }, (_, v) => [v, (v + 1) % n, 0.5 * rng.uniform()] as const);
  const { outputs } = optimumOf(
    { ...one, n, b: Array.from({ length: n }, () => 0.3 * rng.uniform()), edges: edges.map(([v, u, w]) => [v, u, w]) },
    { budget: 20, mostStates: 50 },
  );
  const value = (id: string): number => {
    const output = outputs[id];
    return output.kind === 'scalar' ? output.value : NaN;
  };
  const bounds = outputs.bounds.kind === 'table' ? outputs.bounds.columns : [];
  const named = bounds[0].values.findIndex((name) => name === 'rank');
  expect(value('upper')).toBeLessThanOrEqual(Number(bounds[1].values[named]) + 1e-12);
  expect(value('upper')).toBeLessThan(20);
  expect(value('lower')).toBeLessThan(value('upper'));
});
