/** Time and memory of fits of many cascades before they start: a sum over those that are used, since most of a set may be too short. */
import type { CascadesSize } from '../../core/cascade';
import { candidateModels } from './fit/candidate-models';
import { fittingMs } from './sets/cascade-packs';
import { drawingMs, EPIDEMIC_MODELS } from './processes/epidemic-models';
import { observedEvents, type Model } from './history';
import { learnedModels } from './popularity/learned-models';
import type { FitSetSettings, PopularitySettings, SetSettings, SizeLikelihoodSettings } from './sets/set-settings';

interface Cost {
  operations: number;
  bytes: number;
}

/** Of a kept fit with its rows in tables. */
const BYTES_A_FIT = 500;
const OPERATIONS_A_MS = 1e5;
/** Packs of cascades are spread over workers; two are reckoned with. */
const WORKERS = 2;
/** Entries of its rows that trees look at in a millisecond. */
const ENTRIES_A_MS = 6e4;
/** A tree looks at every entry of its rows on every level, and six times as many trees are grown as are used. */
const FITS_OF_TREES = 6;

interface Load {
  readonly count: number;
  /** Events observed of all cascades that are used. */
  readonly events: number;
}

/** The first `most` cascades with `least` events observed; as many as there are, by the mean size, where only counts are known. */
function loadOf(p: SetSettings, size: CascadesSize | undefined): Load {
  if (!size || size.count === 0) return { count: 0, events: 0 };
  const most = p.most > 0 ? p.most : Infinity;
  const { set } = size;
  if (!set) {
    const count = Math.min(most, size.count);
    return { count, events: (count * (p.observeBy === 'share' ? p.share : 1) * size.events) / size.count };
  }
  let [count, events] = [0, 0];
  for (let c = 0; c < set.count && count < most; c++) {
    // The observed part is no longer than the cascade.
    if (set.offsets[c + 1] - set.offsets[c] < p.least) continue;
    const observed = observedEvents(set, c, p).count;
    if (observed < p.least) continue;
    count++;
    events += observed;
  }
  return { count, events };
}

const costOf = (ms: number, fits: number): Cost => ({
  operations: (OPERATIONS_A_MS * ms) / WORKERS + 1e4,
  bytes: BYTES_A_FIT * fits + 1e6,
});

/** Linear in events, so the mean stands for all. */
const fitsMs = ({ count, events }: Load, models: readonly Model[], starts: number, share = 1): number =>
  count === 0 ? 0 : count * fittingMs((share * events) / count, models, starts);

export function estimateFitSet(p: FitSetSettings, _network?: object, cascades?: CascadesSize): Cost {
  const load = loadOf(p, cascades);
  const models = candidateModels(p);
  const once = fitsMs(load, models, p.starts);
  const early = p.holdout ? fitsMs(load, models, p.starts, p.holdoutShare) : 0;
  return costOf(once * (p.together ? 2 : 1) + early, load.count * models.length);
}

export function estimatePopularity(p: PopularitySettings, _network?: object, cascades?: CascadesSize): Cost {
  const load = loadOf(p, cascades);
  const models = learnedModels(p.marked);
  const rows = 0.4 * load.count;
  const entries = 6 * rows * (p.depth + 1) * p.trees * FITS_OF_TREES * p.iterations * models.length;
  return costOf(fitsMs(load, models, p.starts) + entries / ENTRIES_A_MS, 2 * load.count * models.length);
}

export function estimateSizeLikelihood(p: SizeLikelihoodSettings, _network?: object, cascades?: CascadesSize): Cost {
  const load = loadOf(p, cascades);
  const drawing = load.count * EPIDEMIC_MODELS.length * drawingMs(load.events / Math.max(1, load.count), p.runs);
  return costOf(fitsMs(load, EPIDEMIC_MODELS, p.starts) + drawing, load.count * EPIDEMIC_MODELS.length);
}
