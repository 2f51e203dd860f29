/**
 * FOREST user by user: the same equations as for whole batches (specification, sections 3–5), with the state of the recurrent network and
 * the recent users carried along. Nothing here has a gradient.
 */
import { add, concat, gather, mul, reshape, slice, sum, tensor1d, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { keep, transpose, zeros } from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { InvariantError } from '../../../core/errors';
import { gruSequence } from '../kernels/gru';
import { matMul } from '../kernels/mat-mul';
import type { BatchContext } from '../model/architecture';
import type { Weights } from '../model/weights';
import { drawnTable } from './narrow-context';
import type { RowState, StateStepper } from './stepper';

/** @returns a stepper with tensors of its own, to be disposed; the weights must not change as long as it is used */
export function forestStepper(weights: Weights, { shape, table, drawn, switches }: BatchContext): StateStepper {
  const { V, hidden, positions, positionWidth, featureWidth, window } = shape;
  const knowsNetwork = featureWidth > 0;
  const looked = knowsNetwork && switches?.graph !== false ? Math.min(switches?.window ?? window, window) : 0;
  if (looked > 0 && !table && !drawn) throw new InvariantError('a model with a network needs the context of its users');
  const own = tidy(() => ({
    W_in: keep(transpose(weights.W_ih as Tensor2D)),
    // Row V is the context of a user that is missing.
    contexts: looked > 0 ? keep(concat([contextOfAll(), zeros([1, hidden])], 0) as Tensor2D) : undefined,
  }));
  const missing = V;

  function contextOfAll(): Tensor2D {
    return drawn ? drawnTable(weights, drawn, V) : (table as Tensor2D);
  }

  /** Inputs of the gates, rows × 3H. */
  function project(ids: Tensor1D, places: Int32Array): Tensor2D {
    const users = gather(weights.user_emb as Tensor2D, ids);
    const where =
      switches?.positions === false
        ? (zeros([places.length, positionWidth]) as Tensor2D)
        : gather(
            weights.pos_emb as Tensor2D,
            tensor1d(
              places.map((t) => Math.min(t, positions - 1)),
              'int32',
            ),
          );
    return add(matMul(concat([users, where], 1), own.W_in), weights.b_ih as Tensor1D);
  }

  const recur = (inputs: Tensor3D, h?: Tensor2D) =>
    gruSequence(inputs, weights.W_hh as Tensor2D, weights.b_hh as Tensor1D, h);

  /** States after all users but the last of every prefix, [P, H]. */
  function encode(prefixes: readonly Int32Array[]): Tensor2D {
    const length = Math.max(...prefixes.map((prefix) => prefix.length)) - 1;
    if (length === 0) return zeros([prefixes.length, hidden]);
    const rows = prefixes.length;
    const ids = new Int32Array(rows * length);
    prefixes.forEach((prefix, p) => ids.set(prefix.subarray(0, prefix.length - 1), p * length));
    const inputs = project(
      tensor1d(ids, 'int32'),
      ids.map((_, k) => k % length),
    );
    const states = reshape(recur(reshape(inputs, [rows, length, 3 * hidden])), [rows * length, hidden]) as Tensor2D;
    const ends = prefixes.map((prefix, p) => (prefix.length > 1 ? p * length + prefix.length - 2 : rows * length));
    return gather(concat([states, zeros([1, hidden])], 0) as Tensor2D, tensor1d(ends, 'int32'));
  }

  function start(prefixes: readonly Int32Array[]): RowState {
    if (prefixes.some((prefix) => prefix.length > positions))
      throw new InvariantError(`more users than the ${positions} positions of the model`);
    const h = encode(prefixes);
    if (looked < 2) return { h };
    const recent = new Int32Array(prefixes.length * (looked - 1)).fill(missing);
    prefixes.forEach((prefix, p) => {
      for (let k = 1; k < Math.min(looked, prefix.length); k++)
        recent[(p + 1) * (looked - 1) - k] = prefix[prefix.length - 1 - k];
    });
    return { h, recent: tensor2d(recent, [prefixes.length, looked - 1], 'int32') };
  }

  /** s_t, [R, H]: the divisor is that of training. */
  function context(recent: Tensor2D | Tensor1D): Tensor2D {
    const count = recent.shape[0];
    const rows = gather(own.contexts as Tensor2D, reshape(recent, [recent.size]) as Tensor1D);
    return mul(sum(reshape(rows, [count, looked, hidden]), 1), 1 / window) as Tensor2D;
  }

  return {
    kind: 'state',
    start: (prefixes) => tidy(() => start(prefixes)),
    step: (state, ids, places) =>
      tidy(() => {
        const rows = places.length;
        const inputs = reshape(project(ids, places), [rows, 1, 3 * hidden]) as Tensor3D;
        const h = reshape(recur(inputs, state.h as Tensor2D), [rows, hidden]) as Tensor2D;
        if (!knowsNetwork) return { state: { h }, features: h };
        if (looked === 0) return { state: { h }, features: concat([h, zeros([rows, hidden])], 1) as Tensor2D };
        if (looked === 1) return { state: { h }, features: concat([h, context(ids)], 1) };
        const recent = concat([state.recent as Tensor2D, reshape(ids, [rows, 1]) as Tensor2D], 1);
        const next = { h, recent: slice(recent, [0, 1], [rows, looked - 1]) };
        return { state: next, features: concat([h, context(recent)], 1) };
      }),
    dispose() {
      own.W_in.dispose();
      own.contexts?.dispose();
    },
  };
}
