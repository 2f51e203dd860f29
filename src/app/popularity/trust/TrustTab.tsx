import { said as inLanguage } from '../../../core/language';
import { useMemo } from 'react';
import type { TableOutput } from '../../../core/outputs';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { HistogramPlot } from '../../../plots/HistogramPlot';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { percent } from '../../text/format';
import { trustWords as words } from '../../text/en-popularity-trust';
import { forecastFacts } from '../forecast-facts';
import { COVERAGE, FORECAST } from '../methods';
import { eventsUpTo } from '../observed-part';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { numbersOf } from '../table-columns';
import type { Popularity } from '../use-popularity';
import { useWindowFacts } from '../use-window';
import { coverageRows, coverageSeries, judgedOf, type CoverageRow, type Covered } from './coverage-rows';
import { sayCoverage, sayFan } from './sentences';
import '../../run/tabs.css';

const SETTINGS = ['trials'] as const;
const PROMISED = { label: words.x };
const KEPT = { label: words.y };
const RANK = { label: words.ranksX };
const CASES = { label: words.ranksY };

/** How far forecasts can be trusted: what the fan knows, and how often its bands hold what happens. */
export function TrustTab({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[COVERAGE];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const data = useLab((s) => (s.cascades.type === 'ready' ? inLanguage(s.cascades.data.title) : ''));
  const rows = useMemo(() => coverageRows(outputOf(outputs, 'coverage', 'table')), [outputs]);
  const series = useMemo(() => linesOf(rows), [rows]);
  const table = useMemo(() => tableOf(rows), [rows]);
  const ranks = outputOf(outputs, 'ranks', 'histogram');
  const cases = outputOf(outputs, 'cases', 'table');
  const drawn = numbersOf(cases, 'trial').length;
  const unfitted = outputOf(outputs, 'unfitted', 'scalar')?.value ?? 0;
  const state = tabState(shown);
  const provenance = provenanceOf(popularity, shown, data);
  const said = sayCoverage(rows, drawn, unfitted, judgedOf(cases));
  return (
    <div className="method-tab">
      <Fan popularity={popularity} />
      <p className="voice">{words.what}</p>
      <OwnRun popularity={popularity} id={COVERAGE} label={words.settings} action={words.action} only={SETTINGS} />
      {rows.length > 0 && (
        <>
          {said.length > 0 && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
              <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
            </section>
          )}
          <LinePlot
            id="coverage"
            title={words.plot}
            x={PROMISED}
            y={KEPT}
            series={series}
            height={170}
            {...state}
            caption={words.caption(drawn - unfitted)}
            provenance={provenance}
          />
          <TableSection title={words.table} table={table} note={words.tableNote} stale={stale} />
          {ranks && (
            <HistogramPlot
              id="coverage-ranks"
              title={words.ranks}
              x={RANK}
              y={CASES}
              histogram={ranks}
              height={130}
              {...state}
              caption={words.ranksCaption}
              provenance={provenance}
            />
          )}
          {cases && (
            <TableSection
              title={words.cases}
              table={cases}
              columns={words.casesColumns}
              note={words.casesNote}
              stale={stale}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The forecast that is on the stage, in words. */
function Fan({ popularity }: { popularity: Popularity }) {
  const { shown, experiment } = popularity;
  const own = shown[FORECAST];
  const facts = useMemo(() => forecastFacts(own), [own]);
  const part = useWindowFacts(popularity)?.part;
  if (!facts || facts.stale || !part) return null;
  // Where the data end before the forecast does, what happened is not known.
  const known = experiment.view?.rest !== false && part.last > part.until;
  const said = sayFan({
    runs: facts.runs,
    cut: facts.cut,
    uncertainty: String(facts.values.uncertainty),
    low: facts.low,
    high: facts.high,
    actual: known ? eventsUpTo(part.times, facts.horizon) : undefined,
  });
  return (
    <section className="answer" aria-label={words.fan}>
      <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
    </section>
  );
}

function linesOf(rows: readonly CoverageRow[]): LineSeries[] {
  const levels = Float64Array.from(rows, ({ level }) => 100 * level);
  const sides = (['without', 'with'] as const).flatMap((side): LineSeries[] => {
    const output = coverageSeries(rows, side);
    if (output.x.length === 0) return [];
    return [{ id: side, label: words[side], role: side === 'with' ? 'own' : 'b1', output, draw: 'dotted-line' }];
  });
  return [
    { id: 'promised', label: words.promised, role: 'rnd', output: { kind: 'series', x: levels, y: levels } },
    ...sides,
  ];
}

function tableOf(rows: readonly CoverageRow[]): TableOutput {
  const said = (covered: Covered | undefined): string =>
    covered ? `${percent(covered.share)} ± ${percent(covered.error)}` : '–';
  return {
    kind: 'table',
    columns: [
      { id: 'level', label: words.columns.level, values: rows.map(({ level }) => words.bandOf(level)) },
      { id: 'with', label: words.columns.with, values: rows.map((row) => said(row.with)) },
      { id: 'without', label: words.columns.without, values: rows.map((row) => said(row.without)) },
    ],
  };
}
