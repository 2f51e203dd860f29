import { useRef } from 'react';
import type { TableOutput } from '../../../core/outputs';
import { LAB_VERSION } from '../../../experiment/version';
import { Axes } from '../../../plots/Axes';
import { bandColour, lineClass, roleColour } from '../../../plots/colour';
import { placeLabels, textWidth } from '../../../plots/labels';
import { PlotFrame } from '../../../plots/PlotFrame';
import { plotScale, type PlotScale } from '../../../plots/scales';
import { useWidth as useElementWidth } from '../../../plots/use-width';
import { playWords } from '../../text/en-campaign-play';
import { parAfter } from './review';
import type { Rival } from './rivals';
import type { Game } from './use-game';
import { provenanceWords as provenance } from '../../text/en-provenance';

const words = playWords.course;
const HEIGHT = 214;
const GAP = 16;

/** Yeses against pushes: the player's steps, and what opponents reach on average. */
export function CoursePlot({ game, rivals }: { game: Game; rivals: readonly Rival[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, 330);
  const { budget, whole, pushes, over } = game;
  const drawn = rivals.flatMap((rival) => (rival.ticked && rival.course ? [{ ...rival, course: rival.course }] : []));
  const par = parAfter(game.review, pushes.length);
  const end = over ? whole.yeses : par;
  const mine = end === undefined ? undefined : over ? words.youOver(whole.yeses) : words.you(end);
  const room = Math.max(
    // The unit stands after the axis.
    textWidth(words.unit, true) + 8,
    ...[...drawn.map(({ title }) => title), mine ?? ''].map((text) => textWidth(text, true)),
  );
  const area = { left: 26, right: width - room - 14, top: 22, bottom: HEIGHT - 26, width, height: HEIGHT };
  const top = Math.max(
    2,
    Math.ceil(end ?? 0),
    whole.yeses,
    ...drawn.map(({ course }) => Math.ceil(Math.max(...course.y))),
    ...(over ? drawn.map(({ course }) => Math.ceil(Math.max(...(course.bands?.at(-1)?.hi ?? [0])))) : []),
  );
  const x = plotScale('linear', [0, budget], [area.left, area.right], Math.min(6, budget));
  const y = plotScale('linear', [0, top % 2 === 0 ? top : top + 1], [area.bottom, area.top], Math.min(4, top));
  const ends = [
    ...drawn.map(({ id, title, role, course }) => ({
      id: id as string,
      text: title,
      fill: roleColour(role),
      at: y.at(course.y[course.y.length - 1]),
    })),
    ...(mine === undefined || end === undefined ? [] : [{ id: 'you', text: mine, fill: 'var(--ink)', at: y.at(end) }]),
  ];
  const placed = placeLabels(
    ends.map(({ at }) => at),
    GAP,
    12,
    HEIGHT - 24,
  );
  return (
    <PlotFrame
      id="campaign-course"
      title={words.title}
      height={HEIGHT}
      table={() => tableOf(game, drawn)}
      caption={over && drawn.length > 0 ? words.bands : undefined}
      provenance={`${provenance.lab(LAB_VERSION)} · ${provenance.seed(game.seed)}`}
    >
      <div className="fig" ref={box} style={{ height: HEIGHT }}>
        <svg
          data-figure
          viewBox={`0 0 ${width} ${HEIGHT}`}
          height={HEIGHT}
          role="img"
          aria-label={words.summary(
            whole.yeses,
            pushes.length,
            drawn.map(({ title, course }) => words.other(title, course.y[course.y.length - 1])).join(' '),
          )}
        >
          <Axes area={area} x={x} y={y} xUnit={words.unit} yUnit={words.yes} />
          {over &&
            drawn.map(({ id, role, course }) => {
              const band = course.bands?.at(-1);
              if (!band) return null;
              return (
                <path
                  key={id}
                  d={bandPath(course.x, band.lo, band.hi, x, y)}
                  style={{ fill: bandColour(role, 'outer') }}
                />
              );
            })}
          {drawn.map(({ id, role, course }) => (
            <path key={id} className={`series ${lineClass(role)}`} d={linePath(course.x, course.y, x, y)} />
          ))}
          <You game={game} end={end} x={x} y={y} />
          {ends.map(({ id, text, fill, at }, i) => (
            <g key={id}>
              {Math.abs(placed[i] - at) > 3 && (
                <path className="play-lead" d={`M${area.right + 3} ${at}L${area.right + 8} ${placed[i]}`} />
              )}
              <text className="end" x={area.right + 10} y={placed[i] + 4} style={{ fill }}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </PlotFrame>
  );
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const linePath = (xs: Float64Array, ys: Float64Array, x: PlotScale, y: PlotScale): string =>
  `M${Array.from(xs, (value, i) => point(x.at(value), y.at(ys[i]))).join('L')}`;

function bandPath(xs: Float64Array, lo: Float64Array, hi: Float64Array, x: PlotScale, y: PlotScale): string {
  const up = Array.from(xs, (value, i) => point(x.at(value), y.at(hi[i])));
  const down = Array.from(xs, (value, i) => point(x.at(value), y.at(lo[i]))).reverse();
  return `M${[...up, ...down].join('L')}Z`;
}

/** Steps up at every yes; dotted on to par, while the game goes on. */
function You({ game, end, x, y }: { game: Game; end: number | undefined; x: PlotScale; y: PlotScale }) {
  const { whole, pushes, budget, over } = game;
  let yeses = 0;
  let d = `M${x.at(0)} ${y.at(0)}`;
  whole.played.forEach(({ yes }, i) => {
    d += `H${x.at(i + 1)}`;
    if (yes) d += `V${y.at(++yeses)}`;
  });
  const [at, now] = [x.at(pushes.length), y.at(whole.yeses)];
  return (
    <g>
      <path className="play-you" d={d} />
      {!over && end !== undefined && (
        <>
          <path className="play-par" d={`M${at} ${now}L${x.at(budget)} ${y.at(end)}`} />
          <circle className="play-par-end" cx={x.at(budget)} cy={y.at(end)} r={3.5} />
        </>
      )}
      <circle cx={at} cy={now} r={4} fill="var(--ink)" />
    </g>
  );
}

function tableOf(
  { whole, budget }: Game,
  drawn: readonly (Rival & { course: NonNullable<Rival['course']> })[],
): TableOutput {
  let yeses = 0;
  const mine = new Float64Array(budget + 1).fill(NaN);
  mine[0] = 0;
  whole.played.forEach(({ yes }, i) => {
    mine[i + 1] = yes ? ++yeses : yeses;
  });
  return {
    kind: 'table',
    columns: [
      { id: 'push', label: words.push, values: Float64Array.from(mine, (_, i) => i) },
      { id: 'you', label: words.yours, values: mine },
      ...drawn.map(({ id, title, course }) => {
        const values = new Float64Array(budget + 1).fill(NaN);
        course.x.forEach((push, i) => {
          values[push] = course.y[i];
        });
        return { id, label: title, values };
      }),
    ],
  };
}
