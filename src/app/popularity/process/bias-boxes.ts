/** Estimates over groups as boxes, each as a multiple of the truth. Pure. */
import type { Panel, PanelBox } from '../../../core/panel';
import type { TableOutput } from '../../../core/outputs';
import { quantile } from '../../../core/quantile';
import { processWords } from '../../text/en-popularity-process';
import { numbersOf, textsOf } from '../table-columns';

const words = processWords.hidden;

/** Ids of the estimates among the columns of `fits`, by the symbols of `summary`. */
const COLUMNS: Readonly<Record<string, string>> = {
  β_I: 'infectionRate',
  γ: 'theta',
  θ: 'theta',
  c: 'c',
  q: 'q',
  λ: 'lambda',
  N: 'people',
};

/** A panel for each estimator, on one scale: recoveries hidden, recoveries seen. */
export function biasPanels(fits: TableOutput | undefined, summary: TableOutput | undefined): Panel[] {
  const truth = numbersOf(summary, 'truth');
  const parameters = textsOf(summary, 'parameter');
  const symbols = [...new Set(parameters)];
  return (['hidden', 'complete'] as const).flatMap((by): Panel[] => {
    const boxes = symbols.flatMap((symbol): PanelBox[] => {
      const id = COLUMNS[symbol] ?? symbol;
      const values = numbersOf(fits, by === 'hidden' ? id : `complete-${id}`)
        .filter(Number.isFinite)
        .map((x) => x / truth[parameters.indexOf(symbol)])
        .sort();
      if (values.length === 0) return [];
      const [low, q1, median, q3, high] = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(values, share));
      return [{ label: symbol, role: by === 'hidden' ? 'own' : 'ref', low, q1, median, q3, high }];
    });
    if (boxes.length === 0) return [];
    return [
      {
        id: by,
        title: words.panels[by],
        x: { label: '' },
        y: { label: words.y },
        series: [],
        boxes,
        levels: [{ value: 1, label: words.levels }],
      },
    ];
  });
}

/** The summary with its estimators in a word. */
export function shortSummary(summary: TableOutput): TableOutput {
  return {
    kind: 'table',
    columns: summary.columns.map((column) =>
      column.id === 'estimator'
        ? {
            ...column,
            values: textsOf(summary, 'estimator').map((by) =>
              by.startsWith('SIR') ? words.labels.complete : words.labels.hidden,
            ),
          }
        : column,
    ),
  };
}
