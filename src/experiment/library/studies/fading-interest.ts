/** Fading interest: delays with the same mean and another law. Who reaches half first, and who reaches nearly all. */
import type { SeriesOutput } from '../../../core/outputs';
import type { Experiment, Source } from '../../experiment';
import { seriesOf, short } from '../figures/words';
import { runsOf } from './experiments';
import type { FigureResults, FigureRun, LessonStudy } from './study';

export type NewsNetwork = 'grapevine' | 'village';
export const NEWS_NODES: Readonly<Record<NewsNetwork, number>> = { grapevine: 310, village: 140 };
/** Mean delay: one day. */
export const MEAN_DELAY = 1;
export const DAYS = 16;
export const RUNS = 2000;
/** Shape of the Weibull law: interest that fades, the memoryless one, and one that grows (Rayleigh). */
export const FADING = 0.5;
export const MEMORYLESS = 1;
export const GROWING = 2;

/** One law reaches a share earlier than another by this part of a day at least. */
const EARLIER = 0.15;
/** Where the curves cross on the grapevine, as shares of the network. */
const CROSSING = [0.6, 0.92] as const;

export const newsNetwork = (id: NewsNetwork): Source => ({ kind: 'bundled', id });

const run = runsOf('PropNet-SDE', 'section 5.1');

/** Lanczos: Γ(1 + z) for the means of Weibull delays. */
function gammaOfOnePlus(z: number): number {
  const c = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  const sum = c.reduce((s, value, k) => s + value / (z + k + 1), 0.9999999999998099);
  const t = z + 7.5;
  return Math.sqrt(2 * Math.PI) * t ** (z + 0.5) * Math.exp(-t) * sum;
}

/** Delays of mean one day. Shape 1 is exponential, shape 2 is Rayleigh: both are said by their names. */
export function delayLaw(shape: number): Experiment['parameters'] {
  if (shape === MEMORYLESS) return { delay: 'exponential', rate: 1 / MEAN_DELAY };
  // mean √(π / 2α)
  if (shape === GROWING) return { delay: 'rayleigh', rate: Math.PI / (2 * MEAN_DELAY ** 2) };
  // scale 1/α, mean Γ(1 + 1/k)/α
  return { delay: 'weibull', shape, rate: gammaOfOnePlus(1 / shape) / MEAN_DELAY };
}

export const newsRun = (id: string, network: NewsNetwork, shape: number, seed: number, runs = RUNS): FigureRun =>
  run(
    id,
    `Delays of shape ${shape}`,
    'jump-sde/monte-carlo',
    { ...delayLaw(shape), horizon: DAYS, runs },
    { network: newsNetwork(network) },
    seed,
    { outputs: ['influence'] },
  );

/** First time at which a line comes to a value, on straight lines between points. */
export function timeOf({ x, y }: SeriesOutput, value: number): number {
  const k = y.findIndex((v) => v >= value);
  if (k <= 0) return k === 0 ? x[0] : NaN;
  return x[k - 1] + ((value - y[k - 1]) / (y[k] - y[k - 1])) * (x[k] - x[k - 1]);
}

/** Last time at which `b` overtakes `a`, while at most a share of the way is left; NaN: it never does. */
function crossing(a: SeriesOutput, b: SeriesOutput, upTo: number): { time: number; value: number } {
  for (let k = 1; k < a.x.length; k++) {
    const [before, now] = [b.y[k - 1] - a.y[k - 1], b.y[k] - a.y[k]];
    if (a.y[k] > upTo) break;
    if (k > 5 && before < 0 && now >= 0) {
      const u = before / (before - now);
      return { time: a.x[k - 1] + u * (a.x[k] - a.x[k - 1]), value: a.y[k - 1] + u * (a.y[k] - a.y[k - 1]) };
    }
  }
  return { time: NaN, value: NaN };
}

export interface LawFacts {
  line: SeriesOutput;
  /** Days until half, and until 95 in a hundred. */
  half: number;
  nearly: number;
}

