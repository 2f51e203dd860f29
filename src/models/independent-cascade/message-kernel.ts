/**
 * The inner loops of message passing, over groups of nodes. Two kernels do the same operations in the same order and so give the
 * same bits: one in WebAssembly (measured two to three times as fast as what engines make of the script), one in script for small
 * networks and for pages that refuse WebAssembly.
 */
/** Lengths of the arrays of one computation. */
export interface MessageSizes {
  n: number;
  slots: number;
  /** (horizon + 1) × n. */
  marginals: number;
  /** Places of messages. */
  messages: number;
  groups: number;
  /** Slots of the largest group. */
  widestGroup: number;
}

/** What a kernel works on. Slots stand in node order: those of node j are `offsets[j] … offsets[j+1]−1`. */
export interface MessageArrays {
  /** Group g holds the nodes `groups[g] … groups[g+1]−1`; one more entry than groups. */
  readonly groups: Int32Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Where the outgoing message of every slot stands in a row of messages; the incoming one is at `place ^ 1`. */
  readonly places: Int32Array;
  /** α of every slot's incoming arc. */
  readonly alphaIn: Float64Array;
  /** p̄, length n. */
  readonly initial: Float64Array;
  readonly messages: Float64Array;
  /** Row t holds p_i(t). */
  readonly marginals: Float64Array;
  /** Incoming messages of a group, then α q. */
  readonly x: Float64Array;
  /** Prefixes of a node. */
  readonly prefixes: Float64Array;
}

/** Part of a step of message passing. Shifts are added to places. */
export interface Pass {
  /** Groups firstGroup … lastGroup−1. */
  firstGroup: number;
  lastGroup: number;
  /** Shift of the messages to read; absent: the messages at t = 0, which are p̄. */
  before?: number;
  /** Shift of the messages to write; absent: none are written, for nobody reads those of the last step. */
  after?: number;
  /** Row of the marginals to write. */
  t: number;
}

export interface MessageKernel {
  /** At first they hold anything. */
  readonly arrays: MessageArrays;
  /** Gathers the incoming messages of each group, then combines them. */
  pass(pass: Pass): void;
  /** Gives the arrays back: nothing may use them any more. */
  release(): void;
}
