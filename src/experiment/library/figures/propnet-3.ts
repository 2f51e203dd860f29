/** PropNet-SDE, Fig. 3: how the largest absolute error moves with the number of sources and with the density of the network. */
import type { Experiment } from '../../experiment';
import { verdictOf, type Check, type Figure, type FigurePlan, type FigureResults, type FigureSeries } from './figure';
import { basicSpread, OUR_SETTINGS, propagation, threeNetworks, withRecovery } from './propnet-networks';
import { seriesOf, short } from './words';

const LINES = [
  { id: 'jump-sde', label: 'PropNet', role: 'own' },
  { id: 'continest', label: 'ConTinEst', role: 'b2' },
  { id: 'mean-field', label: 'mean field', role: 'b1' },
] as const;
type Line = (typeof LINES)[number]['id'];

interface Part {
  letter: 'a' | 'b' | 'c' | 'd';
  over: 'sources' | 'density';
  recovering: boolean;
}

interface Size {
  n: number;
  repeats: number;
  runs: number;
}

/** Networks of growing density are made by the method; the one given says how many nodes they have. */
const SWEEPS = { random: 'random-arcs', 'small-world': 'small-world', 'scale-free': 'scale-free' } as const;

function planOf(
  { letter, over, recovering }: Part,
  { n, repeats, runs }: Size,
  words: string,
  seconds: number,
): FigurePlan {
  const spread: Experiment['parameters'] = {
    ...basicSpread,
    ...(recovering ? withRecovery : {}),
    scheme: 'jump-adapted',
    samples: 1000,
    ...(recovering ? {} : { delaySamples: 1000, labelSets: 15 }),
    referenceRuns: runs,
    repeats,
  };
  return {
    size: words,
    seconds,
    runs: threeNetworks.map(({ id, title, horizon, network }) => ({
      id,
      weight: horizon,
      experiment: propagation(
        `Fig. 3${letter}`,
        'jump-sde/error-sweep',
        `Error by ${over}${recovering ? ', with recovery' : ''}, ${title}`,
        { network: network(n) },
        { ...spread, horizon, sweepOver: over === 'sources' ? 'sources' : SWEEPS[id] },
        [],
      ),
    })),
  };
}

/** Mean error of a method at every point of a network's sweep. */
const curveOf = (results: FigureResults, network: string, line: Line) => {
  const found = seriesOf(results, network, line);
  return found && found.x.length > 0 ? found : undefined;
};

/** At how many of so many points, on all networks together, the first line lies below the second. */
function below(results: FigureResults, low: Line, high: Line): { holding: number; of: number; ratios: number[] } {
  const found = { holding: 0, of: 0, ratios: [] as number[] };
  for (const { id } of threeNetworks) {
    const [a, b] = [curveOf(results, id, low), curveOf(results, id, high)];
    a?.y.forEach((value, k) => {
      if (b?.y[k] === undefined) return;
      found.of++;
      if (value < b.y[k]) found.holding++;
      found.ratios.push(b.y[k] / value);
    });
  }
  return found;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function judgeOf({ over, recovering }: Part): Figure['judge'] {
  const rivals: readonly Line[] = recovering ? ['mean-field'] : ['continest', 'mean-field'];
  return (results) => {
    const panels = threeNetworks.map(({ id, title }) => ({
      id,
      title,
      x: { label: over === 'sources' ? 'sources' : 'density' },
      y: { label: 'max |Î − I|', unit: 'nodes', scale: 'log' as const },
      series: LINES.flatMap(({ id: line, label, role }): FigureSeries[] => {
        const output = curveOf(results, id, line);
        return output ? [{ id: line, label, role, output }] : [];
      }),
    }));
    const whole = threeNetworks.every(({ id }) =>
      (['jump-sde', ...rivals] as const).every((line) => curveOf(results, id, line)),
    );
    if (!whole) return { verdict: undefined, checks: [], found: '', panels };
    const compared = rivals.map((rival) => ({ rival, ...below(results, 'jump-sde', rival) }));
    const name = (line: Line): string => LINES.find(({ id }) => id === line)?.label ?? line;
    const checks: Check[] = compared.map(({ rival, holding, of }) => ({
      text: `PropNet errs less than ${name(rival)} at ${holding} of ${of} points`,
      holds: holding === of,
    }));
    const ratios = compared.map(
      ({ rival, ratios: all }) => `${name(rival)} errs ${short(median(all))} times as much as PropNet in the median`,
    );
    return { verdict: verdictOf(checks), checks, found: `${ratios.join('; ')}.`, panels };
  };
}

const PARTS = {
  a: { letter: 'a', over: 'sources', recovering: false },
  b: { letter: 'b', over: 'sources', recovering: true },
  c: { letter: 'c', over: 'density', recovering: false },
  d: { letter: 'd', over: 'density', recovering: true },
} as const satisfies Record<string, Part>;

const reduced: Size = { n: 120, repeats: 3, runs: 4000 };
const full: Size = { n: 300, repeats: 20, runs: 20_000 };

function figureOf(part: Part, claim: string, shortly: string, seconds: number): Figure {
  const rivals = part.recovering ? 'mean field' : 'ConTinEst and mean field';
  const points = part.over === 'sources' ? '1, 2, 4, 8 and 16 sources' : 'five densities';
  return {
    id: `propnet-3${part.letter}`,
    paper: 'PropNet-SDE',
    item: `Figure 3${part.letter}`,
    claim,
    short: shortly,
    criterion: `The largest absolute error of PropNet, averaged over repeats, is below that of ${rivals} at all five points on all three networks.`,
    differences: `${OUR_SETTINGS} The five ${part.over === 'sources' ? 'sizes of source sets' : 'densities'} are lost too: ${part.over === 'sources' ? 'here they double' : 'here ½ … 2½ times n ln n arcs, 1 … 5 neighbours on each side, 1 … 5 links per new node'}. The reference is a sample as well: what it is off by is part of every error, so very accurate methods are shown too far off.`,
    caption: `Largest absolute error of I(t) for ${points}; mean of the repeats, shade ± 1 SD.`,
    reduced: planOf(part, reduced, `n = 120, 3 repeats, truth from 4,000 runs; the paper has 20 repeats`, seconds),
    full: planOf(part, full, 'n = 300, 20 repeats as in the paper, truth from 20,000 runs', 20 * seconds),
    judge: judgeOf(part),
  };
}

export const propNet3: readonly Figure[] = [
  figureOf(
    PARTS.a,
    'For every number of sources PropNet has the lowest absolute error, without recovery.',
    'The most accurate for any number of sources.',
    40,
  ),
  figureOf(
    PARTS.b,
    'With recovery PropNet is much more accurate than mean field for every number of sources; ConTinEst does not apply.',
    'With recovery too, for any number of sources.',
    60,
  ),
  figureOf(
    PARTS.c,
    'PropNet errs less than the other methods whatever the density of the network, without recovery.',
    'Whatever the density of the network.',
    40,
  ),
  figureOf(
    PARTS.d,
    'PropNet errs less than mean field whatever the density of the network, with recovery.',
    'Whatever the density, with recovery.',
    60,
  ),
];
