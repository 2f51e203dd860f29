/** Trajectories by the schemes that draw marks or take steps: all but `event`, which has engines of its own. */
import type { Streams } from '../../core/method';
import { ChangeList } from './change-list';
import { ClampedEuler } from './clamped-euler';
import { drawMarks } from './draw-marks';
import { ExactOnMarks } from './exact-on-marks';
import { LiteralScheme } from './literal-scheme';
import { markChannels } from './mark-channels';
import { Marks } from './marks';
import type { PropagationModel } from './propagation';
import { stepsOf, type SchemeSettings } from './scheme-settings';

export interface SchemeSampler {
  /**
   * Trajectories of one draw, those of the last one: two halves of opposite luck (counts of marks over the whole horizon), or a single
   * one.
   */
  readonly runs: readonly ChangeList[];
  /** Draws pair l from the streams `pair`, l and `pair`, l, half; or run l from the stream `run`, l. Yields every few milliseconds. */
  draw(l: number): Generator<void, void>;
}

/** Marks of pair l, or of run l where there are no pairs; drawn anew by every call. */
export class MarkSampler {
  readonly channels;
  readonly halves: readonly Marks[];

  constructor(
    private readonly model: PropagationModel,
    private readonly streams: Streams,
    readonly paired: boolean,
  ) {
    this.channels = markChannels(model);
    this.halves = paired ? [new Marks(), new Marks()] : [new Marks()];
  }

  /** @returns the streams from which the halves go on, where a run needs luck beyond its marks */
  *draw(l: number) {
    const { model, streams, halves, paired } = this;
    if (!paired) {
      const rng = streams('run', l);
      yield* drawMarks(this.channels, model.horizon, rng, { marks: halves[0], times: rng });
      return [rng];
    }
    const rngs = [streams('pair', l, 0), streams('pair', l, 1)];
    const [run, mirrored] = halves.map((marks, half) => ({ marks, times: rngs[half] }));
    yield* drawMarks(this.channels, model.horizon, streams('pair', l), run, mirrored);
    return rngs;
  }
}

/**
 * @param paired whether draws are pairs: never for clamped Euler
 * Memory: 28 bytes per mark and 24 per change, for each half.
 */
export function schemeSampler(
  model: PropagationModel,
  p: Pick<SchemeSettings, 'scheme' | 'step'>,
  streams: Streams,
  paired: boolean,
): SchemeSampler {
  const { count: steps } = stepsOf({ horizon: model.horizon, step: p.step });
  if (p.scheme === 'clamped-euler') {
    const scheme = new ClampedEuler(model, steps);
    const run = new ChangeList();
    return { runs: [run], draw: (l) => scheme.run(streams('run', l), run) };
  }
  const marks = new MarkSampler(model, streams, paired);
  const runs = marks.halves.map(() => new ChangeList());
  const exact = p.scheme === 'jump-adapted' ? new ExactOnMarks(model, marks.channels) : undefined;
  const literal = new LiteralScheme(model, marks.channels, p.scheme === 'literal-taylor' ? 2 : 1);
  return {
    runs,
    *draw(l) {
      const rngs = yield* marks.draw(l);
      for (let half = 0; half < runs.length; half++)
        if (exact) yield* exact.run(marks.halves[half], runs[half], rngs[half]);
        else yield* literal.run(marks.halves[half], steps, runs[half]);
    },
  };
}
