import { expect, it } from 'vitest';
import { BranchAndBound } from '../../models/push-driven-cascade/exact/branch-and-bound';
import { pushGraph } from './push-graph';

// Values that the compiled anchor prints for the same graphs.
it.each([
  [822, 56_286, 5, 1.013076020014],
  [2187, 14_572, 4, 1.106854744684],
])('is the graph of the anchor: %i users, %i edges, L = %i', (n, m, L, value) => {
  const search = new BranchAndBound(pushGraph(n, m, 1, 0.2), L, { twins: true, mostStates: 1e6 });
  const steps = [...search.solve()];
  expect(steps.every(({ stage }) => stage === 'Searching')).toBe(true);
  expect(search.finished).toBe(true);
  expect(Math.abs(search.upper - value)).toBeLessThan(1e-12);
});
