import { useState } from 'react';
import { outputOf } from '../../run/shown';
import { TableSection } from '../../run/TableSection';
import { sayLuck } from '../../text/en-forecast-results';
import { testTabWords as words } from '../../text/en-forecast-tabs';
import { Segmented } from '../../ui/Segmented';
import { EVALUATE, FLOORS } from '../methods';
import { OwnRun } from '../OwnRun';
import { numbers } from '../tables';
import type { Forecast } from '../use-forecast';
import { FloorTable } from './FloorTable';
import { joinTables } from './join-tables';
import { leadsOf, scoreRows, verdictOf, type Measure, type Protocol } from './score-rows';
import { sizeVerdict } from './size-verdict';
import { testOf } from './test-of';

const MEASURES: readonly Measure[] = ['hits10', 'hits50', 'hits100', 'map100'];
const PROTOCOLS: readonly Protocol[] = ['users only', 'with STOP'];
const ONLY = ['neighbours', 'simulations'];

/** The test in full: both protocols, every way of counting, sizes, and what was chosen on validation. */
export function TestTab({ forecast }: { forecast: Forecast }) {
  const [protocol, setProtocol] = useState<Protocol>('users only');
  const { shown, data, values } = forecast;
  const { outputs } = shown[FLOORS].picture ?? {};
  const { stale } = shown[FLOORS];
  const counting = scoreRows(outputOf(outputs, 'next', 'table'), protocol);
  const own = scoreRows(testOf(forecast).table, protocol).at(0);
  const verdict = verdictOf(own, counting);
  const chosen = outputOf(outputs, 'chosen', 'table');
  const facts = outputOf(outputs, 'data', 'table');
  const { n } = own ?? counting.at(0) ?? { n: NaN };
  const luck = own && verdict ? sayLuck(leadsOf(own, verdict), n) : '';
  return (
    <div className="method-tab fc-test">
      <div className="fc-protocol">
        <Segmented
          label={words.protocol}
          full
          options={PROTOCOLS.map((value) => ({ value, label: words.protocols[value] }))}
          value={protocol}
          onChange={setProtocol}
        />
        <p className="caption">{words.protocolHelp[protocol]}</p>
      </div>
      <FloorTable forecast={forecast} protocol={protocol} measures={MEASURES} others />
      {Number.isFinite(n) && <p className="caption">{words.n(n, data?.test.count ?? 0)}</p>}
      {luck !== '' && (
        <p className="caption">
          {luck} {words.luckNote}
        </p>
      )}
      <OwnRun forecast={forecast} id={EVALUATE} label={words.runLabel} action={words.run} only={ONLY} folded={ONLY} />
      <Sizes forecast={forecast} observed={Number(values.observed)} />
      {chosen && chosen.columns[0].values.length > 0 && (
        <TableSection title={words.chosen} table={chosen} note={words.chosenNote} stale={stale} />
      )}
      {facts && <TableSection title={words.data} table={facts} note={words.dataNote} stale={stale} />}
    </div>
  );
}

/** Sizes of the model above those of counting. */
function Sizes({ forecast, observed }: { forecast: Forecast; observed: number }) {
  const { shown } = forecast;
  const test = testOf(forecast);
  const counted = outputOf(shown[FLOORS].picture?.outputs, 'sizes', 'table');
  const joined = joinTables([test.sizes, counted]);
  if (!joined) return null;
  const n = numbers(joined, 'n')[0];
  const note = n > 0 ? words.sizesNote(n, observed) : words.noSizes(observed);
  const verdict = sizeVerdict(test.sizes, counted);
  return (
    <TableSection
      title={words.sizes}
      table={joined}
      columns={words.sizesColumns}
      note={verdict ? `${words.saySizes(verdict.own, verdict.rival, verdict.error)} ${note}` : note}
      stale={test.shown.stale || shown[FLOORS].stale}
    />
  );
}
