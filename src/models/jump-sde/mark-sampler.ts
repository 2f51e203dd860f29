/** Marks of whole horizons, run after run or pair after pair, in the same memory. */
import type { Streams } from '../../core/method';
import type { Rng } from '../../core/rng';
import { drawMarks } from './draw-marks';
import { markChannels, type MarkChannels } from './mark-channels';
import { Marks } from './marks';
import type { PropagationModel } from './propagation';

export class MarkSampler {
  readonly channels: MarkChannels;
  /** Marks that were drawn last, of both halves of a pair or of one run; in the order of time. */
  readonly halves: readonly Marks[];

  /** Memory: 20 bytes per arc and node, 28 per mark. */
  constructor(
    private readonly model: PropagationModel,
    readonly paired: boolean,
  ) {
    this.channels = markChannels(model);
    this.halves = paired ? [new Marks(), new Marks()] : [new Marks()];
  }

  /**
   * Draws pair l: opposite counts from the stream `pair`, l, times of each half from `pair`, l, half. Or run l, from `run`, l.
   * @returns for each half the stream from which its run may go on, where it needs luck beyond its marks
   */
  *draw(streams: Streams, l: number): Generator<void, readonly Rng[]> {
    const { model, channels, halves, paired } = this;
    if (!paired) {
      const rng = streams('run', l);
      yield* drawMarks(channels, model.horizon, rng, { marks: halves[0], times: rng });
      return [rng];
    }
    const rngs = [streams('pair', l, 0), streams('pair', l, 1)];
    const [run, mirrored] = halves.map((marks, half) => ({ marks, times: rngs[half] }));
    yield* drawMarks(channels, model.horizon, streams('pair', l), run, mirrored);
    return rngs;
  }
}
