/**
 * The objective of next-user prediction (specification, section 5): −log p of every target among the ids that can come.
 *
 * One array of scores at a time: it becomes e^(score − largest) in place and waits for the gradient, whose factors dy / sum and own part
 * of the target go to the small arrays instead. Where it would be larger than the device allows, rows are cut into blocks, and each block
 * is computed again on the way back.
 */
import {
  add,
  concat,
  customGrad,
  getBackend,
  log,
  reshape,
  slice,
  sub,
  tidy,
  type GradSaveFunc,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { rowsThatFit } from '../device/largest-tensor';
import { hostExponentials, hostGradients } from './scores-host';
import { webgpuExponentials, webgpuGradients } from './scores-webgpu';

/**
 * @param o [N, D] features of every prediction
 * @param W [V, D]
 * @param b [V]
 * @param targets int32 [N]
 * @param masked int32 [P, 2]: row and id of what cannot come, in any order; PAD never can
 * @returns [N] −log p, with gradients to o, W and b
 */
export function maskedLoss(o: Tensor2D, W: Tensor2D, b: Tensor1D, targets: Tensor1D, masked: Tensor2D): Tensor1D {
  const run = customGrad((features, weights, bias, save) => {
    const all: Inputs = { o: features as Tensor, W: weights as Tensor, b: bias as Tensor, targets, pairs: masked };
    const [N] = all.o.shape;
    const size = rowsThatFit(all.W.shape[0]);
    const keep = save as GradSaveFunc;
    if (N <= size) {
      const [E, rows] = exponentials(all, 0);
      keep([all.o, all.W, E, rows, targets]);
      return {
        value: lossOf(rows),
        gradFunc: (dy: Tensor, [x, w, e, facts, ids]: Tensor[]) =>
          gradients({ E: e, rows: facts, o: x, W: w, targets: ids, dy }),
      };
    }
    keep([all.o, all.W, all.b, targets, masked]);
    const blocks = Array.from({ length: Math.ceil(N / size) }, (_, k) => k * size);
    return {
      value: concat(blocks.map((first) => tidy(() => lossOf(exponentials(block(all, first, size), first)[1])))),
      gradFunc: (dy: Tensor, [x, w, c, ids, pairs]: Tensor[]) =>
        inBlocks({ o: x, W: w, b: c, targets: ids, pairs }, dy, blocks, size),
    };
  });
  return run(o, W, b) as Tensor1D;
}

interface Inputs {
  o: Tensor;
  W: Tensor;
  b: Tensor;
  targets: Tensor;
  pairs: Tensor;
}

const exponentials = (inputs: Inputs, first: number): Tensor[] =>
  getBackend() === 'webgpu' ? webgpuExponentials(inputs, first) : hostExponentials(inputs, first);

const gradients = (inputs: Record<'E' | 'rows' | 'o' | 'W' | 'targets' | 'dy', Tensor>): Tensor[] =>
  getBackend() === 'webgpu' ? webgpuGradients(inputs) : hostGradients(inputs);

/** largest + ln(sum) − the target's score. */
function lossOf(rows: Tensor): Tensor1D {
  const [N] = rows.shape;
  const column = (k: number): Tensor1D => reshape(slice(rows as Tensor2D, [0, k], [N, 1]), [N]);
  return add(sub(column(0), column(2)), log(column(1)));
}

function block(all: Inputs, first: number, size: number): Inputs {
  const [N, D] = all.o.shape as [number, number];
  const count = Math.min(size, N - first);
  return {
    ...all,
    o: slice(all.o as Tensor2D, [first, 0], [count, D]),
    targets: slice(all.targets as Tensor1D, [first], [count]),
  };
}

/** Gradients block by block: those of the features side by side, those of weights and bias added up. */
function inBlocks(all: Inputs, dy: Tensor, blocks: readonly number[], size: number): Tensor[] {
  const parts: Tensor[] = [];
  let sums: Tensor[] | undefined;
  for (const first of blocks) {
    const [dO, ...rest] = tidy(() => {
      const part = block(all, first, size);
      const [E, rows] = exponentials(part, first);
      const dyPart = slice(dy as Tensor1D, [first], [part.o.shape[0]]);
      const made = gradients({ E, rows, o: part.o, W: part.W, targets: part.targets, dy: dyPart });
      return sums === undefined ? made : [made[0], add(made[1], sums[0]), add(made[2], sums[1])];
    });
    for (const one of sums ?? []) one.dispose();
    sums = rest;
    parts.push(dO);
  }
  return [concat(parts as Tensor2D[]), ...(sums ?? [])];
}
