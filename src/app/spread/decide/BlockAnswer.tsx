import { useMemo } from 'react';
import { LinePlot } from '../../../plots/LinePlot';
import { useLab } from '../../../store/lab';
import { decideWords } from '../../text/en-decide';
import { outputOf, type Shown } from '../../run/shown';
import { provenanceOf } from '../provenance';
import type { Spread } from '../use-spread';
import { Listed } from './Listed';
import { plotState } from './plot-state';
import { METHOD_OF, settingsThen } from './questions';
import { rivalLines } from './rival-lines';

const words = decideWords.block;
const Y = { label: words.y };

/** What is blocked: how many are reached then, beside other choices, and which edges or nodes it is. */
export function BlockAnswer({ spread, shown }: { spread: Spread; shown: Shown }) {
  const { dataset, horizon } = spread;
  const outputs = shown.picture?.outputs;
  const pins = useLab((s) => s.pins);
  const series = useMemo(() => rivalLines(outputs, pins, METHOD_OF.block), [outputs, pins]);
  const table = outputOf(outputs, 'blocked', 'table');
  const what = table?.columns[0].refersTo === 'node' ? 'node' : 'edge';
  const x = useMemo(() => ({ label: words.x[what] }), [what]);
  if (!dataset || !table) return null;
  if (table.columns[0].values.length === 0) return <p className="voice">{words.none}</p>;
  const runs = Number(settingsThen('block', shown.picture).runs);
  return (
    <>
      <LinePlot
        id="reached-by-blocked"
        title={words.plot}
        x={x}
        y={Y}
        wholeX
        series={series}
        height={168}
        {...plotState(shown)}
        caption={decideWords.sources.caption(runs)}
        provenance={provenanceOf(spread, horizon, shown)}
      />
      <Listed
        title={words.table[what]}
        table={table}
        columns={[what, 'order', 'loss', 'influence', 'simulated']}
        network={dataset.network}
        note={decideWords.columnNotes.block}
        stale={shown.stale}
      />
    </>
  );
}
