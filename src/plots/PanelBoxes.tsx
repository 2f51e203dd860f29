import type { PanelCells } from '../core/panel';
import { bandColour, roleColour } from './colour';
import { formatCount, formatValue } from './format';
import { textWidth } from './labels';
import type { DrawnBox, DrawnCell } from './panel-boxes';
import { words } from './words';

/** Boxes from quartile to quartile, side by side. */
export function PanelBoxes({
  boxes,
  foot,
  small = false,
}: {
  boxes: readonly DrawnBox[];
  foot: number;
  small?: boolean;
}) {
  return boxes.map(({ box, x, half, low, q1, median, q3, high, mean, turned }) => {
    const colour = roleColour(box.role ?? 'ref');
    const whole = Number.isFinite(low + q1 + median + q3 + high);
    return (
      <g key={box.label}>
        {whole && (
          <>
            <path d={`M${x} ${low}V${q1}M${x} ${q3}V${high}`} style={{ stroke: colour, strokeWidth: 1.25 }} />
            <path
              d={`M${x - half / 2} ${low}H${x + half / 2}M${x - half / 2} ${high}H${x + half / 2}`}
              style={{ stroke: colour, strokeWidth: 1.25 }}
            />
            <rect
              x={x - half}
              y={q3}
              width={2 * half}
              height={Math.max(0, q1 - q3)}
              style={{ fill: bandColour(box.role ?? 'ref', 'outer'), stroke: colour, strokeWidth: 1.25 }}
            />
            <path d={`M${x - half} ${median}H${x + half}`} style={{ stroke: colour, strokeWidth: 2.5 }} />
            {mean !== undefined && Number.isFinite(mean) && (
              <circle
                cx={x}
                cy={mean}
                r={small ? 2 : 3}
                style={{ fill: 'var(--paper)', stroke: colour, strokeWidth: 1.5 }}
              />
            )}
          </>
        )}
        {!small && box.note !== undefined && (
          <text className="tick" x={x} y={(whole ? high : foot) - 6} textAnchor="middle">
            {box.note}
          </text>
        )}
        {!small &&
          (turned ? (
            <text className="tick" transform={`translate(${x + 4} ${foot + 14}) rotate(-35)`} textAnchor="end">
              {box.label}
            </text>
          ) : (
            <text className="tick" x={x} y={foot + 17} textAnchor="middle">
              {box.label}
            </text>
          ))}
      </g>
    );
  });
}

/** The strongest colour of a cell, per cent: words in ink are legible on it, in the light and in the dark. */
const STRONGEST = 42;

/** How far a share is from one half, in the colour of the side it is on. */
function cellColour(share: number, { none, all }: PanelCells): string {
  const strength = Math.round(Math.abs(share - 0.5) * 2 * STRONGEST);
  return `color-mix(in srgb, ${roleColour(share >= 0.5 ? all.role : none.role)} ${strength}%, var(--paper))`;
}

/** "5 of 12" in one line or two; a share that is of nothing counted as it is. */
function cellLines({ share, count, width, height }: DrawnCell): string[] {
  if (count === undefined) return [formatValue(share)];
  const part = share * count;
  const whole = Math.round(part);
  const said = Math.abs(part - whole) < 1e-6 * Math.max(1, count) ? formatCount(whole) : formatValue(share);
  const of = words.cell.of(formatCount(count));
  if (textWidth(`${said} ${of}`) < width - 6) return [`${said} ${of}`];
  return height > 38 ? [said, of] : [said];
}

/** A grid of shares; the number stands in the cell, so that colour is not all there is. */
export function PanelGrid({
  cells,
  grid,
  small = false,
}: {
  cells: readonly DrawnCell[];
  grid: PanelCells | undefined;
  small?: boolean;
}) {
  if (!grid) return null;
  return cells.map((cell, k) => {
    const { x, y, width, height, share } = cell;
    return (
      <g key={k}>
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={Math.max(0, width - 1)}
          height={Math.max(0, height - 1)}
          style={{
            fill: Number.isNaN(share) ? 'none' : cellColour(share, grid),
            stroke: 'var(--hair-2)',
            strokeWidth: Number.isNaN(share) ? 0.5 : 0,
          }}
        />
        {!small &&
          !Number.isNaN(share) &&
          width > 30 &&
          cellLines(cell).map((line, row, lines) => (
            <text
              key={row}
              className="tick ink"
              x={x + width / 2}
              y={y + height / 2 + 4.5 + 16 * (row - (lines.length - 1) / 2)}
              textAnchor="middle"
              style={{ fill: 'var(--ink)' }}
            >
              {line}
            </text>
          ))}
      </g>
    );
  });
}
