/**
 * Pushes overlapping discs apart, in place, by passes over a uniform grid. Deterministic: no random draws.
 * @param positions x, y interleaved, length 2n
 * @param radii     radius of each disc in the unit of the positions, margin included; length n
 * @param passes    at most so many; ends earlier when nothing overlaps
 * @returns whether nothing overlaps any more
 * Cost per pass: O(n) for evenly spread discs.
 */
export function separate(positions: Float32Array, radii: Float32Array, passes: number): boolean {
  const n = radii.length;
  const cell = 2 * radii.reduce((a, b) => Math.max(a, b), 0);
  if (!(cell > 0)) return true;
  for (let pass = 0; pass < passes; pass++) {
    const cells = new Map<number, number[]>();
    const keyOf = (cx: number, cy: number): number => (cx + 0x100000) * 0x200000 + (cy + 0x100000);
    for (let i = 0; i < n; i++) {
      const key = keyOf(Math.floor(positions[2 * i] / cell), Math.floor(positions[2 * i + 1] / cell));
      const list = cells.get(key);
      if (list) list.push(i);
      else cells.set(key, [i]);
    }
    let moved = false;
    for (let i = 0; i < n; i++) {
      const cx = Math.floor(positions[2 * i] / cell);
      const cy = Math.floor(positions[2 * i + 1] / cell);
      for (let gx = cx - 1; gx <= cx + 1; gx++)
        for (let gy = cy - 1; gy <= cy + 1; gy++)
          for (const j of cells.get(keyOf(gx, gy)) ?? []) {
            if (j <= i) continue;
            let dx = positions[2 * j] - positions[2 * i];
            let dy = positions[2 * j + 1] - positions[2 * i + 1];
            let d = Math.hypot(dx, dy);
            const least = radii[i] + radii[j];
            if (d >= least * 0.999) continue;
            if (d < 1e-6 * cell) {
              // Coinciding discs part along an angle that depends on the pair only.
              const angle = (i * 2.399963 + j) % (2 * Math.PI);
              dx = Math.cos(angle);
              dy = Math.sin(angle);
              d = 1;
              positions[2 * j] += 0.01 * cell * dx;
              positions[2 * j + 1] += 0.01 * cell * dy;
            }
            const push = (least - Math.min(d, least)) / d / 2 + 1e-3;
            positions[2 * i] -= dx * push;
            positions[2 * i + 1] -= dy * push;
            positions[2 * j] += dx * push;
            positions[2 * j + 1] += dy * push;
            moved = true;
          }
    }
    if (!moved) return true;
  }
  return false;
}