export interface FadingFacts {
  /** On the grapevine. */
  memoryless: LawFacts;
  growing: LawFacts;
  fading: LawFacts;
  /** Where growing interest overtakes: day, and share of the network. */
  crossDay: number;
  crossShare: number;
  /** In the village. */
  villageMemoryless: LawFacts;
  villageGrowing: LawFacts;
  villageCrossDay: number;
}

function lawOf(results: FigureResults, id: string, network: NewsNetwork): LawFacts | undefined {
  const line = seriesOf(results, id, 'influence');
  if (!line || line.x.length === 0) return undefined;
  const n = NEWS_NODES[network];
  return { line, half: timeOf(line, 0.5 * n), nearly: timeOf(line, 0.95 * n) };
}

export const fadingInterest: LessonStudy<FadingFacts> = {
  id: 'fading-interest',
  paper: 'PropNet-SDE',
  version: 1,
  seed: 7,
  otherSeeds: [3, 11, 12],
  runs: (seed) => [
    newsRun('memoryless', 'grapevine', MEMORYLESS, seed),
    newsRun('growing', 'grapevine', GROWING, seed),
    newsRun('fading', 'grapevine', FADING, seed),
    newsRun('village-memoryless', 'village', MEMORYLESS, seed),
    newsRun('village-growing', 'village', GROWING, seed),
  ],
  facts(results) {
    const of = (id: string, network: NewsNetwork) => lawOf(results, id, network);
    const [memoryless, growing, fading] = ['memoryless', 'growing', 'fading'].map((id) => of(id, 'grapevine'));
    const villageMemoryless = of('village-memoryless', 'village');
    const villageGrowing = of('village-growing', 'village');
    if (!memoryless || !growing || !fading || !villageMemoryless || !villageGrowing) return undefined;
    const cross = crossing(memoryless.line, growing.line, 0.99 * NEWS_NODES.grapevine);
    return {
      memoryless,
      growing,
      fading,
      crossDay: cross.time,
      crossShare: cross.value / NEWS_NODES.grapevine,
      villageMemoryless,
      villageGrowing,
      villageCrossDay: crossing(villageMemoryless.line, villageGrowing.line, 0.99 * NEWS_NODES.village).time,
    };
  },
  claims: ({
    memoryless,
    growing,
    fading,
    crossDay,
    crossShare,
    villageMemoryless,
    villageGrowing,
    villageCrossDay,
  }) => [
    {
      text: `exponential delays reach half after ${memoryless.half.toFixed(2)} days, Rayleigh ones after ${growing.half.toFixed(2)} (at least ${EARLIER} later)`,
      holds: memoryless.half + EARLIER <= growing.half,
    },
    {
      text: `on the grapevine the curves cross on day ${crossDay.toFixed(2)}, at ${short(100 * crossShare)} in 100`,
      holds: crossShare >= CROSSING[0] && crossShare <= CROSSING[1],
    },
    {
      text: `Rayleigh delays reach 95 in 100 first, ${growing.nearly.toFixed(2)} against ${memoryless.nearly.toFixed(2)} days`,
      holds: growing.nearly + EARLIER <= memoryless.nearly,
    },
    {
      text: `fading interest is the first to reach half (${fading.half.toFixed(2)} days) and the last to reach 95 in 100 (${fading.nearly.toFixed(2)} days)`,
      holds: fading.half + EARLIER <= memoryless.half && fading.nearly >= memoryless.nearly + EARLIER,
    },
    {
      text: `in the village exponential delays lead all the way: half after ${villageMemoryless.half.toFixed(2)} against ${villageGrowing.half.toFixed(2)} days, 95 in 100 after ${villageMemoryless.nearly.toFixed(2)} against ${villageGrowing.nearly.toFixed(2)}`,
      holds:
        Number.isNaN(villageCrossDay) &&
        villageMemoryless.half + EARLIER <= villageGrowing.half &&
        villageMemoryless.nearly + EARLIER <= villageGrowing.nearly,
    },
  ],
};
