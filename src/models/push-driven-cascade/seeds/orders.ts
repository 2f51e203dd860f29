/** Seeds as a method chose them. */
export type SeedMethodId = 'greedy' | 'degree-discount' | 'imm' | 'opim' | 'degree';

/** Outputs, tables and pages list the methods in this order. */
export const SEED_METHODS: readonly SeedMethodId[] = ['greedy', 'degree-discount', 'imm', 'opim', 'degree'];

export interface Order {
  readonly method: SeedMethodId;
  /** First to last; length min(k, n). */
  readonly seeds: Int32Array;
}

export interface Chosen extends Order {
  /** What the method itself reckons with: marginal spread, score or degree; length of `seeds`. */
  readonly gains: Float64Array;
  /** Share of the best spread that is guaranteed; NaN: none. */
  readonly guarantee: number;
  /** Reverse reachable sets drawn; NaN: none. */
  readonly sets: number;
  /** Estimates of gains; NaN: none. */
  readonly evaluations: number;
}
