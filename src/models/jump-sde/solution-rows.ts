/** Solutions without luck – mean field, exact chain – as outputs: p_i(t) at the rows that are kept, and their sums at all times. */
import type { Outputs } from '../../core/outputs';
import { fieldRows } from './estimate';
import { GRID_INTERVALS, timeGrid, type PropagationModel } from './propagation';

export class SolutionRows {
  /** The grid, 101 points. */
  readonly times: Float64Array;
  readonly influence: Float64Array;
  readonly recovered: Float64Array;
  /** rows × n */
  readonly marginals: Float64Array;
  private readonly stride: number;

  constructor({ n, horizon }: Pick<PropagationModel, 'n' | 'horizon'>) {
    this.times = timeGrid(horizon);
    this.influence = new Float64Array(this.times.length);
    this.recovered = new Float64Array(this.times.length);
    const rows = fieldRows(n);
    this.marginals = new Float64Array(rows * n);
    this.stride = GRID_INTERVALS / (rows - 1);
  }

  /** What is known at point k of the grid: p, and the share of those never active (used for SIR only); length n each. */
  add(k: number, active: Float64Array, never: Float64Array): void {
    const n = active.length;
    for (let i = 0; i < n; i++) {
      this.influence[k] += active[i];
      // recovered = 1 − active − never active; rounding must not make it negative
      this.recovered[k] += Math.max(0, 1 - active[i] - never[i]);
    }
    if (k % this.stride === 0) this.marginals.set(active, (k / this.stride) * n);
  }
}

/** The outputs that these methods share. */
export function solutionOutputs(
  { times, influence, recovered, marginals }: SolutionRows,
  { n, horizon, kind }: Pick<PropagationModel, 'n' | 'horizon' | 'kind'>,
  work: number,
): Outputs {
  const forGood = kind === 'SIR';
  return {
    marginals: {
      kind: 'node-field-over-time',
      times: timeGrid(horizon, marginals.length / n - 1),
      values: marginals,
    },
    influence: { kind: 'series', x: times, y: influence },
    recovered: {
      kind: 'series',
      x: forGood ? times.slice() : new Float64Array(0),
      y: forGood ? recovered : new Float64Array(0),
    },
    'mean-size': { kind: 'scalar', value: influence[GRID_INTERVALS] },
    work: { kind: 'scalar', value: work },
  };
}
