/** SLICER, Fig. 3: the same with a share ξ of the nodes hidden. */
import { meanCurve, valueAt } from './curves';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { learning, smallNetworks } from './slicer-networks';
import { scalarOf, short } from './words';

const NETWORKS = smallNetworks.filter(({ id }) => id === 'tree' || id === 'regular');
const HORIZONS = [5, 10];
const SHARES = [0, 5, 15, 25];
const SOURCES = ['known', 'dropped'] as const;
const CASCADES = [1000, 10_000, 100_000, 1_000_000];
const REALISATIONS = [1, 2, 3, 4, 5];

type Sources = (typeof SOURCES)[number];

const runId = (
  network: string,
  horizon: number,
  share: number,
  sources: Sources,
  cascades: number,
  k: number,
): string => `${network}-${horizon}-${share}-${sources}-${cascades}-${k}`;

function planOf(
  horizons: readonly number[],
  cascades: readonly number[],
  realisations: readonly number[],
  size: string,
  seconds: number,
): FigurePlan {
  return {
    size,
    seconds,
    runs: realisations.flatMap((k) =>
      horizons.flatMap((horizon) =>
        NETWORKS.flatMap(({ id, title, network }) =>
          SHARES.flatMap((share) =>
            // Without hidden nodes there is nothing to drop.
            SOURCES.filter((sources) => share > 0 || sources === 'known').flatMap((sources) =>
              cascades.map((count) => ({
                id: runId(id, horizon, share, sources, count, k),
                weight: 1 + count / 50_000,
                experiment: learning(
                  'Fig. 3',
                  'independent-cascade/slicer',
                  `${share} % hidden, sources ${sources}, ${count.toLocaleString('en')} cascades, T = ${horizon}, ${title}`,
                  network(k),
                  { observedCascades: count, horizon, hiddenShare: share, hiddenSources: sources },
                  k,
                  ['mean-error', 'identifiable', 'learned', 'true-alpha', 'hidden'],
                ),
              })),
            ),
          ),
        ),
      ),
    ),
  };
}

function curveOf(results: FigureResults, network: string, horizon: number, share: number, sources: Sources) {
  return meanCurve(
    CASCADES,
    CASCADES.map((count) =>
      REALISATIONS.map((k) => scalarOf(results, runId(network, horizon, share, sources, count, k), 'mean-error')),
    ),
  );
}

export const slicer3: Figure = {
  id: 'slicer-3',
  paper: 'SLICER',
  item: 'Figure 3',
  claim:
    'With up to a quarter of the nodes hidden the error of α still falls with the number of cascades, nearly as if all were seen.',
  short: 'A quarter of the nodes hidden hardly hurts, if the sources are known.',
  criterion:
    'Where hidden sources are known every error with nodes hidden stays within 1.5 times that without; where their cascades are dropped, within 3 times up to ξ = 15 % and 5 times at 25 %; all still fall from 10⁴ to 10⁵ cascades.',
  differences:
    'The paper does not say whether the source of a cascade is known when that node is hidden. Both readings are shown; the authors’ own code knows it.',
  caption:
    'Mean |Δα| over identifiable edges, N = 100, T = 5. Solid: hidden sources known; dashed: their cascades dropped.',
  reduced: planOf(
    [5],
    [10_000, 100_000],
    [1],
    'N = 100, T = 5, 1 realisation, M to 10⁵; the paper also has T = 10, 25 realisations, M to 10⁶',
    60,
  ),
  full: planOf(
    HORIZONS,
    CASCADES,
    REALISATIONS,
    'N = 100, T = 5 and 10, 5 realisations, M to 10⁶; the paper has 25',
    4000,
  ),
  judge(results) {
    const curves = HORIZONS.flatMap((horizon) =>
      NETWORKS.flatMap((network) =>
        SHARES.flatMap((share) =>
          SOURCES.filter((sources) => share > 0 || sources === 'known').map((sources) => ({
            horizon,
            network,
            share,
            sources,
            output: curveOf(results, network.id, horizon, share, sources),
          })),
        ),
      ),
    );
    const known = curves.filter(({ output }) => output.x.length > 0);
    const panels = HORIZONS.flatMap((horizon) =>
      NETWORKS.flatMap((network) => {
        const here = known.filter((curve) => curve.horizon === horizon && curve.network === network);
        if (here.length === 0) return [];
        return [
          {
            id: `${network.id}-${horizon}`,
            title: `${network.title}, T = ${horizon}`,
            x: { label: 'cascades', scale: 'log' as const },
            y: { label: 'mean |Δα|', scale: 'log' as const },
            series: here.map(({ share, sources, output }) => ({
              id: `${share}-${sources}`,
              label:
                share === 25 ? (sources === 'known' ? '25 %, known' : '25 %, dropped') : share === 0 ? 'all seen' : '',
              name: share === 0 ? 'all seen' : `ξ = ${share} %, sources ${sources}`,
              role: share === 0 ? ('ref' as const) : sources === 'known' ? ('own' as const) : ('b1' as const),
              output,
              weight: share === 25 || share === 0 ? ('normal' as const) : ('thin' as const),
            })),
          },
        ];
      }),
    );
    const pairs = known
      .filter(({ share }) => share > 0)
      .flatMap((curve) => {
        const base = known.find(
          (other) => other.share === 0 && other.horizon === curve.horizon && other.network === curve.network,
        );
        const ratios = Array.from(
          curve.output.x,
          (x, k) => curve.output.y[k] / (base ? (valueAt(base.output, x) ?? NaN) : NaN),
        );
        return [{ curve, worst: Math.max(...ratios), fall: fallOf(curve.output) }];
      });
    const expected = pairs.length >= NETWORKS.length * (SHARES.length - 1) * 2;
    if (!expected || pairs.some(({ worst, fall }) => Number.isNaN(worst) || Number.isNaN(fall)))
      return { verdict: undefined, checks: [], found: '', panels };
    const worstOf = (filter: (pair: (typeof pairs)[number]) => boolean): number =>
      Math.max(...pairs.filter(filter).map(({ worst }) => worst));
    const knownWorst = worstOf(({ curve }) => curve.sources === 'known');
    const droppedMild = worstOf(({ curve }) => curve.sources === 'dropped' && curve.share <= 15);
    const droppedMost = worstOf(({ curve }) => curve.sources === 'dropped' && curve.share > 15);
    const slowest = Math.max(...pairs.map(({ fall }) => fall));
    const checks: Check[] = [
      {
        text: `Sources known: at most ${short(knownWorst)} times the error with all nodes seen`,
        holds: knownWorst <= 1.5,
      },
      { text: `Dropped, ξ to 15 %: at most ${short(droppedMild)} times`, holds: droppedMild <= 3 },
      { text: `Dropped, ξ = 25 %: at most ${short(droppedMost)} times`, holds: droppedMost <= 5 },
      { text: `From 10⁴ to 10⁵ cascades every error falls, at least to ${short(slowest)} of it`, holds: slowest < 1 },
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `With hidden sources known, up to a quarter of the nodes hidden costs at most a factor ${short(knownWorst)}; where cascades that start at hidden nodes are left out, up to ${short(Math.max(droppedMild, droppedMost))}.`,
      panels,
    };
  },
};

/** Error at 10⁵ cascades over that at 10⁴; NaN where one of them is missing. */
function fallOf(output: ReturnType<typeof curveOf>): number {
  return (valueAt(output, 100_000) ?? NaN) / (valueAt(output, 10_000) ?? NaN);
}
