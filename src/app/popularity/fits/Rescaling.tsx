import { said } from '../../../core/language';
import { useMemo } from 'react';
import type { TableOutput } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { useLab } from '../../../store/lab';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { fitWords } from '../../text/en-popularity-fits';
import { FIT } from '../methods';
import { provenanceOf } from '../provenance';
import type { Popularity } from '../use-popularity';
import { roleOf, rowsOf, type FitRow } from './fit-rows';

const words = fitWords.rescaling;
const X = { label: words.x };
const Y = { label: words.y };
const COLUMNS = ['quantile', 'residual', 'low', 'high'] as const;

interface Props {
  popularity: Popularity;
  own: FitRow | undefined;
  other: FitRow | undefined;
  chosen: string;
  height: number;
}

/** Residuals of the chosen model, and of the best other one, against what they should be. */
export function Rescaling({ popularity, own, other, chosen, height }: Props) {
  const shown = popularity.shown[FIT];
  const data = useLab((s) => (s.cascades.type === 'ready' ? said(s.cascades.data.title) : ''));
  const table = outputOf(shown.picture?.outputs, 'residuals', 'table');
  const series = useMemo(() => seriesOf(table, own, other, chosen), [table, own, other, chosen]);
  if (series.length < 2) return null;
  return (
    <LinePlot
      id="time-rescaling"
      title={words.title}
      x={X}
      y={Y}
      series={series}
      height={height}
      {...tabState(shown)}
      caption={words.caption((own?.fitted ? own.name : other?.name) ?? '', own?.fitted ? other?.name : undefined)}
      provenance={provenanceOf(popularity, shown, data)}
    />
  );
}

function seriesOf(
  table: TableOutput | undefined,
  own: FitRow | undefined,
  other: FitRow | undefined,
  chosen: string,
): LineSeries[] {
  const drawn = [other, own].filter((row) => row !== undefined).filter(({ fitted }) => fitted);
  const last = drawn.at(-1);
  if (!last) return [];
  const { quantile, low, high } = rowsOf(table, last.name, COLUMNS);
  if (quantile.length === 0) return [];
  return [
    {
      id: 'expected',
      label: words.expected,
      role: 'rnd',
      output: { kind: 'series', x: quantile, y: quantile, bands: [{ label: words.band, lo: low, hi: high }] },
    },
    ...drawn.map((row): LineSeries => {
      const points = rowsOf(table, row.name, COLUMNS);
      return {
        id: row.name,
        label: row.name,
        role: roleOf(row, chosen),
        draw: 'dots',
        output: { kind: 'series', x: points.quantile, y: points.residual },
      };
    }),
  ];
}
