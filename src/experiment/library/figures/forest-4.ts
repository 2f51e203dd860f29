/** FOREST, Fig. 4: who is next, against recent methods. */
import type { TableOutput } from '../../../core/outputs';
import { verdictOf, type Check, type Figure, type FigureResults, type FigureSeries } from './figure';
import {
  DEEPDIFFUSE,
  FOREST,
  fullPlan,
  NDM,
  reducedPlan,
  SNIDSA,
  testScores,
  TOPOLSTM,
  WITHOUT_NETWORK,
  type Trained,
} from './forest-experiments';
import { percent, rowsOf, tableOf } from './words';

const COMPARED = [NDM, DEEPDIFFUSE, TOPOLSTM, SNIDSA] as const;
const MODELS: readonly Trained[] = [FOREST, WITHOUT_NETWORK, ...COMPARED];
const CUTS = [10, 50, 100] as const;

export const forest4: Figure = {
  id: 'forest-4',
  paper: 'FOREST',
  item: 'Figure 4',
  claim:
    'FOREST names the next user better than NDM, DeepDiffuse, TopoLSTM and SNIDSA, by more than a tenth, in HITS and in MAP.',
  short: 'It names the next user better than recent methods.',
  criterion:
    'On the test cascades FOREST has the highest HITS@10, HITS@100 and MAP@100 of the trained models, each compared by itself. That it beats counting too is shown, and said, but not asked for: the paper has no such row.',
  differences:
    'The paper’s bars have no numbers in the text that we have. The other methods are our smallest faithful forms of them, hence “-like”, trained with the same masks, split, batches and optimiser; the authors used the methods’ own programs. STOP is a candidate and the last target of every cascade, as in the authors’ program. Counting who followed whom in the last three places, and who appeared with whom, are floors of ours: on the paper’s own sets they come close to what is published. Against the authors’ program: the observed users are fed once, PAD is never a candidate, neighbours are exact means when testing, and the best weights are chosen by MAP@100 on validation.',
  caption: 'Test scores with STOP, by how many candidates count.',
  reduced: reducedPlan('Fig. 4', MODELS, 240),
  full: fullPlan('Fig. 4', MODELS, 3600),
  judge(results) {
    const known = MODELS.flatMap((model) => {
      const scores = testScores(results, model.id);
      return scores ? [{ model, scores }] : [];
    });
    const best = bestFloor(results);
    const panels = (['hits', 'map'] as const).map((measure) => ({
      id: measure,
      title: measure === 'hits' ? 'HITS@k' : 'MAP@k',
      x: { label: 'k', scale: 'log' as const },
      y: { label: measure === 'hits' ? 'true next user among k' : 'mean of 1 / rank', unit: '%' },
      series: [
        ...known.map(({ model, scores }): FigureSeries => line(model, measure, scores)),
        ...(best
          ? [line({ id: 'floor', label: 'counting', role: 'ref', dash: 'long', parameters: {} }, measure, best.scores)]
          : []),
      ],
    }));
    const own = known.find(({ model }) => model === FOREST);
    const others = known.filter(({ model }) => (COMPARED as readonly Trained[]).includes(model));
    if (!own || others.length === 0) return { verdict: undefined, checks: [], found: '', panels };
    const checks: Check[] = others.flatMap(({ model, scores }) =>
      (['hits10', 'hits100', 'map100'] as const).map((id) => ({
        text: `${WORDS[id]} ${percent(own.scores[id])} against ${percent(scores[id])} of ${model.label}`,
        holds: own.scores[id] > scores[id],
      })),
    );
    const { hits10, hits100, map100, n } = own.scores;
    return {
      verdict: verdictOf(checks),
      checks,
      found: `FOREST: HITS@10 ${percent(hits10)}, HITS@100 ${percent(hits100)}, MAP@100 ${percent(map100)} on ${n.toLocaleString('en')} predictions. ${sayFloor(own.scores, best)}`,
      panels,
      numbers: numbersOf(known, best),
    };
  },
};

const WORDS = { hits10: 'HITS@10', hits100: 'HITS@100', map100: 'MAP@100' } as const;

interface Floor {
  name: string;
  scores: Record<string, number>;
}

/** The way of counting with the highest MAP@100. */
function bestFloor(results: FigureResults): Floor | undefined {
  const names = rowsOf(tableOf(results, 'floors', 'next')).flatMap(({ model }) =>
    typeof model === 'string' ? [model] : [],
  );
  const all = [...new Set(names)].flatMap((name) => {
    const scores = testScores(results, 'floors', name);
    return scores ? [{ name, scores }] : [];
  });
  return all.toSorted((a, b) => b.scores.map100 - a.scores.map100)[0];
}

function sayFloor(own: Record<string, number>, best: Floor | undefined): string {
  if (!best) return '';
  const name = `${best.name.slice(0, 1).toLowerCase()}${best.name.slice(1)}`;
  const against = `the best counting (${name}): HITS@10 ${percent(best.scores.hits10)}, HITS@100 ${percent(best.scores.hits100)}, MAP@100 ${percent(best.scores.map100)}`;
  const better = own.hits10 > best.scores.hits10 && own.map100 > best.scores.map100;
  return better ? `It beats ${against}.` : `It does not beat ${against}.`;
}

function line(
  { id, label, role, dash }: Trained,
  measure: 'hits' | 'map',
  scores: Record<string, number>,
): FigureSeries {
  return {
    id,
    label,
    role,
    marks: 'filled',
    ...(id === FOREST.id ? { weight: 'strong' as const } : {}),
    ...(dash ? { dash } : {}),
    output: {
      kind: 'series',
      x: Float64Array.from(CUTS),
      y: Float64Array.from(CUTS, (k) => 100 * scores[`${measure}${k}`]),
    },
  };
}

function numbersOf(
  known: readonly { model: Trained; scores: Record<string, number> }[],
  best: Floor | undefined,
): TableOutput {
  const rows = [
    ...known.map(({ model, scores }) => ({ name: model.label, scores })),
    ...(best ? [{ name: best.name, scores: best.scores }] : []),
  ];
  return {
    kind: 'table',
    columns: [
      { id: 'model', label: 'Model', values: rows.map(({ name }) => name) },
      ...(['hits', 'map'] as const).flatMap((measure) =>
        CUTS.map((k) => ({
          id: `${measure}${k}`,
          label: `${measure.toUpperCase()}@${k}`,
          unit: '%',
          values: Float64Array.from(rows, ({ scores }) => 100 * scores[`${measure}${k}`]),
        })),
      ),
    ],
  };
}
