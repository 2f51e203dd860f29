/** States of a trajectory in steps, seen on the grid of the results. */
import type { ChangeList } from './change-list';
import { GRID_INTERVALS, timeGrid, type PropagationModel } from './propagation';
import { stepTime } from './scheme-settings';

/** States told between two yields. */
const WORK_PER_STEP = 500_000;

/**
 * Tells the states of all nodes at every point of the grid. Between the ends of two steps they lie on the straight line between the
 * states there: so means over trajectories keep the weak order of the scheme, which a staircase with a lag of up to h would not.
 *
 * @param changes of a scheme with K steps
 * @param tell    is given the point, the states (one array, changed later), and how many nodes have recovered for good by then (SIR)
 * Cost: O(n · grid + changes · grid points per step).
 */
export function* statesOnGrid(
  { n, kind, sources, horizon }: Pick<PropagationModel, 'n' | 'kind' | 'sources' | 'horizon'>,
  { count, times, nodes, changes }: ChangeList,
  steps: number,
  tell: (point: number, states: Float64Array, recovered: number) => void,
): Generator<void, void> {
  const state = new Float64Array(n);
  for (const i of sources) state[i] = 1;
  const kept = new Float64Array(n);
  const forGood = kind === 'SIR';
  let recovered = 0;
  let done = 0;
  let work = 0;
  let step = 0;
  const grid = timeGrid(horizon);
  for (let point = 0; point <= GRID_INTERVALS; point++) {
    const t = grid[point];
    while (step < steps && stepTime(horizon, steps, step + 1) <= t) step++;
    const begin = stepTime(horizon, steps, step);
    for (; done < count && times[done] <= begin; done++) {
      state[nodes[done]] += changes[done];
      if (forGood && changes[done] < 0) recovered++;
    }
    let next = done;
    let leaving = 0;
    if (step < steps && t > begin) {
      const end = stepTime(horizon, steps, step + 1);
      const share = (t - begin) / (end - begin);
      for (; next < count && times[next] <= end; next++) {
        const i = nodes[next];
        kept[i] = state[i];
        state[i] += share * changes[next];
        if (forGood && changes[next] < 0) leaving += share;
      }
      tell(point, state, recovered + leaving);
      // every node changes once in a step at most
      for (let k = done; k < next; k++) state[nodes[k]] = kept[nodes[k]];
    } else tell(point, state, recovered);
    work += n + next - done;
    if (work > WORK_PER_STEP) {
      work = 0;
      yield;
    }
  }
}
