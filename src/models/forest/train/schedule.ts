/** How fast is learned (specification, section 5). */

/** Steps over which the rate rises, when so many cascades are to be seen by then; not necessarily whole. */
export const warmUpSteps = (cascades: number, cascadesPerBatch: number): number =>
  Math.max(1, cascades / Math.max(1, cascadesPerBatch));

/**
 * Learning rate of a step: d^−½ · min(step^−½, step · warm-up^−3/2). It rises over the warm-up and then falls with the square root.
 * @param step from 1
 * @param width d
 */
export function learningRate(step: number, width: number, warmUp: number): number {
  return Math.min(step ** -0.5, step * warmUp ** -1.5) / Math.sqrt(width);
}
