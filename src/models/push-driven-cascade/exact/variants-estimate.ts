/** Operations and memory of the methods on tiny campaigns, before they start. */
import { variantSizes } from './variants-size';

interface Cost {
  operations: number;
  bytes: number;
}

/** Other rules: what bounds leave of the fixed sequences, batches of three in every state, states with answers two pushes late. */
export function estimateVariants({ budget, start }: { budget: number; start: Int32Array }, { n }: { n: number }): Cost {
  const users = Math.max(0, Math.min(16, n - start.length));
  const { sequences, atOnce, states } = variantSizes(users, budget);
  const batches = atOnce * (users + 2 * users ** 2 + 1.4 * users ** 3);
  return {
    operations: 2 ** users * users * budget + (30 * sequences + batches + 600 * states * users) / 8,
    bytes: 2 ** users * (8 * users + 10 * budget) + 80 * states,
  };
}

/** The printed bound: all states of every instance, and AO*, which expands a part of them. */
export function estimatePrintedBound(p: { users: number; pushes: number; instances: number }): Cost {
  const { atOnce } = variantSizes(p.users, p.pushes);
  const allStates = 2 ** p.users * p.users * (p.pushes + 4);
  return {
    operations: p.instances * (allStates + 6 * atOnce * p.users * p.users * (p.pushes + 4)),
    bytes: 2 ** p.users * 8 * (p.users + 2 * p.pushes) + 200 * p.instances + 1e5,
  };
}
