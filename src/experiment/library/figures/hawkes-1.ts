/** SIR-HawkesN, Fig. 1: an epidemic as two counting processes, and what a late infection says of earlier recoveries. */
import type { TableOutput } from '../../../core/outputs';
import { verdictOf, type Check, type Figure, type FigurePanel, type FigureResults, type FigureRun } from './figure';
import { hawkesRun } from './hawkes-experiments';
import { percent, scalarOf, seriesOf, short } from './words';

/** The picture shows the first epidemic that so many people get. */
const ENOUGH = 10;
const EPIDEMIC = { seeds: 1, kernel: 'EXP', kappa: 2.5, theta: 0.5, people: 30, horizon: 200 } as const;
/** Each person infects half a person on average, among so many that nobody is met twice: 1/(1 − n*) = 2 in all. */
const SMALL = { kernel: 'EXP', kappa: 0.5, theta: 1, people: 1_000_000, horizon: 200 } as const;
const SIZE = 1 / (1 - SMALL.kappa);
const PROCESSES = [
  { id: 'sir', process: 'SIR' },
  { id: 'hawkes', process: 'HawkesN' },
] as const;
const STANDARD_ERRORS = 4;

function planOf(epidemics: number, runs: number, seconds: number) {
  const drawn: FigureRun[] = Array.from({ length: epidemics }, (_, k) => ({
    id: `epidemic-${k + 1}`,
    experiment: hawkesRun('Fig. 1', `epidemic ${k + 1}`, 'sir-hawkes/epidemic', EPIDEMIC, {}, k + 1),
  }));
  const means: FigureRun[] = PROCESSES.map(({ id, process }) => ({
    id,
    experiment: hawkesRun('Fig. 1', `offspring of ${process}`, 'sir-hawkes/simulate', { ...SMALL, process, runs }),
    weight: 20,
  }));
  return {
    size: `${epidemics} epidemics of ${EPIDEMIC.people} people, ${runs.toLocaleString('en')} runs of each process`,
    seconds,
    runs: [...drawn, ...means],
  };
}

/** Numbers of a column of a table; empty where there are none. */
function numbersOf(results: FigureResults, run: string, output: string, column: string): Float64Array {
  const table = results.get(run)?.outputs[output] as TableOutput | undefined;
  const values = table?.kind === 'table' ? table.columns.find(({ id }) => id === column)?.values : undefined;
  return values instanceof Float64Array ? values : new Float64Array(0);
}

/** The run that is shown; undefined: none is large enough so far. */
const shownOf = (results: FigureResults): string | undefined =>
  [...results.keys()].find((id) => (scalarOf(results, id, 'size') ?? 0) >= ENOUGH);

function panelsOf(results: FigureResults, shown: string): FigurePanel[] {
  const line = (id: string, label: string, role: 'own' | 'ref' | 'b1' | 'b2') => {
    const output = seriesOf(results, shown, id);
    return output ? [{ id, label, role, output, marks: 'none' as const }] : [];
  };
  const x = { label: 'time' };
  return [
    {
      id: 'people',
      title: 'one epidemic',
      x,
      y: { label: 'people' },
      series: [
        ...line('cumulative', 'C', 'ref'),
        ...line('infectious', 'I', 'own'),
        ...line('recovered', 'R', 'b1'),
        ...line('susceptible', 'S', 'b2'),
      ],
    },
    {
      id: 'intensities',
      title: 'its intensities',
      x,
      y: { label: 'events per time' },
      series: [
        ...line('infection-intensity', 'infection', 'own'),
        ...line('recovery-intensity', 'recovery', 'b1'),
        ...line('hawkes-intensity', 'HawkesN', 'ref'),
      ],
    },
  ].filter(({ series }) => series.length > 0);
}

/** ∫ of a curve, which is linear between its points. */
function area({ x, y }: { x: Float64Array; y: Float64Array }): number {
  let sum = 0;
  for (let k = 1; k < x.length; k++) sum += ((y[k] + y[k - 1]) / 2) * (x[k] - x[k - 1]);
  return sum;
}

