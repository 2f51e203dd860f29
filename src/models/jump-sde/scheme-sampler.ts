/** Trajectories by the schemes that draw marks or take steps: all but `event`, which has engines of its own. */
import type { Streams } from '../../core/method';
import { ChangeList } from './change-list';
import { ClampedEuler } from './clamped-euler';
import { ExactOnMarks } from './exact-on-marks';
import { LiteralScheme } from './literal-scheme';
import { MarkSampler } from './mark-sampler';
import type { PropagationModel } from './propagation';
import type { Scheme } from './scheme-settings';

export interface SchemeSampler {
  /** The trajectories drawn last: two halves of opposite luck (counts of marks over the whole horizon), or a single one. */
  readonly runs: readonly ChangeList[];
  /** Draws pair l from the streams `pair`, l …, or run l from the stream `run`, l. Yields every few milliseconds. */
  draw(streams: Streams, l: number): Generator<void, void>;
}

/**
 * @param steps K ≥ 1; of no meaning for Algorithm 1
 * @param paired whether draws are pairs: never for clamped Euler
 * Memory: 28 bytes per mark and 24 per change, for each half.
 */
export function schemeSampler(
  model: PropagationModel,
  scheme: Exclude<Scheme, 'event'>,
  steps: number,
  paired: boolean,
): SchemeSampler {
  if (scheme === 'clamped-euler') {
    const euler = new ClampedEuler(model, steps);
    const run = new ChangeList();
    return { runs: [run], draw: (streams, l) => euler.run(streams('run', l), run) };
  }
  const marks = new MarkSampler(model, paired);
  const runs = marks.halves.map(() => new ChangeList());
  if (scheme === 'jump-adapted') {
    const exact = new ExactOnMarks(model, marks.channels);
    return {
      runs,
      *draw(streams, l) {
        const rngs = yield* marks.draw(streams, l);
        for (let half = 0; half < runs.length; half++) yield* exact.run(marks.halves[half], runs[half], rngs[half]);
      },
    };
  }
  const literal = new LiteralScheme(model, marks.channels, scheme === 'literal-taylor' ? 2 : 1);
  return {
    runs,
    *draw(streams, l) {
      yield* marks.draw(streams, l);
      for (let half = 0; half < runs.length; half++) yield* literal.run(marks.halves[half], steps, runs[half]);
    },
  };
}
