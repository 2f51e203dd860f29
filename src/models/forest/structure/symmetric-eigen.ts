/** Eigenvalues and eigenvectors of a small dense symmetric matrix. */

/** Sweeps before giving up; ten are plenty for any matrix. */
const MOST_SWEEPS = 60;

/**
 * Cyclic Jacobi rotations (Golub and Van Loan, Matrix Computations, section 8.5): accurate to rounding, also for equal eigenvalues.
 * @param matrix  size × size, row-major, symmetric; overwritten: its eigenvalues end up on the diagonal
 * @returns values, length size, in no order, and vectors, size × size: row i is the unit eigenvector of value i
 * Cost: O(size³) a sweep, about eight sweeps.
 */
export function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const square = matrix[i * size + j] ** 2;
        all += square;
        if (i !== j) off += square;
      }
    if (off <= 1e-30 * all) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, i) => matrix[i * size + i]), vectors };
}

/** Turns the plane of p and q so that their off-diagonal entry becomes 0. O(size) */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q];
  if (apq === 0) return;
  const theta = (a[q * size + q] - a[p * size + p]) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const akp = a[k * size + p];
    const akq = a[k * size + q];
    a[k * size + p] = c * akp - s * akq;
    a[k * size + q] = s * akp + c * akq;
  }
  turnRows(a, size, p, q, c, s);
  turnRows(vectors, size, p, q, c, s);
}

function turnRows(a: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let k = 0; k < size; k++) {
    const x = a[p * size + k];
    const y = a[q * size + k];
    a[p * size + k] = c * x - s * y;
    a[q * size + k] = s * x + c * y;
  }
}
