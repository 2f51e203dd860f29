/**
 * Row s of the sums is the sum of the rows whose segment is s: the gradient of a gather, hence of every embedding. O(values)
 * @param sums   count × width; what it holds is overwritten
 * @param values n × width
 * @param rows   segment of every row, length n; those outside 0 … count−1 are left out
 */
export function sumSegments(sums: Float32Array, values: Float32Array, rows: Int32Array, count: number): void {
  const width = rows.length > 0 ? values.length / rows.length : 0;
  sums.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row < 0 || row >= count) continue;
    const to = row * width;
    const from = i * width;
    for (let k = 0; k < width; k++) sums[to + k] += values[from + k];
  }
}
