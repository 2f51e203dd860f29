/** Time and memory of fits of many cascades before they start, to the order of magnitude; by the mean size, since it grows about linearly. */
import type { CascadesSize } from '../../core/cascade';
import { candidateModels } from './fit/candidate-models';
import { fittingMs } from './sets/cascade-packs';
import { drawingMs, EPIDEMIC_MODELS } from './processes/epidemic-models';
import type { Model } from './history';
import { learnedModels } from './popularity/learned-models';
import type { FitSetSettings, PopularitySettings, SetSettings, SizeLikelihoodSettings } from './sets/set-settings';

interface Cost {
  operations: number;
  bytes: number;
}

/** Of a kept fit with its rows in tables. */
const BYTES_A_FIT = 500;
const OPERATIONS_A_MS = 1e5;
/** A tree looks at every entry of its rows on every level, and six times as many trees are grown as are used. */
const FITS_OF_TREES = 6;

interface Load {
  readonly count: number;
  /** Events observed of a cascade, in the mean; of a time it is not known beforehand. */
  readonly events: number;
}

function loadOf(p: SetSettings, size: CascadesSize | undefined): Load {
  if (!size || size.count === 0) return { count: 0, events: 0 };
  const count = p.most > 0 ? Math.min(p.most, size.count) : size.count;
  const share = p.observeBy === 'share' ? p.share : 1;
  return { count, events: (share * size.events) / size.count };
}

const costOf = (ms: number, fits: number): Cost => ({
  operations: OPERATIONS_A_MS * ms + 1e4,
  bytes: BYTES_A_FIT * fits + 1e6,
});

const fitsMs = ({ count, events }: Load, models: readonly Model[], starts: number): number =>
  count * fittingMs(events, models, starts);

export function estimateFitSet(p: FitSetSettings, _network?: object, cascades?: CascadesSize): Cost {
  const load = loadOf(p, cascades);
  const models = candidateModels(p);
  const once = fitsMs(load, models, p.starts);
  return costOf(once * (1 + (p.holdout ? p.holdoutShare : 0) + (p.together ? 1 : 0)), load.count * models.length);
}

export function estimatePopularity(p: PopularitySettings, _network?: object, cascades?: CascadesSize): Cost {
  const load = loadOf(p, cascades);
  const models = learnedModels(p.marked);
  const rows = 0.4 * load.count;
  const entries = 6 * rows * (p.depth + 1) * p.trees * FITS_OF_TREES * p.iterations * models.length;
  return costOf(fitsMs(load, models, p.starts) + entries / 4e4, 2 * load.count * models.length);
}

export function estimateSizeLikelihood(p: SizeLikelihoodSettings, _network?: object, cascades?: CascadesSize): Cost {
  const load = loadOf(p, cascades);
  const drawing = load.count * EPIDEMIC_MODELS.length * drawingMs(load.events, p.runs);
  return costOf(fitsMs(load, EPIDEMIC_MODELS, p.starts) + drawing, load.count * EPIDEMIC_MODELS.length);
}
