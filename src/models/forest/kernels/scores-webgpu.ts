/** Scores of all ids and their gradients on the graphics card: TensorFlow.js's products, and programs of our own around them. */
import {
  expandDims,
  gather,
  mul,
  slice,
  sub,
  unsortedSegmentSum,
  div,
  reshape,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { defineKernel } from './host';
import { MASKED } from './masks';
import { product } from './mat-mul';
import { group, runProgram } from './webgpu-program';

const THREADS = 256;
const masked = MASKED.toExponential(1);

/** The same tensor once more, as TensorFlow.js counts who holds it. */
function again(backend: WebGPUBackend, tensor: TensorInfo): TensorInfo {
  backend.incRef(tensor.dataId);
  return { dataId: tensor.dataId, shape: tensor.shape, dtype: tensor.dtype };
}

/** Bias, PAD and masked pairs, into the scores themselves. */
function maskInPlace(
  backend: WebGPUBackend,
  scores: TensorInfo,
  b: TensorInfo,
  pairs: TensorInfo,
  first: number,
): void {
  const [N, V] = scores.shape;
  const result = { shape: scores.shape, into: scores };
  // Pairs first: −1e30 stays −1e30 whatever bias is added.
  if (pairs.shape[0] > 0)
    runProgram(
      backend,
      {
        key: 'mask_pairs',
        inputs: ['pairs'],
        groups: Math.ceil(pairs.shape[0] / 64),
        threads: 64,
        uniforms: 'first : i32, ',
        code: `fn main(index : i32) {
          if (index >= uniforms.pairsShape[0]) { return; }
          let row = pairs[2 * index] - uniforms.first;
          if (row < 0 || row >= uniforms.outShape[0]) { return; }
          result[row * uniforms.outShape[1] + pairs[2 * index + 1]] = ${masked};
        }`,
      },
      [pairs],
      result,
      [{ type: 'int32', data: [first] }],
    );
  runProgram(
    backend,
    {
      key: 'mask_bias',
      inputs: ['b'],
      groups: Math.ceil((N * V) / 64),
      threads: 64,
      code: `fn main(index : i32) {
        let V = uniforms.outShape[1];
        if (index >= uniforms.outShape[0] * V) { return; }
        let id = index % V;
        result[index] = select(result[index] + b[id], ${masked}, id == 0);
      }`,
    },
    [b],
    result,
  );
}

const logits = defineKernel<'scores' | 'b' | 'pairs', { first: number }>({
  name: 'ForestMask',
  webgpu(backend, { scores, b, pairs }, { first }) {
    maskInPlace(backend, scores, b, pairs, first);
    return [again(backend, scores)];
  },
});

/** Per row: the largest, the sum of exponentials, the target's score. */
const FACTS = `
  var<workgroup> best : array<f32, ${THREADS}>;
  var<workgroup> sums : array<f32, ${THREADS}>;
  fn main(index : i32) {
    let row = ${group('uniforms.outShape[0] - 1')};
    let V = uniforms.scoresShape[1];
    let k = i32(localIndex);
    var top = -3.0e38;
    for (var v = k; v < V; v += ${THREADS}) { top = max(top, scores[row * V + v]); }
    best[k] = top;
    workgroupBarrier();
    for (var half = ${THREADS / 2}; half > 0; half /= 2) {
      if (k < half) { best[k] = max(best[k], best[k + half]); }
      workgroupBarrier();
    }
    let largest = best[0];
    var sum = 0.0;
    for (var v = k; v < V; v += ${THREADS}) { sum += exp(max(scores[row * V + v] - largest, -100.0)); }
    sums[k] = sum;
    workgroupBarrier();
    for (var half = ${THREADS / 2}; half > 0; half /= 2) {
      if (k < half) { sums[k] += sums[k + half]; }
      workgroupBarrier();
    }
    if (k == 0) {
      result[3 * row] = largest;
      result[3 * row + 1] = sums[0];
      result[3 * row + 2] = scores[row * V + targets[row]];
    }
  }`;

const exponentials = defineKernel<'scores' | 'b' | 'pairs' | 'targets', { first: number }>({
  name: 'ForestExponentials',
  webgpu(backend, { scores, b, pairs, targets }, { first }) {
    const [N, V] = scores.shape;
    maskInPlace(backend, scores, b, pairs, first);
    const rows = runProgram(
      backend,
      { key: 'score_facts', inputs: ['scores', 'targets'], groups: N, threads: THREADS, code: FACTS },
      [scores, targets],
      { shape: [N, 3] },
    );
    runProgram(
      backend,
      {
        key: 'score_exp',
        inputs: ['facts'],
        groups: Math.ceil((N * V) / 64),
        threads: 64,
        code: `fn main(index : i32) {
          let V = uniforms.outShape[1];
          if (index >= uniforms.outShape[0] * V) { return; }
          let below = result[index] - facts[3 * (index / V)];
          result[index] = select(0.0, exp(max(below, -100.0)), below > -87.0);
        }`,
      },
      [rows],
      { shape: scores.shape, into: scores },
    );
    return [again(backend, scores), rows];
  },
});

interface ScoreInputs {
  o: Tensor;
  W: Tensor;
  b: Tensor;
  pairs: Tensor;
}

const scoresOf = ({ o, W }: ScoreInputs): Tensor2D => product(o as Tensor2D, W as Tensor2D, false, true);

/** As `hostLogits`. */
export function webgpuLogits(inputs: ScoreInputs, first: number): Tensor {
  return logits({ scores: scoresOf(inputs), b: inputs.b, pairs: inputs.pairs }, { first })[0];
}

/** As `hostExponentials`. */
export function webgpuExponentials(inputs: ScoreInputs & { targets: Tensor }, first: number): Tensor[] {
  const { b, pairs, targets } = inputs;
  return exponentials({ scores: scoresOf(inputs), b, pairs, targets }, { first });
}

/** As `hostGradients`. */
export function webgpuGradients(inputs: Record<'E' | 'rows' | 'o' | 'W' | 'targets' | 'dy', Tensor>): Tensor[] {
  const { E, rows, o, W, targets, dy } = inputs as Record<string, Tensor2D>;
  const [N, D] = o.shape;
  const [V] = W.shape;
  const column = expandDims(dy, 1) as Tensor2D;
  const factor = div(column, slice(rows, [0, 1], [N, 1])) as Tensor2D;
  const ids = targets as unknown as Tensor1D;
  const dO = sub(mul(product(E, W), factor), mul(gather(W, ids), column));
  const dW = sub(product(E, mul(o, factor) as Tensor2D, true), unsortedSegmentSum(mul(o, column), ids, V));
  const db = sub(product(reshape(factor, [1, N]), E), reshape(unsortedSegmentSum(column, ids, V), [1, V]));
  return [reshape(dO, [N, D]), dW, reshape(db, [V])];
}
