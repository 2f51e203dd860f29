/** Scores of all ids and their gradients, as loops over arrays, in blocks that stay in the processor's caches. */
import type { Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { packPanels, panelLength, panelsIn, PANEL, type Panels } from './arithmetic';
import { defineKernel, type Host } from './host';
import { maskedByRow } from './masked-pairs';
import { MASKED } from './masks';

/** Rows whose scores are made, and then gone through, together. */
const ROWS = 32;
/** The same on the way back, where the rows' features are used again for every id. */
const ROWS_BACK = 128;
const IDS_BACK = 256;

/** Calls `use` with blocks of rows whose scores W o stand in `scores`, masked pairs at −1e30; bias and PAD are still to come. */
function scoreRows(
  host: Host,
  inputs: { o: TensorInfo; W: TensorInfo; pairs: TensorInfo; packed?: TensorInfo },
  scores: TensorInfo,
  first: number,
  use: (from: number, to: number, values: Float32Array) => void,
): void {
  const [N, D] = inputs.o.shape;
  const [V] = inputs.W.shape;
  const packed = inputs.packed ? undefined : host.output([panelLength(V, D)]);
  const values = host.floats(scores);
  const o = host.floats(inputs.o);
  const weights = packed
    ? packPanels(host.floats(inputs.W), V, D, host.floats(packed))
    : panelsIn(host.floats(inputs.packed as TensorInfo), D);
  const masked = maskedByRow(host.ints(inputs.pairs), first, N);
  for (let from = 0; from < N; from += ROWS) {
    const to = Math.min(from + ROWS, N);
    host.arithmetic.product(
      { values: o, at: from * D, row: D, step: 1 },
      weights,
      { values, at: from * V, row: V },
      to - from,
      V,
      D,
      true,
    );
    for (let row = from; row < to; row++)
      for (let k = masked.offsets[row]; k < masked.offsets[row + 1]; k++) values[row * V + masked.ids[k]] = MASKED;
    use(from, to, values);
  }
  if (packed) host.release(packed);
}

const pack = defineKernel<'W'>({
  name: 'ForestPack',
  host(host, { W }) {
    const [V, D] = W.shape;
    const packed = host.output([panelLength(V, D)]);
    packPanels(host.floats(W), V, D, host.floats(packed));
    return [packed];
  },
});

function logitsOf(
  host: Host,
  { b, ...inputs }: Record<'o' | 'W' | 'b' | 'pairs', TensorInfo> & { packed?: TensorInfo },
  { first }: { first: number },
): TensorInfo[] {
  const result = host.output([inputs.o.shape[0], inputs.W.shape[0]]);
  const [V] = inputs.W.shape;
  scoreRows(host, inputs, result, first, (from, to, values) => {
    // A view only after the last output.
    const bias = host.floats(b);
    for (let row = from; row < to; row++) {
      host.arithmetic.addScaled(values, row * V, bias, 0, 1, V);
      values[row * V] = MASKED;
    }
  });
  return [result];
}

const logits = defineKernel<'o' | 'W' | 'b' | 'pairs', { first: number }>({ name: 'ForestLogits', host: logitsOf });

const packedLogits = defineKernel<'o' | 'W' | 'b' | 'pairs' | 'packed', { first: number }>({
  name: 'ForestPackedLogits',
  host: logitsOf,
});

const exponentials = defineKernel<'o' | 'W' | 'b' | 'pairs' | 'targets', { first: number }>({
  name: 'ForestExponentials',
  host(host, { b, targets, ...inputs }, { first }) {
    const [N] = inputs.o.shape;
    const [V] = inputs.W.shape;
    const result = host.output([N, V]);
    const rows = host.output([N, 3]);
    // Views only after the last output: scoreRows makes one more.
    scoreRows(host, inputs, result, first, (from, to, values) => {
      const [bias, facts, ids] = [host.floats(b), host.floats(rows), host.ints(targets)];
      for (let row = from; row < to; row++) host.arithmetic.expRow(values, row * V, bias, V, ids[row], facts, 3 * row);
    });
    return [result, rows];
  },
});

const gradients = defineKernel<'E' | 'rows' | 'o' | 'W' | 'targets' | 'dy'>({
  name: 'ForestScoresGrad',
  host(host, inputs) {
    const [N, D] = inputs.o.shape;
    const [V] = inputs.W.shape;
    const made = [host.output([N, D]), host.output([V, D]), host.output([V])];
    const scratch = host.output([N, D]);
    const [dO, dW, db, scaled] = [...made, scratch].map((one) => host.floats(one));
    const [E, rows, o, W, dy] = [inputs.E, inputs.rows, inputs.o, inputs.W, inputs.dy].map((one) => host.floats(one));
    const targets = host.ints(inputs.targets);
    const { product, addScaled } = host.arithmetic;
    dO.fill(0);
    dW.fill(0);
    db.fill(0);
    // p = E / sum: the factor goes to the small arrays.
    const factor = (row: number): number => dy[row] / rows[3 * row + 1];
    for (let row = 0; row < N; row++) {
      const scale = factor(row);
      for (let k = row * D; k < (row + 1) * D; k++) scaled[k] = scale * o[k];
    }
    for (let from = 0; from < N; from += ROWS_BACK) {
      const count = Math.min(ROWS_BACK, N - from);
      for (let id = 0; id < V; id += IDS_BACK) {
        const ids = Math.min(IDS_BACK, V - id);
        const at = from * V + id;
        const weights: Panels = { values: W, at: id * D, row: D, panel: PANEL };
        const features: Panels = { values: scaled, at: from * D, row: D, panel: PANEL };
        product(
          { values: E, at, row: V, step: 1 },
          weights,
          { values: dO, at: from * D, row: D },
          count,
          D,
          ids,
          false,
        );
        product({ values: E, at, row: 1, step: V }, features, { values: dW, at: id * D, row: D }, ids, D, count, false);
        for (let row = from; row < from + count; row++) addScaled(db, id, E, row * V + id, factor(row), ids);
      }
    }
    // − y: the target's own part.
    for (let row = 0; row < N; row++) {
      const target = targets[row];
      const scale = factor(row);
      for (let k = 0; k < D; k++) {
        dO[row * D + k] = scale * dO[row * D + k] - dy[row] * W[target * D + k];
        dW[target * D + k] -= dy[row] * o[row * D + k];
      }
      db[target] -= dy[row];
    }
    host.release(scratch);
    return made;
  },
});

type Named<K extends string> = Record<K, Tensor>;

/** W [V, D] as products by it read it: for many products by the same one. */
export const packWeights = (W: Tensor): Tensor => pack({ W }, {})[0];

/**
 * [N, V] scores with masks; `first`: the row that the pairs call the first of these.
 * @param packed what {@link packWeights} made of W, where it did
 */
export const hostLogits = (inputs: Named<'o' | 'W' | 'b' | 'pairs'>, first: number, packed?: Tensor): Tensor =>
  (packed ? packedLogits({ ...inputs, packed }, { first }) : logits(inputs, { first }))[0];

/** [N, V] e^(score − largest of its row), and [N, 3]: the largest, the sum of the row, the target's score. */
export const hostExponentials = (inputs: Named<'o' | 'W' | 'b' | 'pairs' | 'targets'>, first: number): Tensor[] =>
  exponentials(inputs, { first });

/** Gradients of Σ dy · (−log p of the target) to o, W and b. */
export const hostGradients = (inputs: Named<'E' | 'rows' | 'o' | 'W' | 'targets' | 'dy'>): Tensor[] =>
  gradients(inputs, {});
