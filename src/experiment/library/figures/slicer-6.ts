/** SLICER, Fig. 6: prediction error of a mixture by its number of replicas, all nodes seen and some hidden. */
import type { SeriesOutput } from '../../../core/outputs';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults } from './figure';
import { lattice, learning } from './slicer-networks';
import { seriesOf, short } from './words';

const SHARES = [0, 15];

function planOf(
  side: number,
  cascades: number,
  replicas: number,
  runs: number,
  size: string,
  seconds: number,
): FigurePlan {
  return {
    size,
    seconds,
    runs: SHARES.map((share) => ({
      id: `${side}-${share}`,
      experiment: learning(
        'Fig. 6',
        'independent-cascade/mixture',
        `Up to ${replicas} replicas on a lattice of ${side * side} nodes, ${share} % hidden`,
        lattice(side),
        {
          observedCascades: cascades,
          horizon: 20,
          hiddenShare: share,
          replicas,
          iterations: 600,
          predictionSources: side * side,
          predictionRuns: runs,
        },
        1,
        ['delta-p-by-replicas', 'gap-by-replicas', 'delta-p-true', 'delta-p-noise'],
      ),
    })),
  };
}

const SIDES = [10, 6];

/** The curve of a share, from the larger lattice that has been run. */
function curveOf(results: FigureResults, share: number): SeriesOutput | undefined {
  for (const side of SIDES) {
    const found = seriesOf(results, `${side}-${share}`, 'delta-p-by-replicas');
    if (found) return found;
  }
  return undefined;
}

export const slicer6: Figure = {
  id: 'slicer-6',
  paper: 'SLICER',
  item: 'Figure 6',
  claim:
    'Averaging over further replicas of the network, each with its own α, improves the prediction step by step, also with hidden nodes.',
  short: 'Every further replica predicts better.',
  criterion: 'The prediction error falls strictly from 1 to 4 replicas, and two replicas gain at least 20 % over one.',
  caption: 'δp by number of replicas R, square lattice, T = 20; filled marks: all nodes seen, open marks: 15 % hidden.',
  reduced: planOf(6, 100_000, 4, 2000, '6 × 6 nodes, M = 10⁵, R to 4; the paper has 10 × 10, M = 10⁶', 45),
  full: planOf(
    10,
    1_000_000,
    5,
    10_000,
    '10 × 10 nodes, M = 10⁶ as in the paper, R to 5, truth from 10,000 runs per source',
    1200,
  ),
  judge(results) {
    const curves = SHARES.map((share) => curveOf(results, share));
    const panels = [
      {
        id: 'replicas',
        x: { label: 'replicas' },
        y: { label: 'prediction error δp' },
        series: curves.flatMap((output, k) =>
          output
            ? [
                {
                  id: String(SHARES[k]),
                  label: SHARES[k] === 0 ? 'all seen' : `ξ = ${SHARES[k]} %`,
                  role: 'opt' as const,
                  output,
                  ...(k === 0 ? {} : { dash: 'short' as const, marks: 'open' as const }),
                },
              ]
            : [],
        ),
      },
    ];
    const checks: Check[] = [];
    const said: string[] = [];
    curves.forEach((curve, k) => {
      if (!curve || curve.y.length < 4) return;
      const where = SHARES[k] === 0 ? 'All seen' : `ξ = ${SHARES[k]} %`;
      const list = Array.from(curve.y, short).join(', ');
      const falling = Array.from(curve.y.slice(0, 4)).every((y, r) => r === 0 || y < curve.y[r - 1]);
      checks.push({ text: `${where}: ${list}`, holds: falling });
      checks.push({
        text: `${where}: two replicas bring it to ${short(curve.y[1] / curve.y[0])} of that of one`,
        holds: curve.y[1] <= 0.8 * curve.y[0],
      });
      said.push(`${where.toLowerCase()}: ${list}`);
    });
    if (checks.length < 2 * SHARES.length) return { verdict: undefined, checks, found: '', panels };
    return {
      verdict: verdictOf(checks),
      checks,
      found: `Prediction error from one replica on – ${said.join('; ')}.`,
      panels,
    };
  },
};
