import { useMemo } from 'react';
import type { TableOutput } from '../../../../core/outputs';
import { TableSection } from '../../../run/TableSection';
import { resultWords } from '../../../text/en-campaign-results';
import { OPTIMUM, SHORT } from '../../methods';
import type { CampaignView } from '../../use-campaign';
import { bracketOf, resultsOf } from '../numbers';

const words = resultWords.table;

/** What every ticked method came to: mean and its error, exact where it is known, the optimum or its bracket below. */
export function ResultsTable({ campaign }: { campaign: CampaignView }) {
  const { shown, ticked } = campaign;
  const results = useMemo(() => resultsOf(shown, ticked), [shown, ticked]);
  const optimum = useMemo(() => {
    const bracket = bracketOf(shown);
    return ticked.includes(OPTIMUM) && bracket && bracket.pushes === results.at(0)?.pushes ? bracket : undefined;
  }, [shown, ticked, results]);
  const table = useMemo((): TableOutput => {
    const names = results.map(({ id }) => SHORT[id]);
    const mean = results.map((one) => one.mean);
    const error = results.map((one) => one.error);
    const atOnce = results.every((one) => one.atOnce);
    const exact = results.map((one) => one.exact);
    if (optimum) {
      const proved = !Number.isNaN(optimum.value);
      for (const [name, value] of proved
        ? ([[words.optimum, optimum.value]] as const)
        : ([
            [words.atLeast, optimum.lower],
            [words.atMost, optimum.upper],
          ] as const)) {
        names.push(atOnce ? name : words.ofAtOnce(name));
        mean.push(NaN);
        error.push(NaN);
        exact.push(value);
      }
    }
    return {
      kind: 'table',
      columns: [
        { id: 'policy', label: words.policy, values: names },
        { id: 'mean', label: words.mean, values: Float64Array.from(mean) },
        { id: 'error', label: words.error, values: Float64Array.from(error) },
        { id: 'exact', label: words.exact, values: Float64Array.from(exact) },
      ],
    };
  }, [results, optimum]);
  if (results.length === 0) return null;
  return (
    <TableSection
      title={words.title}
      table={table}
      note={words.note(
        results[0].runs,
        results.some(({ exact }) => !Number.isNaN(exact)),
        results.every(({ atOnce }) => atOnce),
      )}
      stale={results.some(({ stale }) => stale)}
    />
  );
}
