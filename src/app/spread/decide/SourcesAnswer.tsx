import { useMemo } from 'react';
import { LinePlot } from '../../../plots/LinePlot';
import { useLab } from '../../../store/lab';
import { decideWords } from '../../text/en-decide';
import { outputOf, type Shown } from '../../run/shown';
import { provenanceOf } from '../provenance';
import type { Spread } from '../use-spread';
import { takeAsSources } from './ask';
import { Listed } from './Listed';
import { plotState } from './plot-state';
import { METHOD_OF, settingsThen } from './questions';
import { rivalLines } from './rival-lines';

const words = decideWords.sources;
const X = { label: words.x };
const Y = { label: words.y };

/** The chosen sources: what they reach beside others, which they are, and the way to use them. */
export function SourcesAnswer({ spread, shown }: { spread: Spread; shown: Shown }) {
  const { dataset, horizon, values, sources } = spread;
  const outputs = shown.picture?.outputs;
  const pins = useLab((s) => s.pins);
  const series = useMemo(() => rivalLines(outputs, pins, METHOD_OF.sources), [outputs, pins]);
  const table = outputOf(outputs, 'chosen', 'table');
  const nodes = table?.columns[0].values;
  if (!dataset || !table || !nodes) return null;
  const { network } = dataset;
  const isSet = sameNodes(nodes, values.initial === 'stochastic' ? [] : sources);
  const isOver = outputOf(outputs, 'simulated', 'series') !== undefined;
  const runs = Number(settingsThen('sources', shown.picture).runs);
  return (
    <>
      <div className="decided-actions">
        <button
          type="button"
          className="btn"
          disabled={isSet}
          data-tip={words.useHelp}
          onClick={() => takeAsSources(network, Array.from(nodes, Number))}
        >
          {words.use}
        </button>
        {isSet && <span className="small quiet">{words.used}</span>}
      </div>
      <LinePlot
        id="reached-by-sources"
        title={words.plot}
        x={X}
        y={Y}
        wholeX
        series={series}
        height={168}
        {...plotState(shown)}
        caption={isOver ? words.caption(runs) : words.captionEarly}
        provenance={provenanceOf(spread, horizon, shown)}
      />
      <Listed
        title={words.table}
        table={table}
        columns={['node', 'order', 'gain', 'influence', 'simulated']}
        network={network}
        note={decideWords.columnNotes.sources}
        stale={shown.stale}
      />
    </>
  );
}

function sameNodes(a: Iterable<number | string>, b: Iterable<number>): boolean {
  const [one, other] = [new Set(Array.from(a, Number)), new Set(b)];
  return one.size === other.size && [...one].every((node) => other.has(node));
}
