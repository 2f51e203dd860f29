/** Columns: vectors of one length that span a subspace. */

/** A column that keeps less than this of its length was in the span of the ones before it. */
const NOTHING = 1e-12;

export function dot(x: Float64Array, y: Float64Array): number {
  // four sums, so that additions need not wait for each other
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = x.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a += x[i] * y[i];
    b += x[i + 1] * y[i + 1];
    c += x[i + 2] * y[i + 2];
    d += x[i + 3] * y[i + 3];
  }
  for (let i = whole; i < x.length; i++) a += x[i] * y[i];
  return a + b + (c + d);
}

/** y += factor · x */
export function addScaled(y: Float64Array, factor: number, x: Float64Array): void {
  for (let i = 0; i < y.length; i++) y[i] += factor * x[i];
}

/**
 * Makes column c of the columns one of unit length, orthogonal to those before it, which are that already (modified Gram–Schmidt,
 * once more where much was taken away). What was in their span becomes zero. O(c · length)
 */
export function orthonormalise(columns: readonly Float64Array[], c: number): void {
  const column = columns[c];
  const before = Math.sqrt(dot(column, column));
  let length = before;
  for (let pass = 0; pass < 2; pass++) {
    const start = length;
    for (let j = 0; j < c; j++) addScaled(column, -dot(columns[j], column), columns[j]);
    length = Math.sqrt(dot(column, column));
    if (length > 0.5 * start) break;
  }
  if (!(length > NOTHING * before)) column.fill(0);
  else for (let i = 0; i < column.length; i++) column[i] /= length;
}
