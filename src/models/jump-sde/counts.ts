/**
 * What many trajectories leave behind, in memory that does not grow with their number. Whole states give integers, which add up to the
 * same totals in any order; parts of few touched nodes hold lists of changes, so that they travel fast between workers.
 */
import { invariant } from '../../core/errors';
import { reachedBins } from '../count-bins';
import { addTally, countsOf, TallyBuilder, type Tally } from '../tally';
import { fieldRows } from './estimate';
import { GRID_INTERVALS, timeGrid, type PropagationModel } from './propagation';
import type { EventLog } from './trajectory';

const POINTS = GRID_INTERVALS + 1;

/** Sums over runs; arrays over the grid have length 101. */
export interface SampleCounts {
  runs: number;
  /** Runs 2k and 2k + 1 are antithetic. */
  pairs: boolean;
  /** Activations and recoveries; arcs handled; runs in which a state left 0 … 1. */
  events: number;
  work: number;
  outside: number;
  /** Σ I(t), Σ I(t)², Σ over pairs I(t) I′(t), Σ of nodes recovered for good. */
  influence: Float64Array;
  squares: Float64Array;
  products: Float64Array;
  recovered: Float64Array;
  /** Nodes active at t = 0, and the number of runs that started from them and told changes. */
  sources: Int32Array;
  changing: number;
  /** rows × n: activations minus ends of activity of node i between the row before and this one. */
  changes: Tally;
  /** rows × n: Σ of states that were told whole; absent where none was. */
  states?: Float64Array;
  /** Where asked for: points × bins, runs by I(t); and runs by I(T), length n + 1. */
  curveCounts?: Tally;
  sizeCounts?: Tally;
}

export interface CounterOptions {
  /** Runs come in antithetic pairs, one right after the other. */
  pairs?: boolean;
  /** Count runs by I(t), for quantiles over runs and sizes; only for states 0 and 1. */
  distribution?: boolean;
}

/** The smallest k with t_k ≥ t: what happens at t is seen there. */
export function gridPointOf(grid: Float64Array, t: number): number {
  const last = grid.length - 1;
  let k = Math.min(last, Math.max(0, Math.ceil((t / grid[last]) * last)));
  while (k > 0 && grid[k - 1] >= t) k--;
  while (k < last && grid[k] < t) k++;
  return k;
}

/** Takes trajectories one by one: `begin`, what happened, `end`. */
export class TrajectoryCounter {
  private readonly grid: Float64Array;
  private readonly rows: number;
  /** Grid intervals per row of the field. */
  private readonly stride: number;
  /** I(t) of this run, as changes until it ends; of its first half, where it is the second. */
  private curve = new Float64Array(POINTS);
  private other = new Float64Array(POINTS);
  private readonly recoveredChange = new Float64Array(POINTS);
  private cells = new Int32Array(4096);
  private readonly changes: TallyBuilder;
  private readonly curveCounts: TallyBuilder | undefined;
  private readonly sizeCounts: TallyBuilder | undefined;
  private readonly bins;
  private readonly sums: SampleCounts;

  constructor(
    private readonly model: Pick<PropagationModel, 'n' | 'kind' | 'sources' | 'horizon'>,
    { pairs = false, distribution = false }: CounterOptions = {},
  ) {
    const { n, horizon } = model;
    this.grid = timeGrid(horizon);
    this.rows = fieldRows(n);
    this.stride = GRID_INTERVALS / (this.rows - 1);
    this.changes = new TallyBuilder(this.rows * n);
    this.bins = reachedBins(n, GRID_INTERVALS);
    this.curveCounts = distribution ? new TallyBuilder(POINTS * this.bins.length) : undefined;
    this.sizeCounts = distribution ? new TallyBuilder(n + 1) : undefined;
    this.sums = {
      runs: 0,
      pairs,
      events: 0,
      work: 0,
      outside: 0,
      influence: new Float64Array(POINTS),
      squares: new Float64Array(POINTS),
      products: new Float64Array(POINTS),
      recovered: new Float64Array(POINTS),
      sources: model.sources.slice(),
      changing: 0,
      changes: { cells: 0 },
    };
  }

  /** @param whole states will be told by {@link addStates}; else the sources are active and changes are told */
  begin(whole = false): void {
    this.curve.fill(0);
    this.recoveredChange.fill(0);
    if (whole) return;
    this.sums.changing++;
    this.curve[0] = this.model.sources.length;
  }

  /** The events of a piece of a run. */
  addLog({ times, nodes, length }: EventLog): void {
    const { grid, curve, recoveredChange, stride } = this;
    const { n, kind, horizon } = this.model;
    const perTime = GRID_INTERVALS / horizon;
    const forGood = kind === 'SIR';
    if (this.cells.length < length) this.cells = new Int32Array(length);
    const { cells } = this;
    for (let e = 0; e < length; e++) {
      const t = times[e];
      let k = Math.min(GRID_INTERVALS, Math.ceil(t * perTime));
      // the quotient may have been rounded across a point of the grid
      if (k > 0 && grid[k - 1] >= t) k--;
      else if (grid[k] < t && k < GRID_INTERVALS) k++;
      const row = stride === 1 ? k : Math.ceil(k / stride);
      const node = nodes[e];
      if (node >= 0) {
        curve[k]++;
        cells[e] = row * n + node;
      } else {
        curve[k]--;
        if (forGood) recoveredChange[k]++;
        cells[e] = ~(row * n + ~node);
      }
    }
    this.changes.addCells(cells, length);
    this.sums.events += length;
  }

