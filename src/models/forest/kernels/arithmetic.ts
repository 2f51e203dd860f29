/**
 * The loops that training spends its time in, on arrays of 32-bit floats: in TypeScript (arithmetic-script.ts) and, where the arrays lie in
 * WebAssembly's memory, in WebAssembly (arithmetic.wat).
 */

/** Rows of a matrix in an array; places and strides count numbers. */
export interface Rows {
  values: Float32Array;
  /** Place of the first number. */
  at: number;
  /** From one row to the next. */
  row: number;
}

/** A matrix that may lie transposed: number (i, k) is `values[at + i·row + k·step]`. */
export interface Factor extends Rows {
  step: number;
}

/** A matrix in panels of 8 columns, as {@link packPanels} makes them; rows that lie in one piece are panels 8 apart. */
export interface Panels extends Rows {
  /** From one panel to the next. */
  panel: number;
}

export interface AdamSettings {
  beta1: number;
  beta2: number;
  epsilon: number;
  /** η / (1 − β₁ᵗ). */
  pace: number;
  /** 1 / √(1 − β₂ᵗ). */
  scale: number;
}

export interface Arithmetic {
  /** C = A · B, added to what stands in C unless `fresh`. A: rows × depth, B: depth × columns. */
  product(A: Factor, B: Panels, C: Rows, rows: number, columns: number, depth: number, fresh: boolean): void;
  /** y ← y + scale · x, n numbers. */
  addScaled(y: Float32Array, yAt: number, x: Float32Array, xAt: number, scale: number, n: number): void;
  /**
   * x ← e^(x + bias − largest), PAD (id 0) masked; into `out`: the largest, the sum of the result, x + bias of the target.
   * @param x n numbers from `at`
   */
  expRow(
    x: Float32Array,
    at: number,
    bias: Float32Array,
    n: number,
    target: number,
    out: Float32Array,
    outAt: number,
  ): void;
  /**
   * One step of the cell for one sequence, H numbers a block. g: 3 blocks from the input (r, z, n); u: 3 from the state, without bias b;
   * h: the state before. to ← 5 blocks: state, r, z, n, u_n + b_n.
   */
  gruStep(g: Place, u: Place, b: Float32Array, h: Place, to: Place, H: number): void;
  /**
   * Backwards: d from outside, carry from the step after, the 5 blocks of the step, the state before it. to ← 4 blocks: gradients of the
   * sums of r and z, of u_n + b_n, and of g_n; carry ← what reaches the state before other than through u.
   */
  gruStepBack(d: Place, carry: Place, from: Place, h: Place, to: Place, H: number): void;
  /** Weights and moments (first halves m, then v) after a step. */
  adam(
    weight: Float32Array,
    gradient: Float32Array,
    moments: Float32Array,
    nextWeight: Float32Array,
    nextMoments: Float32Array,
    settings: AdamSettings,
  ): void;
}

export interface Place {
  values: Float32Array;
  at: number;
}

/** Columns of a panel: see {@link packPanels}. */
export const PANEL = 8;

/** Numbers that {@link packPanels} writes. */
export const panelLength = (rows: number, columns: number): number => Math.ceil(rows / PANEL) * PANEL * columns;

/**
 * The transpose of a matrix in panels: so A · Mᵀ is as quick as A · M, and no row of it crosses many pages.
 * @param matrix rows × columns
 * @param panels as long as {@link panelLength} says
 */
export function packPanels(matrix: Float32Array, rows: number, columns: number, panels: Float32Array): Panels {
  for (let first = 0; first < rows; first += PANEL) {
    const width = Math.min(PANEL, rows - first);
    const panel = first * columns;
    for (let k = 0; k < columns; k++)
      for (let j = 0; j < width; j++) panels[panel + k * PANEL + j] = matrix[(first + j) * columns + k];
  }
  return panelsIn(panels, columns);
}

/** What {@link packPanels} made of a matrix of so many columns. */
export const panelsIn = (panels: Float32Array, columns: number): Panels => ({
  values: panels,
  at: 0,
  row: PANEL,
  panel: PANEL * columns,
});
