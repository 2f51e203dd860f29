import { useMemo } from 'react';
import type { Outputs } from '../../../core/outputs';
import type { Annotation, LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { decideWords } from '../../text/en-decide';
import { outputOf, type Shown } from '../../run/shown';
import { provenanceOf } from '../provenance';
import type { Spread } from '../use-spread';
import { openCascade, takeAsSources } from './ask';
import { Listed } from './Listed';
import { plotState } from './plot-state';
import { settingsThen } from './questions';

const words = decideWords.origin;
const X = { label: words.x };
const Y = { label: words.y };
const NONE: Annotation[] = [];

/** Candidates for the source: scores by rank, where the true one is, and who they are. */
export function OriginAnswer({ spread, shown }: { spread: Spread; shown: Shown }) {
  const { dataset, horizon } = spread;
  const outputs = shown.picture?.outputs;
  const series = useMemo(() => scoreLine(outputs), [outputs]);
  const table = outputOf(outputs, 'candidates', 'table');
  const rank = outputOf(outputs, 'rank', 'scalar')?.value ?? NaN;
  const listed = table?.columns[0].values.length ?? 0;
  const truth = useMemo(
    (): Annotation[] => (rank <= listed ? [{ kind: 'mark', x: rank, label: words.truth }] : NONE),
    [rank, listed],
  );
  if (!dataset || !table) return null;
  const { network } = dataset;
  const asked = settingsThen('origin', shown.picture);
  const best = Number(table.columns[0].values[0]);
  return (
    <>
      {asked.evidence === 'observed' && (
        <div className="decided-actions">
          <button type="button" className="btn" onClick={() => takeAsSources(network, [best])}>
            {words.use}
          </button>
          <button type="button" className="btn" onClick={() => openCascade(Number(asked.cascade))}>
            {words.open}
          </button>
        </div>
      )}
      <LinePlot
        id="scores-by-rank"
        title={words.plot}
        x={X}
        y={Y}
        wholeX
        series={series}
        annotations={truth}
        height={168}
        {...plotState(shown)}
        caption={words.caption(listed, network.n)}
        provenance={provenanceOf(spread, horizon, shown)}
      />
      <Listed
        title={words.table}
        table={table}
        columns={['node', 'rank', 'share', 'impossible', 'distance']}
        network={network}
        note={decideWords.columnNotes.origin}
        stale={shown.stale}
      />
    </>
  );
}

function scoreLine(outputs: Outputs | undefined): LineSeries[] {
  const score = outputOf(outputs, 'candidates', 'table')?.columns.find(({ id }) => id === 'score');
  if (!score) return [];
  const y = Float64Array.from(score.values, Number);
  const x = y.map((_, k) => k + 1);
  return [{ id: 'score', label: words.label, role: 'own', output: { kind: 'series', x, y }, draw: 'dots' }];
}
