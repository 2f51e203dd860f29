/** Draws cascades in continuous time, shared out in blocks. */
import type { BlockRun } from '../../core/method';
import { Moments } from '../../core/statistics';
import { addDraws, drawnSet, type DrawnCascades } from '../drawn-cascades';
import { drawCascades } from './cascade-draws';
import type { PropagationSettings } from './propagation';
import { sharedModel } from './shared-model';

type DrawSettings = Omit<PropagationSettings, 'initial'> & {
  readonly initial: PropagationSettings['initial'] | 'single';
  readonly runs: number;
};

/** The settings that decide the model, made once per settings of a run, so that its blocks share the model. */
const starts = new WeakMap<DrawSettings, PropagationSettings>();

function sharedStart(settings: DrawSettings): PropagationSettings {
  const { initial } = settings;
  const start =
    starts.get(settings) ??
    (initial === 'single' ? { ...settings, initial: 'random', randomSources: 1 } : { ...settings, initial });
  starts.set(settings, start);
  return start;
}

export const cascadesRunner: BlockRun<DrawSettings, DrawnCascades> = {
  kind: 'blocks',
  unit: 'cascades',
  count: (p) => p.runs,
  block: (input, p, streams, from, to) =>
    drawCascades(sharedModel(input, sharedStart(p), streams), streams, from, to, p.initial === 'single'),
  fold: addDraws,
  finish({ network: { n } }, _, state) {
    const sizes = new Moments();
    for (const piece of state.pieces) for (const size of piece.sizes) sizes.add(size);
    return {
      cascades: { kind: 'cascades', set: drawnSet(state, n, 'unknown') },
      'mean-size': { kind: 'scalar', value: sizes.mean, standardError: sizes.standardError },
    };
  },
};
