/** FOREST, Fig. 5: how large it becomes, with and without reinforcement. */
import { verdictOf, type Check, type Figure } from './figure';
import {
  DEEPCAS,
  DEEPDIFFUSE,
  FOREST,
  fullPlan,
  NDM,
  reducedPlan,
  sizeError,
  SNIDSA,
  TOPOLSTM,
  WITHOUT_REWARD,
  type Trained,
} from './forest-experiments';
import { percent, rowsOf, short, tableOf } from './words';

const MODELS: readonly Trained[] = [FOREST, WITHOUT_REWARD, NDM, DEEPDIFFUSE, TOPOLSTM, SNIDSA, DEEPCAS];
/** Comparable with the authors, who draw one ending per cascade, and the better guess of many. DeepCas-like guesses outright. */
const SINGLE = 'one simulation';
const MEAN = 'geometric mean';
/** Floors that the picture shows, by the names that the table of counting gives them. */
const FLOORS = ['Usual size (geometric mean)', 'Ridge on the first users'] as const;

export const forest5: Figure = {
  id: 'forest-5',
  paper: 'FOREST',
  item: 'Figure 5',
  claim: 'Reinforcement lowers the error of the predicted final size, below all methods compared.',
  short: 'Reinforcement improves the predicted sizes.',
  criterion:
    'From the first five users, the error (MSLE, natural logarithm) of single simulated endings is lower with reinforcement than without, and lower than that of every other model.',
  differences:
    'The paper draws bars without numbers and does not name the base of the logarithm. One simulated ending per cascade is what the authors’ program evaluates; the geometric mean of many is the better guess, and is shown beside it. Cascades with fewer than five users are left out (the authors count them as error 0). Reinforcement compares each ending with the others of its cascade and draws four of them; the authors draw one and compare with nothing. Sizes that need no model of users – the usual one, and a ridge regression on the history of the first five – are floors of ours.',
  caption: 'Mean squared error of the logarithm of the final size; ○ single endings, ● their geometric mean.',
  reduced: reducedPlan('Fig. 5', MODELS, 300),
  full: fullPlan('Fig. 5', MODELS, 5400),
  judge(results) {
    const known = MODELS.filter(({ id }) => results.has(id));
    // DeepCas-like guesses outright: one row, of no simulation.
    const error = (model: Trained, forecast: string): number =>
      sizeError(results, model.id, model === DEEPCAS && forecast === MEAN ? DEEPCAS.label : forecast);
    const levels = FLOORS.flatMap((name) => {
      const value = sizeError(results, 'floors', name);
      return Number.isFinite(value) ? [{ value, label: name.toLowerCase(), role: 'ref' as const }] : [];
    });
    const panels = [
      {
        id: 'errors',
        x: { label: `model: ${known.map(({ label }, k) => `${k + 1} ${label}`).join(', ')}` },
        y: { label: 'MSLE', unit: 'ln²' },
        series: known.length
          ? ([SINGLE, MEAN] as const).map((forecast) => ({
              id: forecast,
              label: forecast,
              role: 'own' as const,
              // Models have no order: the line only leads the eye.
              weight: 'thin' as const,
              marks: forecast === SINGLE ? ('open' as const) : ('filled' as const),
              dash: 'dots' as const,
              output: {
                kind: 'series' as const,
                x: Float64Array.from(known, (_, k) => k + 1),
                y: Float64Array.from(known, (model) => error(model, forecast)),
                pointLabels: known.map(({ label }) => label),
              },
            }))
          : [],
        levels,
      },
    ];
    const [own, without] = [error(FOREST, SINGLE), error(WITHOUT_REWARD, SINGLE)];
    if (!Number.isFinite(own) || !Number.isFinite(without))
      return { verdict: undefined, checks: [], found: '', panels };
    const others = known.filter((model) => model !== FOREST && model !== WITHOUT_REWARD);
    const comparable = (model: Trained): number => (model === DEEPCAS ? error(model, MEAN) : error(model, SINGLE));
    const checks: Check[] = [
      { text: `MSLE ${short(own)} with reinforcement, ${short(without)} without`, holds: own < without },
      ...others
        .filter((model) => Number.isFinite(comparable(model)))
        .map((model) => ({
          text: `${short(own)} against ${short(comparable(model))} of ${model.label}`,
          holds: own < comparable(model),
        })),
    ];
    const [constant, ridge] = FLOORS.map((name) => sizeError(results, 'floors', name));
    return {
      verdict: verdictOf(checks),
      checks,
      found: `Single endings err by ${short(own)} with reinforcement and ${short(without)} without (${percent(1 - own / without)} less), geometric means by ${short(error(FOREST, MEAN))} and ${short(error(WITHOUT_REWARD, MEAN))}; the usual size by ${short(constant)}, the ridge by ${short(ridge)}.`,
      panels,
      numbers: {
        kind: 'table',
        columns: [
          { id: 'model', label: 'Model', values: known.map(({ label }) => label) },
          { id: 'single', label: 'Single endings', values: Float64Array.from(known, (model) => error(model, SINGLE)) },
          { id: 'mean', label: 'Geometric mean', values: Float64Array.from(known, (model) => error(model, MEAN)) },
          {
            id: 'n',
            label: 'Cascades',
            values: Float64Array.from(known, ({ id }) =>
              Number(rowsOf(tableOf(results, id, 'sizes'))[0]?.n ?? Number.NaN),
            ),
          },
        ],
      },
    };
  },
};
