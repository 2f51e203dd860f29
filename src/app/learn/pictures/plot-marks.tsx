import type { Answer, Ask, Mark } from '../../../lessons/lesson';
import { lineClass, roleColour } from '../../../plots/colour';
import { formatValue } from '../../../plots/format';
import { lessonWords } from '../../text/en-lessons';
import { stacked, type EndLabel, type PlotFigure } from './plot-figure';

const words = lessonWords;

/** The words at the end of a line, with its number where the outcome stands there. */
export function End({ end, zoom }: { end: EndLabel; zoom: number }) {
  const colour = end.role === 'you' ? 'var(--you)' : roleColour(end.role);
  const lead = Math.abs(end.y - end.at.y) > 4 * zoom;
  return (
    <g style={{ fill: colour }}>
      <circle className="end-dot" cx={end.at.x} cy={end.at.y} r={4.5 * zoom} />
      {lead && <path className="lead" d={`M${end.at.x + 5} ${end.at.y}L${end.x - 4} ${end.y}`} />}
      {end.value !== '' && (
        <text className="endv" x={end.x} y={end.y + 1}>
          {end.value}
        </text>
      )}
      <text className="end" x={end.x} y={end.y + (end.value === '' ? 5 : 19) * zoom}>
        {end.text}
      </text>
    </g>
  );
}

/** A value on an axis with its words; those of one axis go one under the other, so that none covers another. */
export function PlotMark({
  mark,
  figure: { area, x, y },
  zoom,
  all,
}: {
  mark: Mark;
  figure: PlotFigure;
  zoom: number;
  all: readonly Mark[];
}) {
  const colour = roleColour(mark.role);
  if (mark.axis === 'y') {
    const at = y.at(mark.value);
    return (
      <g style={{ fill: colour }}>
        <line
          className={`mark-line ${lineClass(mark.role)}`}
          x1={area.left}
          x2={area.right}
          y1={at}
          y2={at}
          style={{ stroke: colour }}
        />
        <text className="end halo" x={area.left + 8} y={at - 6}>
          {mark.label}
        </text>
      </g>
    );
  }
  const at = x.at(mark.value);
  const left = at > (area.left + area.right) / 2;
  const row = all.filter(({ axis }) => axis === 'x').indexOf(mark);
  return (
    <g style={{ fill: colour }}>
      <line
        className={`mark-line ${lineClass(mark.role)}`}
        x1={at}
        x2={at}
        y1={area.top - 8}
        y2={area.bottom}
        style={{ stroke: colour }}
      />
      <text
        className="end halo"
        x={at + (left ? -8 : 8)}
        y={area.top + (4 + 20 * row) * zoom}
        textAnchor={left ? 'end' : 'start'}
      >
        {mark.label}
      </text>
    </g>
  );
}

/** What the reader said: a line, its handles while it can be changed, its number. */
export function YouMark({
  figure: { you, area, x, y },
  ask,
  answer,
  zoom,
  open,
}: {
  figure: PlotFigure;
  ask: Ask | undefined;
  answer: Answer | undefined;
  zoom: number;
  open: boolean;
}) {
  if (!you || !ask) return null;
  const handles = ask.kind === 'draw' ? you.points.slice(1) : you.points;
  const say = ask.kind === 'number' ? (ask.say ?? formatValue) : undefined;
  const at =
    ask.kind === 'number' && typeof answer === 'number' ? (ask.axis === 'x' ? x.at(answer) : y.at(answer)) : NaN;
  const left = at > (area.left + area.right) / 2;
  return (
    <g className="you-mark">
      <path className="you" d={you.path} />
      {(open || ask.kind === 'number') &&
        handles.map((point, k) => (
          <circle
            key={k}
            className="you-handle"
            cx={point.x}
            cy={point.y}
            r={(k === handles.length - 1 ? 9 : 4.5) * zoom}
          />
        ))}
      {say && ask.kind === 'number' && ask.axis === 'x' && (
        <text
          className="end halo you-word"
          x={at + (left ? -8 : 8)}
          y={area.bottom - 14 * zoom}
          textAnchor={left ? 'end' : 'start'}
        >
          {`${words.ask.you} ${say(Number(answer))}`}
        </text>
      )}
      {say && ask.kind === 'number' && ask.axis === 'y' && (
        <text className="end halo you-word" x={area.right - 4} y={at - 8} textAnchor="end">
          {`${words.ask.you} ${say(Number(answer))}`}
        </text>
      )}
    </g>
  );
}

/** One ring per answer, where the answer lies; those that would cover each other are stacked. */
export function ClassMarks({
  figure: { area, x, y, axis },
  ends,
  zoom,
}: {
  figure: PlotFigure;
  ends: readonly number[];
  zoom: number;
}) {
  if (axis === undefined || ends.length === 0) return null;
  const r = (ends.length > 40 ? 3 : 4.2) * zoom;
  const beside = area.width - 84 * zoom;
  const scale = axis === 'x' ? x : y;
  const rings = stacked(
    ends.map((end) => scale.at(Math.min(scale.domain[1], Math.max(scale.domain[0], end)))),
    2 * r + 1,
  );
  return (
    <g className="class-marks">
      {axis === 'y' && (
        <line className="axisline" x1={beside - 2 * r} x2={beside - 2 * r} y1={area.top} y2={area.bottom} />
      )}
      {rings.map(({ at, level }, k) => (
        <circle
          key={k}
          cx={axis === 'x' ? at : beside + level * (2 * r + 2)}
          cy={axis === 'x' ? area.bottom - r - 3 - level * (2 * r + 2) : at}
          r={r}
        />
      ))}
      <text
        className="axis-title"
        x={axis === 'x' ? area.left : beside - 2 * r}
        y={area.bottom + (axis === 'x' ? 40 : 20) * zoom}
      >
        {words.class.inClass(ends.length)}
      </text>
    </g>
  );
}
