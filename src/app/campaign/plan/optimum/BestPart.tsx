import { useMemo, useState } from 'react';
import { said } from '../../../../core/language';
import { fixed } from '../../../../core/numerals';
import type { TableOutput } from '../../../../core/outputs';
import { ExplainCurve } from '../../../../plots/ExplainCurve';
import type { LineSeries } from '../../../../plots/line-layout';
import { rowCount } from '../../../../plots/csv';
import { LinePlot } from '../../../../plots/LinePlot';
import { glossaryLink } from '../../../help/links';
import { provenanceLine } from '../../../run/provenance';
import { outputOf } from '../../../run/shown';
import { tabState } from '../../../run/tab-state';
import { Numbers } from '../../../run/Numbers';
import { TableSection } from '../../../run/TableSection';
import { useTall } from '../../../run/use-tall';
import { precise, resultWords } from '../../../text/en-campaign-results';
import { count } from '../../../text/format';
import { OPTIMUM } from '../../methods';
import { OwnRun } from '../../OwnRun';
import type { CampaignView } from '../../use-campaign';
import { answersAtOnce, bracketOf } from '../numbers';
import { sayBracket } from './sentences';
import { treeOf } from './tree';
import { TreePlot } from './TreePlot';
import { WhyUser } from './WhyUser';

const words = resultWords.optimum;
const STATES = { label: words.states, scale: 'log' } as const;
/** What stands before the values of users who were ruled out by a bound. */
const SIGNS: Readonly<Record<string, string>> = { value: '≤', loss: '≥' };
const USERS = { label: resultWords.users } as const;

/** The optimum or a bracket that holds it, how it was found, and the best policy itself. */
export function BestPart({ campaign }: { campaign: CampaignView }) {
  const { dataset, shown: all } = campaign;
  const shown = all[OPTIMUM];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const tall = useTall();
  const [row, setRow] = useState<number>();
  const tree = outputOf(outputs, 'tree', 'table');
  const states = useMemo(() => treeOf(tree), [tree]);
  const closing = outputOf(outputs, 'bracket', 'series');
  const series = useMemo(
    (): LineSeries[] =>
      closing && closing.x.length > 1 ? [{ id: 'bracket', label: words.atMost, role: 'opt', output: closing }] : [],
    [closing],
  );
  const bracket = bracketOf(all);
  const network = dataset?.network;
  const [moves, bounds, search] = (['moves', 'bounds', 'state'] as const).map((id) => outputOf(outputs, id, 'table'));
  const provenance = provenanceLine(campaign, Number(picture?.base.parameters.budget ?? 0), shown, false);
  const selected = states.find((state) => state.row === row) ?? states.at(0);
  return (
    <>
      <OwnRun campaign={campaign} id={OPTIMUM} label={words.settings} action={words.action} only={[]} />
      {!answersAtOnce(campaign.values) && <p className="small quiet">{words.onlyAtOnce}</p>}
      {bracket && (
        <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
          <p className="plan-huge">
            {Number.isNaN(bracket.value) ? words.between(bracket.lower, bracket.upper) : precise(bracket.value)}{' '}
            <span>{words.unit}</span>
          </p>
          <ExplainCurve paragraphs={[sayBracket(bracket)]} glossary={glossaryLink} />
        </section>
      )}
      {tree && network && picture && states.length > 0 && (
        <>
          <TreePlot
            states={states}
            table={tree}
            network={network}
            selected={selected?.row}
            onSelect={(state) => setRow(state.row)}
            {...tabState(shown)}
            provenance={provenance}
          />
          {selected && <WhyUser campaign={campaign} base={picture.base} state={selected} network={network} />}
        </>
      )}
      {bracket && !shown.running && states.length === 0 && <p className="small quiet">{words.noTree}</p>}
      {moves && rowCount(moves) > 0 && (
        <TableSection
          title={words.moves}
          table={marked(moves)}
          columns={words.movesColumns}
          note={words.movesNote}
          stale={stale}
        />
      )}
      {bounds && <TableSection title={words.bounds} table={named(bounds)} note={words.boundsNote} stale={stale} />}
      {series.length > 0 && (
        <LinePlot
          id="bracket"
          title={words.closing}
          x={STATES}
          y={USERS}
          series={series}
          height={Math.round(148 * tall)}
          {...tabState(shown)}
          caption={words.closingCaption}
          provenance={provenance}
        />
      )}
      {search && <Numbers title={words.search} rows={rowsOf(search)} stale={stale} />}
    </>
  );
}

/** With columns for the page, in which values that are bounds say so, and so does what is lost by them; the file has the numbers, too. */
function marked(table: TableOutput): TableOutput {
  const kinds = table.columns.find(({ id }) => id === 'exact')?.values ?? [];
  const added = table.columns.flatMap(({ id, label, values }) => {
    const sign = SIGNS[id];
    if (sign === undefined) return [];
    const marks = Array.from<number | string, string>(
      values,
      (value, row) => `${kinds[row] === 'at most' ? `${sign} ` : ''}${fixed(Number(value), 3)}`,
    );
    return [{ id: `${id}-said`, label: words.marked(said(label)), values: marks }];
  });
  return { kind: 'table', columns: [...table.columns, ...added] };
}

/** Bounds by the names that the page has for them. */
const named = (table: TableOutput): TableOutput => ({
  kind: 'table',
  columns: table.columns.map((column) =>
    column.id === 'bound'
      ? {
          ...column,
          values: Array.from<number | string, string>(column.values, (id) => words.boundNames[id] ?? String(id)),
        }
      : column,
  ),
});

/** A table of one row, one number a line; those that are not known are left out. */
const rowsOf = ({ columns }: TableOutput): { what: string; value: string }[] =>
  columns.flatMap(({ label, values }) => {
    const value = values.at(0);
    return value === undefined || (typeof value === 'number' && Number.isNaN(value))
      ? []
      : [{ what: label, value: typeof value === 'number' ? count(value) : value }];
  });
