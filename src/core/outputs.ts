/**
 * What a method can give: a small closed set of kinds, so that plots, tables and exporters never know models.
 * Not a number (NaN) in a field means "no value here", for instance a node that was never activated.
 */

import type { CascadeSet } from './cascade';
import type { TrainedModel } from './trained-model';

export interface Axis {
  label: string;
  unit?: string;
  scale?: 'linear' | 'log';
}

export type OutputKind =
  | 'scalar'
  | 'series'
  | 'histogram'
  | 'node-field'
  | 'node-field-over-time'
  | 'edge-field'
  | 'table'
  | 'cascades'
  | 'network'
  | 'model';

/** Describes an output before there is one: what it is called, its unit, its axes. */
export interface OutputDescription {
  kind: OutputKind;
  label: string;
  symbol?: string;
  unit?: string;
  /** One sentence: what it is and how it is estimated. */
  help?: string;
  x?: Axis;
  y?: Axis;
}
export type OutputTable = Readonly<Record<string, OutputDescription>>;

export interface ScalarOutput {
  kind: 'scalar';
  value: number;
  /** Standard error of the value, where it was sampled. */
  standardError?: number;
}

/** A band around a series: `label` says of what ("5–95 % of runs"). */
export interface Band {
  label: string;
  lo: Float64Array;
  hi: Float64Array;
}

export interface SeriesOutput {
  kind: 'series';
  x: Float64Array;
  y: Float64Array;
  /** From the widest to the narrowest. */
  bands?: Band[];
  /** Standard error of y, same length. */
  standardError?: Float64Array;
  /** Words for single points, same length ("100 runs"). */
  pointLabels?: string[];
}

/** Bin k holds `counts[k]` and reaches from `edges[k]` (included) to `edges[k+1]` (excluded; the last one included). */
export interface HistogramOutput {
  kind: 'histogram';
  edges: Float64Array;
  counts: Float64Array;
}

export interface NodeFieldOutput {
  kind: 'node-field';
  /** Length n. */
  values: Float64Array;
}

export interface NodeFieldOverTimeOutput {
  kind: 'node-field-over-time';
  times: Float64Array;
  /** times.length × n, row-major: row k belongs to times[k]. */
  values: Float64Array;
}

export interface EdgeFieldOutput {
  kind: 'edge-field';
  /** Length m, edge order. */
  values: Float64Array;
}

export interface TableColumn {
  id: string;
  label: string;
  unit?: string;
  values: Float64Array | readonly string[];
  /** The values are numbers of nodes or edges of the network, or of users of the cascades; NaN: none. */
  refersTo?: 'node' | 'edge' | 'user';
  /**
   * What nodes, edges or users of the column are called, as long as `values`, '' where there is none. Filled in where results arrive: names
   * do not travel to workers.
   */
  names?: readonly string[];
}
export interface TableOutput {
  kind: 'table';
  columns: TableColumn[];
}

/** A set of cascades: what a simulator drew. A method that declares one can supply the cascades of an experiment. */
export interface CascadesOutput {
  kind: 'cascades';
  set: CascadeSet;
}

/**
 * A network: what a learner found. A method that declares one can supply the network of an experiment. Its nodes are users of the
 * method's cascades, or the nodes of its network; they get their names where results arrive, since names do not travel to workers.
 */
export interface NetworkOutput {
  kind: 'network';
  n: number;
  directed: boolean;
  /** Length m each. */
  from: Int32Array;
  to: Int32Array;
  edgeValues: Record<string, Float64Array>;
  /** Length n each; absent: none. */
  nodeValues?: Record<string, Float64Array>;
  /** The user of the cascade set that every node is, length n; absent: the nodes are those of the network that the method was given. */
  users?: Int32Array;
  /** Names of the nodes, length n, once they are known. */
  labels?: readonly string[];
}

/** A trained model: what a trainer found. It can be the model of an experiment once it is kept as a file. */
export interface ModelOutput {
  kind: 'model';
  model: TrainedModel;
}

export type Output =
  | ScalarOutput
  | SeriesOutput
  | HistogramOutput
  | NodeFieldOutput
  | NodeFieldOverTimeOutput
  | EdgeFieldOutput
  | TableOutput
  | CascadesOutput
  | NetworkOutput
  | ModelOutput;

/** The outputs of a run, by the ids that its method declares. */
export type Outputs = Record<string, Output>;

/** Every buffer inside, each once, to be transferred instead of copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    for (const v of value) buffersOf(v, found);
  } else if (value !== null && typeof value === 'object') {
    for (const v of Object.values(value)) buffersOf(v, found);
  }
  return found;
}
