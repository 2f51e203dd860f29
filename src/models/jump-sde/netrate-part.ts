/** What NetRate has found of some nodes: plain arrays, put together node after node. */
import { KKT_LIMIT, type NodeRates } from './netrate-rates';

/** What all nodes have in common: who is looked at, and in which cascades. */
export interface Looked {
  users: Int32Array;
  learned: number;
  kept: number;
}

/** Columns of the table by node, each a number for every node that is done. */
const COLUMNS = ['node', 'active', 'parents', 'total', 'logLikelihood', 'iterations', 'gradient', 'slack'] as const;
export type NodeColumn = (typeof COLUMNS)[number];

export interface NetRatePart extends Looked {
  columns: Record<NodeColumn, Float64Array>;
  /** Arcs that are kept: number of the user looked at. */
  from: Int32Array;
  to: Int32Array;
  rates: Float64Array;
}

/** Collects nodes one by one. */
export class PartBuilder {
  private readonly rows: Record<NodeColumn, number>[] = [];
  private readonly arcs: { from: number; to: number; rate: number }[] = [];

  constructor(
    private readonly looked: Looked,
    private readonly leastRate: number,
  ) {}

  add(node: number, parents: Int32Array, active: number, found: NodeRates): void {
    const { rates, logLikelihood, iterations, gradient, slack } = found;
    let kept = 0;
    let total = 0;
    for (let i = 0; i < parents.length; i++) {
      if (!(rates[i] > 0) || rates[i] < this.leastRate) continue;
      this.arcs.push({ from: parents[i], to: node, rate: rates[i] });
      total += rates[i];
      kept++;
    }
    this.rows.push({ node, active, parents: kept, total, logLikelihood, iterations, gradient, slack });
  }

  build(): NetRatePart {
    const column = (id: NodeColumn): Float64Array => Float64Array.from(this.rows, (row) => row[id]);
    return {
      ...this.looked,
      columns: Object.fromEntries(COLUMNS.map((id) => [id, column(id)])) as Record<NodeColumn, Float64Array>,
      from: Int32Array.from(this.arcs, ({ from }) => from),
      to: Int32Array.from(this.arcs, ({ to }) => to),
      rates: Float64Array.from(this.arcs, ({ rate }) => rate),
    };
  }
}

export function joinParts(before: NetRatePart, more: NetRatePart): NetRatePart {
  return {
    users: before.users,
    learned: before.learned,
    kept: before.kept,
    columns: Object.fromEntries(COLUMNS.map((id) => [id, joinFloats(before.columns[id], more.columns[id])])) as Record<
      NodeColumn,
      Float64Array
    >,
    from: joinInts(before.from, more.from),
    to: joinInts(before.to, more.to),
    rates: joinFloats(before.rates, more.rates),
  };
}

/** Nodes that did not come to the conditions of an optimum. */
export function unconverged({ columns: { gradient, slack } }: NetRatePart): number {
  return gradient.reduce((count, g, i) => count + (g <= KKT_LIMIT && slack[i] <= KKT_LIMIT ? 0 : 1), 0);
}

function joinInts(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function joinFloats(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
