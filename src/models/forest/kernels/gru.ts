/** The recurrent part (specification, section 3) over whole sequences. */
import {
  add,
  mul,
  sigmoid,
  slice,
  stack,
  sub,
  tanh,
  tidy,
  transpose,
  unstack,
  zeros,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { matMul } from './mat-mul';

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
  return gruComposed(G, W, b, h0);
}

/** The same of ordinary operations, step by step: what the fused kernels are checked by. */
export function gruComposed(G: Tensor3D, W: Tensor2D, b: Tensor1D, h0?: Tensor2D): Tensor3D {
  return tidy(() => {
    const [B, , width] = G.shape;
    const H = width / 3;
    const transposed = transpose(W);
    const block = (x: Tensor2D, k: number): Tensor2D => slice(x, [0, k * H], [B, H]);
    let h: Tensor2D = h0 ?? zeros([B, H]);
    const states: Tensor2D[] = [];
    for (const input of unstack(G, 1) as Tensor2D[]) {
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
