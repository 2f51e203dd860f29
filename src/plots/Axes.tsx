import { formatTick } from './format';
import { textWidth } from './labels';
import { isLongUnit, type PlotArea } from './plot-area';
import { GUTTER, type PlotScale } from './scales';

/** Least distance of a tick from the named level, in pixels. */
const LABEL_ROOM = 14;

interface Props {
  area: PlotArea;
  x: PlotScale;
  y: PlotScale;
  /** Unit of x, after the last tick; a long one on a line of its own. */
  xUnit: string;
  yUnit?: string;
  /** A named level: "all 379". */
  level?: { value: number; label: string };
  /** Words for ticks, where plain numbers do not say it: "7 d", "10 %". */
  xTick?: (value: number) => string;
  yTick?: (value: number) => string;
}

/** Horizontal grid, base line, ticks in plain numbers, units; gutters for zeros are shaded and carry a break. No rotated text. */
export function Axes({ area, x, y, xUnit, yUnit, level, xTick = formatTick, yTick = formatTick }: Props) {
  const { left, right, bottom, top } = area;
  const last = x.ticks.at(-1);
  const lastAt = last === undefined ? right : x.at(last);
  const unitAt = Math.max(right + 16, lastAt + (last === undefined ? 0 : textWidth(xTick(last)) / 2) + 8);
  const long = isLongUnit(xUnit);
  const levelAt = level ? y.at(level.value) : NaN;
  // The named level is itself a tick: round numbers beyond or beside it would only crowd it.
  const clearOfLevel = (v: number): boolean => !(level && levelAt - y.at(v) > -LABEL_ROOM && v !== 0);
  return (
    <g className="axis">
      {y.gutter !== undefined && <Gutter x={left} y={y.gutter - GUTTER + 6} width={right - left} height={GUTTER - 6} />}
      {x.gutter !== undefined && <Gutter x={x.gutter} y={top} width={GUTTER - 6} height={bottom - top} />}
      {y.ticks.filter(clearOfLevel).map((v) => (
        <g key={v}>
          <line className="gridline" x1={left} x2={right} y1={y.at(v)} y2={y.at(v)} />
          <text className="tick" x={left - 8} y={y.at(v) + 4.5} textAnchor="end">
            {yTick(v)}
          </text>
        </g>
      ))}
      {y.gutter !== undefined && (
        <text className="tick" x={left - 8} y={y.gutter + 4.5} textAnchor="end">
          0
        </text>
      )}
      {level && Number.isFinite(levelAt) && levelAt >= top - 8 && (
        <g>
          <line className="gridline" strokeDasharray="2 3" x1={left} x2={right} y1={levelAt} y2={levelAt} />
          <text className="tick" x={right + 6} y={levelAt + 4.5}>
            {level.label}
          </text>
        </g>
      )}
      <path d={`M${left} ${bottom}H${right}`} />
      {x.gutter !== undefined && (
        <text className="tick" x={x.gutter} y={bottom + 17} textAnchor="middle">
          0
        </text>
      )}
      {x.ticks.map((v) => (
        <text key={v} className="tick" x={x.at(v)} y={bottom + 17} textAnchor="middle">
          {xTick(v)}
        </text>
      ))}
      {long ? (
        <text className="axis-title" x={right} y={bottom + 33} textAnchor="end">
          {xUnit}
        </text>
      ) : (
        <text className="axis-title" x={unitAt} y={bottom + 17}>
          {xUnit}
        </text>
      )}
      {yUnit && (
        <text className="axis-title" x={left} y={10}>
          {yUnit}
        </text>
      )}
    </g>
  );
}

/** The place of zeros beside a logarithmic axis: shaded, so that nobody reads it as a value on the scale. */
function Gutter(box: { x: number; y: number; width: number; height: number }) {
  return <rect className="gutter" {...box} />;
}
