/**
 * The inner loops of learning by message passing (SLICER, sections 3 to 5 of the specification): messages forwards, objective,
 * adjoints backwards. Kernels do the same operations in the same order and so give the same bits: one in script, one in WebAssembly
 * that takes several classes at once.
 *
 * Classes that run together are *lanes*: the numbers of a slot or node for all of them stand next to each other, so that index k
 * of one class becomes `k · lanes + lane`. A lane's numbers depend on nothing but its own class.
 */

/** Lengths of the arrays of one computation. */
export interface SlicerSizes {
  n: number;
  slots: number;
  /** T: marginals p(0) … p(T−1) enter, from messages up to T−2. */
  horizon: number;
  replicas: number;
  /** Classes side by side, at most. */
  lanes: number;
  /** Rows of received messages in all. */
  rows: number;
  /** Adjoints have memory of their own: messages are passed again during the backward pass. */
  separateAdjoints: boolean;
  groups: number;
  /** Slots of the largest group, and of the largest node. */
  widestGroup: number;
  widestNode: number;
}

/** What a kernel works on. Slots stand in node order: those of node j are `offsets[j] … offsets[j+1]−1`. */
export interface SlicerArrays {
  /** Group g holds the nodes `groups[g] … groups[g+1]−1`; one more entry than groups. */
  readonly groups: Int32Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /**
   * Where the outgoing message of every slot stands, the incoming one at `place ^ 1`; two times take turns, at +0 and +2. The
   * adjoint of a message has the same place.
   */
  readonly places: Int32Array;
  /** α of every slot's incoming arc, replica after replica: replicas × slots. */
  readonly alphaIn: Float64Array;
  /** p̄: n × lanes. */
  readonly initial: Float64Array;
  /** 2 slots × lanes: both times of every message. */
  readonly messages: Float64Array;
  readonly adjoints: Float64Array;
  /** Received messages in slot order: rows × slots × lanes. */
  readonly received: Float64Array;
  /** Row t holds p_i(t), t < T; row T is for the replicas after the first: (T + 1) × n × lanes. */
  readonly marginals: Float64Array;
  /** m[τ][i]: (T + 1) × n × lanes. */
  readonly counts: Float64Array;
  /** ∂O/∂p_i(t): T × n × lanes. */
  readonly slopes: Float64Array;
  /** ∂O/∂α of every slot's incoming arc for the classes at hand, replicas × slots × lanes; and for all so far, replicas × slots. */
  readonly sums: Float64Array;
  readonly totals: Float64Array;
  /** Of every lane the objective so far, then of every lane the counts on the floor: 2 × lanes. */
  readonly objective: Float64Array;
  /** ∂O/∂p̄ through the factors 1 − p̄ alone, n × lanes. */
  readonly starts: Float64Array;
  /** Adjoints of a group's messages; and what a node needs of its suffixes, 2 × slots. Times lanes. */
  readonly weights: Float64Array;
  readonly products: Float64Array;
}

/** Which of the two times of a message. */
export type Level = 0 | 2;

/** Groups firstGroup … lastGroup−1, for so many classes side by side. */
export interface Part {
  firstGroup: number;
  lastGroup: number;
  lanes: number;
  replica: number;
}

/** One step of messages: those of a time are received into a row, those of the next are made of it. */
export interface ForwardPart extends Part {
  /** Row of received messages. */
  row: number;
  /** Where they come from: messages at t = 0 are p̄; `row`: the row holds them already. */
  read: 'initial' | 'row' | Level;
  /** Where new messages go; absent: none are needed. */
  write?: Level;
  /** Row of the marginals; absent: messages are only received. */
  marginals?: number;
}

/** One step of adjoints, back through the messages that were received at its time. */
export interface BackwardPart extends Part {
  row: number;
  /** Row of the slopes: those of the next time. */
  slopes: number;
  /** Adjoints of the messages of the next time; absent: they are 0. */
  read?: Level;
  /** Where those of the received messages go; absent: nobody asks for them. */
  write?: Level;
  /** Also adds to `starts`. */
  starts: boolean;
}

export interface SlicerKernel {
  /** Numbers of classes that it takes at once, the widest last. */
  readonly widths: readonly number[];
  /** At first they hold anything. */
  readonly arrays: SlicerArrays;
  forward(part: ForwardPart): void;
  /** Adds the last row of marginals to row t; or divides row t by the number of replicas. */
  addMarginals(t: number, lanes: number): void;
  divideMarginals(t: number, lanes: number): void;
  /** Counts at τ of nodes first … last−1: adds to the objective, writes the slopes. Rows come in order of time. */
  objective(tau: number, first: number, last: number, lanes: number): void;
  backward(part: BackwardPart): void;
  /** Adds the classes' sums to the totals, in class order. */
  settle(firstSlot: number, lastSlot: number, replica: number, lanes: number): void;
  /** Gives the arrays back: nothing may use them any more. */
  release(): void;
}

/** Below this a probability of an activation time counts as this, and has no derivative. */
export const FLOOR = 1e-12;

/** Length of every array. */
export function slicerLengths(sizes: SlicerSizes): Record<keyof SlicerArrays, number> {
  const { n, slots, horizon, replicas, lanes, rows } = sizes;
  return {
    groups: sizes.groups + 1,
    offsets: n + 1,
    neighbours: slots,
    places: slots,
    alphaIn: replicas * slots,
    initial: n * lanes,
    messages: 2 * slots * lanes,
    adjoints: sizes.separateAdjoints ? 2 * slots * lanes : 0,
    received: rows * slots * lanes,
    marginals: (horizon + 1) * n * lanes,
    counts: (horizon + 1) * n * lanes,
    slopes: horizon * n * lanes,
    sums: replicas * slots * lanes,
    totals: replicas * slots,
    objective: 2 * lanes,
    starts: n * lanes,
    weights: sizes.widestGroup * lanes,
    products: 2 * sizes.widestNode * lanes,
  };
}
