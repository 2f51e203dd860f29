import type { PanelCells } from '../core/panel';
import { bandColour, roleColour } from './colour';
import { formatCount, formatValue } from './format';
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

/** Strength of a share: how far it is from one half, in the colour of the side it is on. */
function cellColour(share: number, { none, all }: PanelCells): string {
  const strength = Math.round(Math.abs(share - 0.5) * 2 * 85);
  return `color-mix(in srgb, ${roleColour(share >= 0.5 ? all.role : none.role)} ${strength}%, var(--paper))`;
}

/** The words of a cell stand on its colour: dark on light, light on dark. */
const strong = (share: number): boolean => Math.abs(share - 0.5) > 0.3;

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
  return cells.map(({ x, y, width, height, share, count }, k) => (
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
      {!small && !Number.isNaN(share) && width > 30 && (
        <text
          className="tick"
          x={x + width / 2}
          y={y + height / 2 + (count !== undefined && height > 38 ? -2 : 4.5)}
          textAnchor="middle"
          style={{ fill: strong(share) ? 'var(--paper)' : 'var(--ink)' }}
        >
          {formatValue(share)}
        </text>
      )}
      {!small && !Number.isNaN(share) && count !== undefined && width > 30 && height > 38 && (
        <text
          className="tick"
          x={x + width / 2}
          y={y + height / 2 + 14}
          textAnchor="middle"
          style={{ fill: strong(share) ? 'var(--paper)' : 'var(--ink-2)' }}
        >
          {words.cell.of(formatCount(count))}
        </text>
      )}
    </g>
  ));
}
