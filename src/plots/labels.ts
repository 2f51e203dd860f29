/** Placing labels in a column so that none covers another, each as near to its wish as possible. */

/**
 * Vertical centres for labels that wish to sit at `wishes`, at least `gap` apart and inside [lo, hi].
 * Clusters of colliding labels are centred on the mean of their wishes (pool adjacent violators), which minimises the sum
 * of squared shifts. Order of equal wishes is kept. If they cannot all fit, they are spread evenly over [lo, hi].
 * Returns positions in the order of `wishes`. Cost: O(n log n).
 */
export function placeLabels(wishes: readonly number[], gap: number, lo: number, hi: number): number[] {
  const n = wishes.length;
  if (n === 0) return [];
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a] - wishes[b] || a - b);
  if ((n - 1) * gap > hi - lo) {
    const spread = n === 1 ? 0 : (hi - lo) / (n - 1);
    const even: number[] = wishes.slice();
    order.forEach((i, k) => (even[i] = lo + k * spread));
    return even;
  }
  // Subtracting k·gap turns "at least gap apart" into "not decreasing"; the bounds become one interval for all.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((i, k) => {
    blocks.push({ sum: wishes[i] - k * gap, count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const top = hi - (n - 1) * gap;
  const placed: number[] = wishes.slice();
  let k = 0;
  for (const { sum, count } of blocks) {
    const base = Math.min(top, Math.max(lo, sum / count));
    for (let c = 0; c < count; c++, k++) placed[order[k]] = base + k * gap;
  }
  return placed;
}

/** Rough width in pixels of a word in the interface face at 13 px; on the generous side, for margins and boxes. */
export function textWidth(text: string, strong = false): number {
  return text.length * (strong ? 7.5 : 7);
}
