/** PDC, theorem 2: whether the bound h1 is never below the optimum, and AO* with it never misses it. */
import { verdictOf, type Check, type Figure, type FigurePlan } from './figure';
import { pdcRun } from './pdc-experiments';
import { percent, rowsOf, tableOf } from './words';

const CELLS = [
  { id: 'dense', title: 'density 0.4, θ = 0.2', density: 0.4, theta: 0.2 },
  { id: 'sparse', title: 'density 0.05, θ = 0.6', density: 0.05, theta: 0.6 },
  { id: 'alone', title: 'nobody listens, θ = 1', density: 0.4, theta: 1 },
] as const;

const planOf = (instances: number, words: string, seconds: number): FigurePlan => ({
  size: words,
  seconds,
  runs: CELLS.map(({ id, title, density, theta }) => ({
    id,
    experiment: pdcRun('Theorem 2', title, 'push-driven-cascade/printed-bound', {
      users: 8,
      pushes: 4,
      density,
      theta,
      instances,
    }),
  })),
});

export const pdcTextTheorem: Figure = {
  id: 'pdc-text-theorem-2',
  paper: 'PDC',
  item: 'In the text (Theorem 2)',
  claim: 'The bound h1 is never below the optimum, so that AO* with it always finds the optimum.',
  short: 'h1 is admissible.',
  criterion: 'In no instance h1 is below the optimum at the start, and in none AO* with h1 ends with a worse policy.',
  differences:
    'The theorem does not hold: its proof lets every user be pushed once, but a user who refused may be asked again. Two users with tastes 0.9 and 0.05, no links and two pushes: h1 = 0.95, the optimum 1.035. The lab’s own bounds count repeated pushes; AO* with them is exact.',
  inText: true,
  reduced: planOf(200, '8 users, 4 pushes, 200 drawn instances in each of 3 settings', 4),
  full: planOf(3000, '8 users, 4 pushes, 3,000 drawn instances in each of 3 settings', 30),
  judge(results) {
    const known = CELLS.flatMap(({ id, title }) => {
      const row = rowsOf(tableOf(results, id, 'summary')).find(({ bound }) => bound === 'h1 as printed');
      return row
        ? [
            {
              title,
              instances: Number(row.instances),
              low: Number(row.below),
              missed: Number(row.missed),
              worst: Number(row.lossShare),
            },
          ]
        : [];
    });
    if (known.length < CELLS.length) return { verdict: undefined, checks: [], found: '', panels: [] };
    const checks: Check[] = known.flatMap(({ title, instances, low, missed }) => [
      { text: `${title}: h1 too low in ${low} of ${instances}`, holds: low === 0 },
      { text: `AO* not optimal in ${missed} of ${instances}`, holds: missed === 0 },
    ]);
    const worst = Math.max(...known.map((cell) => cell.worst));
    return {
      verdict: verdictOf(checks),
      checks,
      found: `${known.map(({ title, instances, low, missed }) => `${title}: h1 too low in ${percent(low / instances)}, AO* misses the optimum in ${percent(missed / instances)}`).join('; ')}. At worst AO* with h1 loses ${percent(worst)}.`,
      panels: [],
    };
  },
};
