/** Work and memory of exact searches, to an order of magnitude: how many states a search needs is only known once it is done. */

interface Size {
  n: number;
  m: number;
  directed: boolean;
}

interface Search {
  budget: number;
  mostStates: number;
}

/** States are multiplied by about so much with every push; measured on networks of thousands of users. */
const GROWTH = 7;
/** Operations of branch and bound for each state, and numbers kept for it. */
const PER_STATE = 3000;
const BYTES_PER_STATE = 200;

const arcsOf = ({ m, directed }: Size): number => (directed ? m : 2 * m);

/** Branch and bound with so many pushes: the sponsor table, and states up to the limit. */
function searched({ budget, mostStates }: Search, size: Size): { operations: number; bytes: number } {
  const arcs = arcsOf(size);
  const states = Math.min(mostStates, GROWTH ** Math.max(0, budget - 2));
  return {
    operations: (size.n + arcs) * (budget + 20) + states * PER_STATE,
    bytes: 40 * arcs + size.n * (16 * budget + 60) + states * BYTES_PER_STATE,
  };
}

export function estimateOptimum(p: Search & { solver: string }, network: Size): { operations: number; bytes: number } {
  if (p.solver === 'backward-induction') {
    const states = 2 ** Math.min(network.n, 16);
    return { operations: states * network.n * p.budget, bytes: states * (8 * network.n + 10 * p.budget) };
  }
  const search = searched(p, network);
  // AO* makes all successors of a state at once, each with a bound of its own.
  return p.solver === 'ao-star' ? { operations: 20 * search.operations, bytes: 2 * search.bytes } : search;
}

export function estimateWhy(
  p: Search & { left: number; judge: string; shownUsers: number },
  network: Size,
): { operations: number; bytes: number } {
  const pushes = p.left > 0 ? Math.min(p.left, p.budget) : p.budget;
  const arcs = arcsOf(network);
  if (p.judge === 'optimum') {
    const search = searched({ ...p, budget: pushes }, network);
    return { ...search, operations: 3 * search.operations };
  }
  const moves = p.judge === 'search' ? Math.min(p.shownUsers, network.n) : 1;
  return {
    operations: (network.n + arcs) * (20 + pushes) + moves * Math.min(2 ** pushes, 400 * pushes) * network.n,
    bytes: 40 * arcs + network.n * (16 * pushes + 60),
  };
}
