/** The recurrent cell over whole sequences: loops over arrays here, programs in gru-webgpu.ts. */
import type { Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { packPanels, panelLength, PANEL } from './arithmetic';
import { gruBackwardOnWebgpu, gruForwardOnWebgpu } from './gru-webgpu';
import { defineKernel } from './host';

const forward = defineKernel<'G' | 'W' | 'b' | 'h0'>({
  name: 'ForestGru',
  host(host, { G, W, b, h0 }) {
    const [B, L, gates] = G.shape;
    const H = gates / 3;
    const result = host.output([B, L, 5 * H]);
    const sums = host.output([B, gates]);
    const packed = host.output([panelLength(gates, H)]);
    const [steps, g, bias, start, u] = [result, G, b, h0, sums].map((one) => host.floats(one));
    const { product, gruStep } = host.arithmetic;
    const transposed = packPanels(host.floats(W), gates, H, host.floats(packed));
    const row = L * 5 * H;
    for (let t = 0; t < L; t++) {
      const before =
        t === 0 ? { values: start, at: 0, row: H, step: 1 } : { values: steps, at: (t - 1) * 5 * H, row, step: 1 };
      product(before, transposed, { values: u, at: 0, row: gates }, B, gates, H, true);
      for (let i = 0; i < B; i++)
        gruStep(
          { values: g, at: (i * L + t) * gates },
          { values: u, at: i * gates },
          bias,
          { values: before.values, at: before.at + i * before.row },
          { values: steps, at: i * row + t * 5 * H },
          H,
        );
    }
    host.release(sums);
    host.release(packed);
    return [result];
  },
  webgpu: (backend, { G, W, b, h0 }) => [gruForwardOnWebgpu(backend, G, W, b, h0)],
});

const backward = defineKernel<'dStates' | 'W' | 'h0' | 'steps'>({
  name: 'ForestGruGrad',
  host(host, { dStates, W, h0, steps }) {
    const [B, L, H] = dStates.shape;
    const result = host.output([B, L + 1, 4 * H]);
    const carried = host.output([B, H]);
    const [to, d, weights, start, from, carry] = [result, dStates, W, h0, steps, carried].map((one) =>
      host.floats(one),
    );
    const { product, gruStepBack } = host.arithmetic;
    const row = (L + 1) * 4 * H;
    const backwards = { values: weights, at: 0, row: H, panel: PANEL };
    carry.fill(0);
    for (let t = L - 1; t >= 0; t--) {
      for (let i = 0; i < B; i++)
        gruStepBack(
          { values: d, at: (i * L + t) * H },
          { values: carry, at: i * H },
          { values: from, at: (i * L + t) * 5 * H },
          t === 0 ? { values: start, at: i * H } : { values: from, at: (i * L + t - 1) * 5 * H },
          { values: to, at: i * row + t * 4 * H },
          H,
        );
      const sums = { values: to, at: t * 4 * H, row, step: 1 };
      product(sums, backwards, { values: carry, at: 0, row: H }, B, H, 3 * H, false);
    }
    for (let i = 0; i < B; i++) {
      const last = i * row + L * 4 * H;
      to.fill(0, last, last + 4 * H);
      to.set(carry.subarray(i * H, (i + 1) * H), last);
    }
    host.release(carried);
    return [result];
  },
  webgpu: (backend, { dStates, W, h0, steps }) => [gruBackwardOnWebgpu(backend, dStates, W, h0, steps)],
});

/** [B, L, 5H]: state, r, z, n and W_hn h + b_hn of every step. */
export function gruForward(G: Tensor3D, W: Tensor2D, b: Tensor1D, h0: Tensor2D): Tensor3D {
  return forward({ G, W, b, h0 }, {})[0] as Tensor3D;
}

/**
 * [B, L + 1, 4H]: of every step the gradients of the sums of r and z, of W_hn h + b_hn and of G_n; after the last step that of h0 in the
 * first H, and zeros.
 */
export function gruBackward(dStates: Tensor3D, W: Tensor2D, h0: Tensor2D, steps: Tensor3D): Tensor3D {
  return backward({ dStates, W, h0, steps }, {})[0] as Tensor3D;
}
