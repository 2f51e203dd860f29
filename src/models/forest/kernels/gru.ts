/** The recurrent part (specification, section 3) over whole sequences: one kernel forwards, one backwards. */
import {
  add,
  concat,
  customGrad,
  mul,
  reshape,
  sigmoid,
  slice,
  stack,
  sub,
  sum,
  tanh,
  tidy,
  transpose,
  zeros,
  type GradSaveFunc,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { gruBackward, gruForward } from './gru-kernels';
import { matMul, product } from './mat-mul';

/**
 * States of the reset-after GRU: r = σ(G_r + W_hr h + b_hr), z = σ(G_z + W_hz h + b_hz), n = tanh(G_n + r (W_hn h + b_hn)),
 * h ← (1 − z) n + z h.
 * @param G [B, L, 3H] W_ih x + b_ih of every step; blocks r, z, n
 * @param W [3H, H] W_hh; rows: block r, block z, block n
 * @param b [3H] b_hh
 * @param h0 [B, H]; absent: zeros
 * @returns [B, L, H] the state after every step, with gradients to G, W, b and h0
 */
export function gruSequence(G: Tensor3D, W: Tensor2D, b: Tensor1D, h0?: Tensor2D): Tensor3D {
  return tidy(() => {
    const H = W.shape[1];
    const run = customGrad((inputs, weights, bias, start, save) => {
      const [B, L] = (inputs as Tensor3D).shape;
      const steps = gruForward(inputs as Tensor3D, weights as Tensor2D, bias as Tensor1D, start as Tensor2D);
      (save as GradSaveFunc)([weights as Tensor, start as Tensor, steps]);
      return {
        value: slice(steps, [0, 0, 0], [B, L, H]),
        gradFunc: (dy: Tensor, saved: Tensor[]) => backward(dy as Tensor3D, saved),
      };
    });
    return run(G, W, b, h0 ?? zeros([G.shape[0], H])) as Tensor3D;
  });
}

/** Gradients to G, W, b and h0. */
function backward(dStates: Tensor3D, saved: Tensor[]): Tensor[] {
  const [W, h0, steps] = saved as [Tensor2D, Tensor2D, Tensor3D];
  const [B, L, H] = dStates.shape;
  // Of every step: gradients of the sums of r and z, of W_hn h + b_hn, and of G_n; then one step more, with that of h0.
  const packed = gruBackward(dStates, W, h0, steps);
  const dInputs = concat([slice(packed, [0, 0, 0], [B, L, 2 * H]), slice(packed, [0, 0, 3 * H], [B, L, H])], 2);
  const dSums = reshape(slice(packed, [0, 0, 0], [B, L, 3 * H]), [B * L, 3 * H]) as Tensor2D;
  const before = concat([reshape(h0, [B, 1, H]), slice(steps, [0, 0, 0], [B, L - 1, H])], 1);
  const dW = product(dSums, reshape(before, [B * L, H]), true, false);
  return [dInputs, dW, sum(dSums, 0), reshape(slice(packed, [0, L, 0], [B, 1, H]), [B, H])];
}

/** The same of ordinary operations, step by step: what the fused kernels are checked by. */
export function gruComposed(G: Tensor3D, W: Tensor2D, b: Tensor1D, h0?: Tensor2D): Tensor3D {
  return tidy(() => {
    const [B, L, width] = G.shape;
    const H = width / 3;
    const transposed = transpose(W);
    const block = (x: Tensor2D, k: number): Tensor2D => slice(x, [0, k * H], [B, H]);
    let h: Tensor2D = h0 ?? zeros([B, H]);
    const states: Tensor2D[] = [];
    for (let t = 0; t < L; t++) {
      const input = reshape(slice(G, [0, t, 0], [B, 1, width]), [B, width]) as Tensor2D;
      const recurrent = add(matMul(h, transposed), b) as Tensor2D;
      const r = sigmoid(add(block(input, 0), block(recurrent, 0)));
      const z = sigmoid(add(block(input, 1), block(recurrent, 1)));
      const n = tanh(add(block(input, 2), mul(r, block(recurrent, 2))));
      h = add(n, mul(z, sub(h, n)));
      states.push(h);
    }
    return stack(states, 1) as Tensor3D;
  });
}
