import { line } from 'd3';
import { lineClass, type Role } from './colour';
import './plots.css';
import { emptyExtent, extend } from './scales';

interface Props {
  /** Evenly spaced values per line; all lines share one scale from 0. NaN leaves a gap. */
  lines: readonly { role: Role; values: ArrayLike<number> }[];
  width?: number;
  height?: number;
  /** One sentence; without it the picture is decoration beside words that say the same. */
  label?: string;
}

/** A curve without axes, for tiles, rows and thumbnails. */
export function Sparkline({ lines, width = 96, height = 32, label }: Props) {
  const extent = emptyExtent();
  for (const { values } of lines) extend(extent, values);
  const lo = Math.min(0, extent.min);
  const span = extent.max > lo ? extent.max - lo : 1;
  const path = (values: ArrayLike<number>): string => {
    const step = (width - 4) / Math.max(1, values.length - 1);
    return (
      line<number>(
        (_, i) => 2 + i * step,
        (v) => height - 2 - ((v - lo) / span) * (height - 4),
      )
        .defined(Number.isFinite)
        .digits(1)(Array.from(values)) ?? ''
    );
  };
  const a11y = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...a11y}>
      {lines.map(({ role, values }, k) => (
        <path key={k} className={lineClass(role)} fill="none" d={path(values)} />
      ))}
    </svg>
  );
}
