/** How much there is to go through where rules are worked out exactly: for estimates, and for what is refused. */

/** What is gone through in about a minute at most. */
export const LIMITS = {
  /** Users who are not active at the start: their sets are bit masks. */
  users: 12,
  /** Fixed sequences of pushes. */
  sequences: 5e7,
  /** States with answers two pushes late. */
  states: 1e6,
} as const;

export interface VariantSizes {
  /** Fixed sequences: N^L, most of which a bound leaves out. */
  readonly sequences: number;
  /** States (A, pushes left) that can be reached when answers come at once, and in batches. */
  readonly atOnce: number;
  /** States with answers two pushes late: who is active, whose answers are awaited, and with which chances. */
  readonly states: number;
}

/** @param users not active at the start */
export function variantSizes(users: number, pushes: number): VariantSizes {
  let atOnce = 0;
  let states = 0;
  for (let made = 0; made < pushes; made++) {
    let choose = 1;
    for (let k = 0; k <= Math.min(made, users); k++) {
      atOnce += choose;
      // two users awaited, and what was known when the second was pushed
      const awaited = Math.max(1, (users - k) * Math.max(1, users - k - 1));
      if (k <= Math.max(0, made - 1)) states += choose * awaited * (k > 0 ? 2 : 1) * (k > 1 ? 2 : 1);
      choose = (choose * (users - k)) / (k + 1);
    }
  }
  return { sequences: users ** pushes, atOnce, states };
}
