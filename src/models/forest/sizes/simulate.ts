/**
 * Simulates cascades to their end (specification, section 6): many at once, each at positions of its own; finished ones make room for
 * others. Ids are drawn on the device and go into the next step without being read; once in a while they are read together, to see who
 * has finished. An ending depends on the seed and on its number alone, not on what is simulated beside it.
 */
import { concat, dispose, slice, stack, tensor1d, tensor2d, tidy, zeros } from '@tensorflow/tfjs-core';
import type { Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { WaitingSteps } from '../../../core/method';
import type { Device } from '../device/device';
import { waitFor } from '../device/wait';
import { drawIds } from '../kernels/draw';
import { maskedLogits, packedWeights } from '../kernels/masked-logits';
import { arrangeRows } from './row-state';
import { blockInputs, SimulatedRows, type BlockInputs, type Simulations } from './simulated-rows';
import type { RowState, Stepper } from './stepper';

/** What is simulated. */
export interface SimulatedModel {
  device: Pick<Device, 'name' | 'maxBytes' | 'failed'>;
  stepper: Stepper;
  /** Decoder: [V, D] and [V]. */
  W_p: Tensor2D;
  b_p: Tensor1D;
}

/**
 * Draws one id, int32, for every row of masked logits [R, V].
 * @param endings numbers of the endings that the rows are of
 * @param lengths users that each has so far
 */
export type DrawRows = (logits: Tensor2D, endings: Int32Array, lengths: Int32Array) => Tensor1D;

export interface SimulationOptions {
  /** Users after which a sequence ends without STOP, and counts as twice as long. */
  longest: number;
  /** Of all draws; a 32-bit integer. */
  seed: number;
  /** Whether the sequences are wanted beside their sizes. */
  sequences?: boolean;
  /** Words for the stage. */
  stage?: string;
  /** Sequences at once; absent: as the device likes it. Endings do not depend on it. */
  rows?: number;
  /** Steps between looks at who has finished; absent: as the device likes it. Endings do not depend on it. */
  every?: number;
  /** Another way of drawing than Gumbel's maximum, for checks. */
  draw?: DrawRows;
}

/** More than the users of any sequence: draws of one ending never meet those of another. */
const DRAWS_OF_AN_ENDING = 8192;
const LARGEST_LOGITS = 64 * 1024 * 1024;

/** Sequences that the device simulates side by side: as many logits as it likes to have at once. */
export function rowsAtOnce({ name, maxBytes }: Pick<Device, 'name' | 'maxBytes'>, V: number): number {
  const [least, most, logits] =
    name === 'webgpu' ? [1, 1024, Math.min(maxBytes, LARGEST_LOGITS) / 4] : [16, 256, 500_000];
  return Math.max(least, Math.min(most, Math.floor(logits / V)));
}

/** One of few numbers not below n, at most a quarter above. */
export function fewCounts(n: number): number {
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(n)) - 3);
  return Math.ceil(n / step) * step;
}

/**
 * Simulates `draws` endings of every prefix. Yields after every look; may be ended by `return` at any time.
 * Throws DataError where the model gives no numbers, and what the device failed with.
 */
export function* simulateSizes(
  model: SimulatedModel,
  prefixes: readonly Int32Array[],
  draws: number,
  options: SimulationOptions,
): WaitingSteps<Simulations> {
  const { device, stepper } = model;
  const manyShapesHurt = device.name === 'webgpu';
  const capacity = options.rows ?? rowsAtOnce(device, model.b_p.shape[0]);
  // Where nothing is to be gained by waiting, finished rows leave at once.
  const steps = stepper.kind === 'whole' ? 1 : (options.every ?? (device.name === 'webgpu' ? 16 : 1));
  const under = new SimulatedRows(prefixes, draws, options.longest, options.sequences === true);
  const packed = packedWeights(model.W_p);
  let state: RowState = {};
  let staying: number[] = [];
  try {
    for (;;) {
      // New ones come in groups, each encoded at once.
      if (staying.length <= capacity / 2) under.admit(capacity);
      const { rows } = under;
      if (rows.length === 0) return under.result;
      const places = manyShapesHurt ? fewCounts(rows.length) : rows.length;
      const fresh = rows.slice(staying.length).map(({ prefix }) => prefix);
      if (stepper.kind === 'state') state = arrangeRows(stepper, state, staying, fresh, prefixes, places);
      const inputs = blockInputs(rows, places, manyShapesHurt ? 1024 : 1);
      const block = runBlock({ ...model, packed }, state, inputs, steps, options);
      dispose(state);
      state = block.state;
      let drawn: ArrayLike<number>;
      try {
        drawn = yield* waitFor(block.drawn.data());
      } finally {
        block.drawn.dispose();
      }
      const failure = device.failed();
      if (failure) throw failure;
      staying = under.append(drawn, places, steps);
      yield { done: under.finished, total: under.total, stage: options.stage ?? 'Simulating' };
    }
  } finally {
    dispose(state);
    packed?.dispose();
  }
}

/** Some steps of all rows on the device; `drawn`: ids of the first step, of the second, … The caller owns both. */
function runBlock(
  { stepper, W_p, b_p, packed }: SimulatedModel & { packed: Tensor | undefined },
  first: RowState,
  inputs: BlockInputs,
  steps: number,
  { seed, draw = gumbelDraws(seed) }: SimulationOptions,
): { state: RowState; drawn: Tensor1D } {
  const places = inputs.last.length;
  const { endings } = inputs;
  return tidy(() => {
    const masked = tensor2d(inputs.masked, [inputs.masked.length / 2, 2], 'int32');
    const rowOf = tensor1d(
      Int32Array.from({ length: steps * places }, (_, k) => k % places),
      'int32',
    );
    let state = first;
    let ids = tensor1d(inputs.last, 'int32');
    // The ids of the last `steps` steps; those not drawn yet are PAD, which may be masked twice.
    let drawn = zeros([steps * places], 'int32') as Tensor1D;
    for (let k = 0; k < steps; k++) {
      const lengths = inputs.lengths.map((length) => length + k);
      const after = tidy(() => {
        const fed =
          stepper.kind === 'state'
            ? stepper.step(
                state,
                ids,
                lengths.map((length) => length - 1),
              )
            : { state, features: stepper.features(inputs.sequences) };
        const all = k === 0 ? masked : concat([masked, stack([rowOf, drawn], 1) as Tensor2D], 0);
        const next = draw(maskedLogits(fed.features, W_p, b_p, all, packed), endings, lengths);
        const kept = steps === 1 ? next : slice(concat([drawn, next]), places, steps * places);
        return { state: fed.state, ids: next, drawn: kept };
      });
      if (k > 0) dispose(state);
      dispose([ids, drawn]);
      ({ state, ids, drawn } = after);
    }
    return { state, drawn };
  });
}

/** Draws by Gumbel's maximum; every draw of every ending has noise of its own. */
function gumbelDraws(seed: number): DrawRows {
  return (logits, endings, lengths) =>
    tidy(() => {
      const noise = endings.map((ending, r) => Math.imul(ending, DRAWS_OF_AN_ENDING) + lengths[r]);
      return drawIds(logits, seed, 0, tensor1d(noise, 'int32'));
    });
}
