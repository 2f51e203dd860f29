/** Estimates over groups as boxes, each as a multiple of the truth. Pure. */
import type { Panel, PanelBox } from '../../../core/panel';
import type { TableOutput } from '../../../core/outputs';
import { quantile } from '../../../core/statistics';
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

/** Two boxes for each parameter: recoveries hidden, recoveries seen. */
export function biasPanel(fits: TableOutput | undefined, summary: TableOutput | undefined): Panel | undefined {
  const truth = numbersOf(summary, 'truth');
  const symbols = [...new Set(textsOf(summary, 'parameter'))];
  const boxes = symbols.flatMap((symbol): PanelBox[] => {
    const row = textsOf(summary, 'parameter').indexOf(symbol);
    return (['hidden', 'complete'] as const).flatMap((by): PanelBox[] => {
      const id = COLUMNS[symbol] ?? symbol;
      const values = numbersOf(fits, by === 'hidden' ? id : `complete-${id}`)
        .filter(Number.isFinite)
        .map((x) => x / truth[row])
        .sort();
      if (values.length === 0) return [];
      const [low, q1, median, q3, high] = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(values, share));
      const role = by === 'hidden' ? ('own' as const) : ('ref' as const);
      return [{ label: `${symbol} ${words.labels[by]}`, role, low, q1, median, q3, high }];
    });
  });
  if (boxes.length === 0) return undefined;
  return {
    id: 'bias',
    x: { label: '' },
    y: { label: words.y },
    series: [],
    boxes,
    levels: [{ value: 1, label: words.levels }],
  };
}
