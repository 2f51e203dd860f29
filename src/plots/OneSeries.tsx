import { bandColour, lineClass, roleColour } from './colour';
import { marksOf, type DrawnPanelSeries } from './panel-layout';

const DASHES = { solid: 'none', long: '12 5', short: '6 4', dots: '2 3' } as const;
const WIDTH = { strong: 2.75, normal: 1.75, thin: 1.25 } as const;
const SMALL_WIDTH = { strong: 2.25, normal: 1.75, thin: 1.25 } as const;
const RADIUS = { strong: 3.5, normal: 3, thin: 2.5 } as const;

/** A line with its marks, in the colour of its role; the same in large and in small. */
export function OneSeries({ drawn, small = false }: { drawn: DrawnPanelSeries; small?: boolean }) {
  const { series, line, bands, errors, points } = drawn;
  const { role, weight = 'normal', dash } = series;
  const colour = roleColour(role);
  const marks = marksOf(series);
  // A thin line without marks is a guide: solid, whatever its role.
  const guide = weight === 'thin' && marks === 'none';
  const style = {
    ...(dash || guide ? { strokeDasharray: DASHES[dash ?? 'solid'] } : {}),
    strokeWidth: small ? SMALL_WIDTH[weight] : WIDTH[weight],
  };
  return (
    <g>
      {bands.map(({ path, strength }, k) => (
        <path key={k} d={path} style={{ fill: bandColour(role, strength) }} />
      ))}
      <path className={`series ${lineClass(role)}`} d={line} style={style} />
      {errors && !small && <path className="hairline-se" d={errors} style={{ stroke: colour, strokeWidth: 1 }} />}
      {marks !== 'none' &&
        points.map((point, i) => (
          <circle
            key={i}
            cx={point.x}
            cy={point.y}
            r={small ? 2.5 : RADIUS[weight]}
            style={
              marks === 'open'
                ? { fill: 'var(--paper)', stroke: colour, strokeWidth: 1.25 }
                : { fill: colour, stroke: 'none' }
            }
          />
        ))}
    </g>
  );
}
