/** Places of the targets among the candidates (specification, section 8), found where the scores are. */
import type { Tensor1D, Tensor2D, TensorInfo } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { FIRST_USER } from '../data/vocabulary';
import { defineKernel } from './host';
import { group, runProgram } from './webgpu-program';

const THREADS = 256;

const kernel = defineKernel<'logits' | 'targets'>({
  name: 'ForestRanks',
  host(host, { logits, targets }) {
    const [count, V] = logits.shape;
    const result = host.output([count, 2], 'int32');
    const ranks = host.ints(result);
    const scores = host.floats(logits);
    const ids = host.ints(targets);
    for (let i = 0; i < count; i++) {
      const row = i * V;
      const target = ids[i];
      const score = scores[row + target];
      let before = 0;
      for (let v = FIRST_USER; v < target; v++) if (scores[row + v] >= score) before++;
      for (let v = Math.max(target + 1, FIRST_USER); v < V; v++) if (scores[row + v] > score) before++;
      const stop = target !== 1 && scores[row + 1] >= score ? 1 : 0;
      ranks[2 * i] = 1 + before;
      ranks[2 * i + 1] = 1 + before + stop;
    }
    return [result];
  },
  webgpu: (backend, { logits, targets }) => [ranksOnWebgpu(backend, logits, targets)],
});

const CODE = `
  var<workgroup> counts : array<i32, ${THREADS}>;
  fn main(index : i32) {
    let row = ${group('uniforms.outShape[0] - 1')};
    let V = uniforms.logitsShape[1];
    let k = i32(localIndex);
    let target_ = targets[row];
    let score = logits[row * V + target_];
    var count = 0;
    for (var v = k + ${FIRST_USER}; v < V; v += ${THREADS}) {
      let other = logits[row * V + v];
      if (other > score || (other == score && v < target_)) { count += 1; }
    }
    counts[k] = count;
    workgroupBarrier();
    for (var half = ${THREADS / 2}; half > 0; half /= 2) {
      if (k < half) { counts[k] += counts[k + half]; }
      workgroupBarrier();
    }
    if (k == 0) {
      result[2 * row] = 1 + counts[0];
      result[2 * row + 1] = 1 + counts[0] + select(0, 1, target_ != 1 && logits[row * V + 1] >= score);
    }
  }`;

function ranksOnWebgpu(backend: WebGPUBackend, logits: TensorInfo, targets: TensorInfo): TensorInfo {
  const [count] = logits.shape;
  return runProgram(
    backend,
    { key: 'ranks', inputs: ['logits', 'targets'], groups: count, threads: THREADS, code: CODE },
    [logits, targets],
    { shape: [count, 2], dtype: 'int32' },
  );
}

/**
 * Rank = 1 + candidates with a larger score + candidates with the same score and a smaller id.
 * @param logits [N, V] with those that cannot come masked
 * @param targets int32 [N]
 * @returns int32 [N, 2]: rank among users alone (of a STOP: 1 + users above it, which counts for nothing), rank with STOP
 */
export function ranksOf(logits: Tensor2D, targets: Tensor1D): Tensor2D {
  return kernel({ logits, targets }, {})[0] as Tensor2D;
}
