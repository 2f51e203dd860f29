/** How large a model is: what decides the shapes of its tensors. */

/** Length of the vector of a position (specification, section 2). */
const POSITION_WIDTH = 8;
/** Positions that have a vector, as in the authors' program: more than a cascade of the paper has users. */
const POSITIONS = 1000;

export interface ModelShape {
  /** Number of ids, PAD and STOP included. */
  V: number;
  /** d: length of the vector of a user. */
  userWidth: number;
  /** H: length of the hidden state, and of the network context of a user. */
  hidden: number;
  /** d_pos: length of the vector of a position. */
  positionWidth: number;
  /** Positions that have a vector. */
  positions: number;
  /** d0: length of the fixed feature vector of a user; 0: the model knows no network. */
  featureWidth: number;
  /** m: recent users whose network context is looked at. */
  window: number;
}

/** The shape that the settings of a training ask for. */
export function modelShape(
  V: number,
  { width, window, longest }: { width: number; window: number; longest: number },
  featureWidth: number,
): ModelShape {
  return {
    V,
    userWidth: width,
    hidden: width,
    positionWidth: POSITION_WIDTH,
    positions: Math.max(POSITIONS, longest),
    featureWidth,
    window,
  };
}

/** D: length of what the decoder projects: the state, and the network context where there is one. */
export function stateWidth({ hidden, featureWidth }: ModelShape): number {
  return featureWidth > 0 ? 2 * hidden : hidden;
}
