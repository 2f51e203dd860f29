/** Small dense systems, row-major with a row length of their own, solved in place; for the matrices of limited memory (at most 2 · memory). */

/** Lower Cholesky factor of the leading size × size part over its lower triangle. False where it is not positive definite. O(size³/3). */
export function cholesky(a: Float64Array, size: number, row: number): boolean {
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = a[i * row + j];
      for (let k = 0; k < j; k++) sum -= a[i * row + k] * a[j * row + k];
      if (i > j) a[i * row + j] = sum / a[j * row + j];
      else if (sum > 0 && sum < Infinity) a[j * row + j] = Math.sqrt(sum);
      else return false;
    }
  }
  return true;
}

/** Solves with a factor of {@link cholesky}: b[from … from+size−1] becomes the solution. O(size²). */
export function choleskySolve(a: Float64Array, size: number, row: number, b: Float64Array, from: number): void {
  for (let i = 0; i < size; i++) {
    let sum = b[from + i];
    for (let k = 0; k < i; k++) sum -= a[i * row + k] * b[from + k];
    b[from + i] = sum / a[i * row + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[from + i];
    for (let k = i + 1; k < size; k++) sum -= a[k * row + i] * b[from + k];
    b[from + i] = sum / a[i * row + i];
  }
}

/**
 * Solves A x = b by Gaussian elimination with partial pivoting; A (size × size) is used up, b becomes x. False where A is singular.
 * O(size³/3).
 */
export function solveInPlace(a: Float64Array, size: number, row: number, b: Float64Array): boolean {
  for (let j = 0; j < size; j++) {
    let pivot = j;
    for (let i = j + 1; i < size; i++) if (Math.abs(a[i * row + j]) > Math.abs(a[pivot * row + j])) pivot = i;
    const top = a[pivot * row + j];
    if (!(Math.abs(top) > 0 && Math.abs(top) < Infinity)) return false;
    if (pivot !== j) {
      for (let k = j; k < size; k++) [a[j * row + k], a[pivot * row + k]] = [a[pivot * row + k], a[j * row + k]];
      [b[j], b[pivot]] = [b[pivot], b[j]];
    }
    for (let i = j + 1; i < size; i++) {
      const factor = a[i * row + j] / top;
      if (factor === 0) continue;
      for (let k = j + 1; k < size; k++) a[i * row + k] -= factor * a[j * row + k];
      b[i] -= factor * b[j];
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i];
    for (let k = i + 1; k < size; k++) sum -= a[i * row + k] * b[k];
    b[i] = sum / a[i * row + i];
  }
  return true;
}