  /** One change of a scheme in steps: node active (`+1`) or not any more (`−1`) from time t on. */
  addChange(t: number, node: number, change: 1 | -1): void {
    const k = gridPointOf(this.grid, t);
    const cell = Math.ceil(k / this.stride) * this.model.n + node;
    this.cells[0] = change > 0 ? cell : ~cell;
    this.changes.addCells(this.cells, 1);
    this.curve[k] += change;
    if (change < 0 && this.model.kind === 'SIR') this.recoveredChange[k]++;
    this.sums.events++;
  }

  /**
   * All states at point k of the grid, any numbers; to be told for every k from 0 on, in a run that began as whole.
   * @param recovered how many nodes have recovered for good
   */
  addStates(k: number, states: ArrayLike<number>, recovered = 0): void {
    const { n } = this.model;
    const { curve, recoveredChange } = this;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += states[i];
    // both hold changes until the run ends
    curve[k] += sum;
    recoveredChange[k] += recovered;
    if (k < GRID_INTERVALS) {
      curve[k + 1] -= sum;
      recoveredChange[k + 1] -= recovered;
    }
    if (k % this.stride !== 0) return;
    const field = (this.sums.states ??= new Float64Array(this.rows * n));
    const row = (k / this.stride) * n;
    for (let i = 0; i < n; i++) field[row + i] += states[i];
  }

  /**
   * @param work arcs handled
   * @param more events of a run of whole states; whether a state left 0 … 1
   */
  end(work: number, more: { events?: number; outside?: boolean } = {}): void {
    const { sums, curve, recoveredChange, bins } = this;
    for (let k = 0, sum = 0; k < POINTS; k++) sums.recovered[k] += sum += recoveredChange[k];
    for (let k = 0, sum = 0; k < POINTS; k++) {
      sum += curve[k];
      curve[k] = sum;
      sums.influence[k] += sum;
      sums.squares[k] += sum * sum;
      this.curveCounts?.add(k * bins.length + bins.of(sum));
    }
    this.sizeCounts?.add(curve[GRID_INTERVALS]);
    sums.runs++;
    sums.work += work;
    sums.events += more.events ?? 0;
    if (more.outside) sums.outside++;
    if (!sums.pairs) return;
    if (sums.runs % 2 === 0) for (let k = 0; k < POINTS; k++) sums.products[k] += curve[k] * this.other[k];
    [this.curve, this.other] = [this.other, this.curve];
  }

  /** I(t) of the run that ended last, at the points of the grid; valid until the next one begins (or ends, in pairs). */
  get lastCurve(): Float64Array {
    return this.sums.pairs ? this.other : this.curve;
  }

  /** What was counted; the counter is of no use afterwards. */
  counts(): SampleCounts {
    const { sums, changes, curveCounts, sizeCounts } = this;
    invariant(!sums.pairs || sums.runs % 2 === 0, 'a run of a pair is missing');
    sums.changes = changes.tally();
    if (curveCounts) sums.curveCounts = curveCounts.tally();
    if (sizeCounts) sums.sizeCounts = sizeCounts.tally();
    return sums;
  }
}

/** Adds `part` to `state` (changing it) and returns it; the first state is a copy that holds counts of its own. */
export function foldCounts(state: SampleCounts | undefined, part: SampleCounts): SampleCounts {
  const sum = state ?? noCounts(part);
  invariant(sum.changes.cells === part.changes.cells && sum.pairs === part.pairs, 'parts of different samples');
  for (const key of ['runs', 'events', 'work', 'outside', 'changing'] as const) sum[key] += part[key];
  for (const key of ['influence', 'squares', 'products', 'recovered'] as const) addArray(sum[key], part[key]);
  for (const key of ['changes', 'curveCounts', 'sizeCounts'] as const) {
    const [into, more] = [sum[key], part[key]];
    if (into && more) addTally(countsOf(into), more);
  }
  if (part.states) addArray((sum.states ??= new Float64Array(part.states.length)), part.states);
  return sum;
}

function addArray(into: Float64Array, more: Float64Array): void {
  for (let k = 0; k < into.length; k++) into[k] += more[k];
}

/** Zero, in the size of `like`. */
function noCounts(like: SampleCounts): SampleCounts {
  const zeros = ({ cells }: Tally): Tally => ({ cells, counts: new Int32Array(cells) });
  const points = (): Float64Array => new Float64Array(POINTS);
  return {
    runs: 0,
    pairs: like.pairs,
    events: 0,
    work: 0,
    outside: 0,
    influence: points(),
    squares: points(),
    products: points(),
    recovered: points(),
    sources: like.sources,
    changing: 0,
    changes: zeros(like.changes),
    ...(like.curveCounts ? { curveCounts: zeros(like.curveCounts) } : {}),
    ...(like.sizeCounts ? { sizeCounts: zeros(like.sizeCounts) } : {}),
  };
}