/** Events against the integral of their intensity over all epidemics: the difference is a martingale of variance ∫λ. */
function counted(results: FigureResults, what: string, intensity: string, seeds: number): Check | undefined {
  let [events, expected] = [0, 0];
  for (const id of results.keys()) {
    const curve = seriesOf(results, id, intensity);
    const size = scalarOf(results, id, 'size');
    if (!curve || size === undefined) continue;
    events += size - seeds;
    expected += area(curve);
  }
  if (!(expected > 0)) return undefined;
  const off = Math.abs(events - expected) / Math.sqrt(expected);
  return {
    text: `${events.toLocaleString('en')} ${what}; their intensity, integrated, says ${short(expected)}: ${short(off)} standard errors apart`,
    holds: off <= STANDARD_ERRORS,
  };
}

/** Mean sizes where nobody is met twice: both processes have the mean offspring n*. */
function offspring(results: FigureResults): Check[] {
  return PROCESSES.flatMap(({ id, process }) => {
    const output = results.get(id)?.outputs['mean-size'];
    if (output?.kind !== 'scalar' || !Number.isFinite(output.value)) return [];
    const { value, standardError = 0 } = output;
    return [
      {
        text: `${process} with n* = ½ and no lack of people: ${value.toFixed(3)} infected on average (standard error ${standardError.toFixed(3)}), 1/(1 − n*) = ${SIZE}`,
        holds: Math.abs(value - SIZE) <= STANDARD_ERRORS * standardError,
      },
    ];
  });
}

export const hawkes1: Figure = {
  id: 'sir-hawkesn-1',
  paper: 'SIR-HawkesN',
  item: 'Figure 1',
  claim:
    'An epidemic is two series of events, infections and recoveries, each with its intensity. A late infection makes an earlier recovery impossible: somebody must still have been infectious.',
  short: 'Infections and recoveries; a late infection rules out an earlier recovery.',
  criterion: `Over all epidemics infections and recoveries are as many as their intensities, integrated, say, within ${STANDARD_ERRORS} standard errors; in the one shown somebody’s recovery is impossible before a later infection; SIR and HawkesN have the same mean offspring n*.`,
  differences:
    'The figure is a drawing; here it is an epidemic drawn at random. What a later infection rules out is read off with the other recoveries as they were. The integral of HawkesN’s intensity over the epidemic’s infections is no count of them: it does not know who has recovered (Figures 2 and 5).',
  caption: 'Ever infected (C), infectious (I), recovered (R), susceptible (S); and the intensities of one epidemic.',
  reduced: planOf(40, 4000, 3),
  full: planOf(400, 100_000, 30),
  judge(results) {
    const shown = shownOf(results);
    const panels = shown === undefined ? [] : panelsOf(results, shown);
    const means = offspring(results);
    const infections = counted(results, 'infections after the first', 'infection-intensity', 1);
    const recoveries = counted(results, 'recoveries', 'recovery-intensity', 0);
    const sure = numbersOf(results, shown ?? '', 'people', 'sureUntil');
    if (means.length < PROCESSES.length || !infections || !recoveries || sure.length === 0)
      return { verdict: undefined, checks: [], found: '', panels };
    const ruled = sure.reduce((count, t) => count + (Number.isNaN(t) ? 0 : 1), 0);
    const person = sure.findIndex((t) => !Number.isNaN(t));
    const where = ruled > 0 ? `: person ${person + 1} not before ${short(sure[person])}` : '';
    const checks: Check[] = [
      infections,
      recoveries,
      {
        text: `in the epidemic shown ${ruled} of ${sure.length} people cannot have recovered before a later infection${where}`,
        holds: ruled > 0,
      },
      ...means,
    ];
    return {
      verdict: verdictOf(checks),
      checks,
      found: `${ruled} of ${sure.length} people (${percent(ruled / sure.length)}) of the epidemic shown were at some time the only one infectious when somebody was infected, so that an earlier recovery was impossible.`,
      panels,
    };
  },
};
