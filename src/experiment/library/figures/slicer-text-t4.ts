/** SLICER, section 4, on its two real networks: “T = 4 turns out to be the time horizon beyond which DMP predicts the activation of the full network”. */
import { SCHEMA, type Experiment } from '../../experiment';
import {
  verdictOf,
  type Check,
  type Figure,
  type FigurePanel,
  type FigureResults,
  type FigureRun,
  type FigureSeries,
} from './figure';
import { percent, seriesOf } from './words';

/** Twice the horizon that the paper names, and the share that counts as the full network. */
const LATE = 8;
const FULL = 0.95;
/** The horizon that the paper names. */
const NAMED = 4;

interface RealNetwork {
  name: string;
  file: string;
  n: number;
  m: number;
}

const NETWORKS: readonly RealNetwork[] = [
  { name: 'as-22july06', file: 'as-22july06.txt.gz', n: 22_963, m: 48_436 },
  { name: 'web-sk-2005', file: 'web-sk-2005.txt.gz', n: 121_422, m: 334_419 },
];

const METHODS = { dmp: 'Message passing', 'monte-carlo': 'Monte Carlo' } as const;

const runsOn = ({ name, file }: RealNetwork): FigureRun[] =>
  (['dmp', 'monte-carlo'] as const).map((method) => {
    const experiment: Experiment = {
      schema: SCHEMA,
      title: `${METHODS[method]} on ${name}`,
      source: { paper: 'SLICER', item: 'Section 4, T = 4' },
      inputs: { network: { kind: 'uploaded', name: file, choices: { directed: false } } },
      method: `independent-cascade/${method}`,
      version: 1,
      // About ten random sources, α = max(kᵢ, kⱼ)^(−1/2).
      parameters: { alphaLaw: 'degree', alphaExponent: 0.5, initial: 'stochastic', expectedSources: 10, horizon: 30 },
      seed: 1,
      outputs: ['reached'],
    };
    return { id: `${name}-${method}`, experiment, needs: file };
  });

/** Share of the nodes that are expected to be active by step t. */
function shareAt(results: FigureResults, id: string, t: number): number | undefined {
  const reached = seriesOf(results, id, 'reached');
  const n = results.get(id)?.network?.n;
  return reached === undefined || n === undefined ? undefined : reached.y[t] / n;
}

/** The network of that name, not another file of its name. */
function isThePapers(results: FigureResults, { name, n, m }: RealNetwork): boolean {
  const network = results.get(`${name}-dmp`)?.network;
  return network === undefined || (network.n === n && network.m === m);
}

function panelOf(results: FigureResults, { name }: RealNetwork): FigurePanel[] {
  const series = (['monte-carlo', 'dmp'] as const).flatMap((method): FigureSeries[] => {
    const reached = seriesOf(results, `${name}-${method}`, 'reached');
    const n = results.get(`${name}-${method}`)?.network?.n;
    if (!reached || !n) return [];
    const [label, role] = method === 'dmp' ? (['DMP', 'own'] as const) : (['MC', 'ref'] as const);
    const output = { kind: 'series' as const, x: reached.x, y: reached.y.map((v) => v / n) };
    return [{ id: method, label, name: METHODS[method], role, output, marks: 'none' }];
  });
  if (series.length === 0) return [];
  return [
    {
      id: name,
      title: name,
      x: { label: 'time', unit: 'steps' },
      y: { label: 'share active' },
      series,
      levels: [{ value: 1, label: 'all' }],
    },
  ];
}

export const slicerTextT4: Figure = {
  id: 'slicer-text-t4',
  paper: 'SLICER',
  item: 'In the text (T = 4)',
  claim:
    'On as-22july06 and web-sk-2005, with α = 1/√max(kᵢ, kⱼ) and ten random sources on average, T = 4 is the horizon beyond which message passing predicts the activation of the full network.',
  short: 'Beyond T = 4 message passing predicts the activation of the full network.',
  criterion: `Message passing expects at least ${percent(FULL)} of the nodes to be active at t = ${LATE}, twice the horizon named, on every network run.`,
  differences:
    'With exactly the settings given, hardly any node is active at t = 4, and on as-22july06 message passing levels off far below the full network. T = 4 as a horizon for learning is not touched by that.',
  caption: 'Expected share of active nodes, by message passing (DMP) and from 2,000 simulated cascades (MC).',
  inText: true,
  reduced: {
    size: 'as-22july06 alone, 22,963 nodes; the paper speaks of web-sk-2005 too',
    seconds: 3,
    runs: runsOn(NETWORKS[0]),
  },
  full: { size: 'Both networks, 22,963 and 121,422 nodes', seconds: 6, runs: NETWORKS.flatMap(runsOn) },
  judge(results) {
    const panels = NETWORKS.flatMap((network) => panelOf(results, network));
    const other = NETWORKS.find((network) => !isThePapers(results, network));
    if (other) {
      const network = results.get(`${other.name}-dmp`)?.network;
      const found = `“${other.file}” here is another network: ${network?.n.toLocaleString('en')} nodes and ${network?.m.toLocaleString('en')} edges instead of ${other.n.toLocaleString('en')} and ${other.m.toLocaleString('en')}. Nothing follows for the claim.`;
      return { verdict: undefined, checks: [], found, panels };
    }
    const checks: Check[] = [];
    const sentences: string[] = [];
    for (const { name } of NETWORKS) {
      const late = shareAt(results, `${name}-dmp`, LATE);
      const named = shareAt(results, `${name}-dmp`, NAMED);
      if (late === undefined || named === undefined) continue;
      const holds = late >= FULL;
      checks.push({
        text: `${name}: ${percent(late)} active at t = ${LATE}, ${holds ? 'at least' : 'not'} ${percent(FULL)}`,
        holds,
      });
      const last = shareAt(results, `${name}-dmp`, 30) ?? late;
      sentences.push(
        `on ${name} ${percent(named)} of the nodes at t = ${NAMED}, ${percent(late)} at t = ${LATE} and ${percent(last)} at t = 30`,
      );
    }
    const found = sentences.length > 0 ? `Message passing expects ${sentences.join('; ')}.` : '';
    return { verdict: verdictOf(checks), checks, found, panels };
  },
};
