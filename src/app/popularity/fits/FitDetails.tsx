import { useMemo } from 'react';
import { said } from '../../../core/language';
import type { TableOutput } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { useRemembered } from '../../form/use-remembered';
import { Numbers } from '../../run/Numbers';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { fitWords as words } from '../../text/en-popularity-fits';
import { FIT } from '../methods';
import { provenanceOf } from '../provenance';
import type { Popularity } from '../use-popularity';
import { detailRows, MANY_TIES, profileBelowTop } from './detail-rows';
import type { FitRow } from './fit-rows';

const PEOPLE = { label: words.profileX, scale: 'log' } as const;
const BELOW = { label: words.profileY };
/** Half the 95 % quantile of χ² with one degree of freedom. */
const DROP = -1.92;
/** Points so far below say nothing more. */
const LOWEST = -8;

/** Standard errors, the interval of N, how the search went, what came later: for those who want to know. */
export function FitDetails({ popularity, row }: { popularity: Popularity; row: FitRow }) {
  const [open, setOpen] = useRemembered('popularity-fit');
  return (
    <details className="more group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.details(row.name)}</summary>
      {open && <Details popularity={popularity} row={row} />}
    </details>
  );
}

/** Remarks are sentences: they stand above, and in the file. */
const numbered = ({ columns }: TableOutput): Record<string, string> =>
  Object.fromEntries(columns.filter(({ id }) => id !== 'says').map(({ id, label }) => [id, label]));

function Details({ popularity, row }: { popularity: Popularity; row: FitRow }) {
  const shown = popularity.shown[FIT];
  const outputs = shown.picture?.outputs;
  const unit = popularity.cascades?.time.unit ?? 'unknown';
  const table = outputOf(outputs, 'fits', 'table');
  const profile = outputOf(outputs, 'profile', 'table');
  const series = useMemo((): LineSeries[] => {
    const { population, below } = profileBelowTop(profile, row.name);
    if (population.length < 3) return [];
    const y = below.map((v) => (v < LOWEST ? NaN : v));
    const level = population.map(() => DROP);
    return [
      { id: 'level', label: words.profileLevel, role: 'rnd', output: { kind: 'series', x: population, y: level } },
      { id: row.name, label: row.name, role: 'own', output: { kind: 'series', x: population, y } },
    ];
  }, [profile, row.name]);
  return (
    <>
      {(row.says !== '' || row.value('ties') > MANY_TIES) && (
        <p className="why warn">
          {[said(row.says), row.value('ties') > MANY_TIES ? words.tiesNote : ''].join(' ').trim()}
        </p>
      )}
      <Numbers
        title={row.name}
        rows={detailRows(row, unit, outputOf(outputs, 'holdout', 'table'))}
        stale={shown.stale}
        note={words.seNote}
      />
      {series.length > 0 && (
        <LinePlot
          key={row.name}
          id="likelihood-of-n"
          title={words.profile}
          x={PEOPLE}
          y={BELOW}
          xName="N"
          series={series}
          height={160}
          {...tabState(shown)}
          caption={words.profileCaption}
          provenance={provenanceOf(popularity, shown)}
        />
      )}
      {table && (
        <TableSection
          title={words.all}
          table={table}
          columns={numbered(table)}
          note={words.allNote}
          stale={shown.stale}
        />
      )}
    </>
  );
}
