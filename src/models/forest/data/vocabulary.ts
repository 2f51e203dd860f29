/**
 * Ids and sequences: what FOREST sees of a cascade set (specification, section 1). Users get ids 2 … V−1: those of the set in the order of
 * their numbers, then the nodes of the network that are in no cascade, in the order of theirs.
 */

/** Fills a batch up; never a user. */
export const PAD = 0;
/** The cascade is over. */
export const STOP = 1;
export const FIRST_USER = 2;

/** Cascades of one part as ids, in flat arrays. */
export interface Sequences {
  count: number;
  /** Ids of sequence c are `ids[offsets[c] … offsets[c+1]−1]`; length count + 1. */
  offsets: Int32Array;
  /** Users in the order of their infection, each once in a sequence; STOP is not among them. */
  ids: Int32Array;
  /** 1: the cascade ended there, so that STOP is its last target; 0: it was cut, and has no size. Length count. */
  ended: Uint8Array;
  /** The cascade of the set that it is, length count. */
  cascades: Int32Array;
}

export interface ForestData {
  /** Number of ids, PAD and STOP included. */
  V: number;
  train: Sequences;
  validation: Sequences;
  test: Sequences;
  /** The set's user of every id, −1 for PAD, STOP and nodes that are in no cascade; length V. */
  userOf: Int32Array;
  /** The network's node of every id, −1 where it has none; length V. */
  nodeOf: Int32Array;
  /** How the parts came about. */
  split: 'file' | 'random' | 'time';
  /** What was left out or changed. */
  counts: {
    /** Cascades left out: with one user; above the limit. */
    tooShort: number;
    tooLong: number;
    /** Cascades cut at the limit. */
    cut: number;
    /** Events left out: further ones of the same user; without a user. */
    repeated: number;
    nameless: number;
    /** Users of kept cascades that the network does not have; nodes that are in no cascade. */
    notInNetwork: number;
    notInCascades: number;
  };
}
