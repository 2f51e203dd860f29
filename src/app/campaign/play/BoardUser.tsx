import { playWords } from '../../text/en-campaign-play';
import { useRolling } from './use-rolling';

const words = playWords.board;

interface Props {
  id: string;
  x: number;
  y: number;
  radius: number;
  name: string;
  /** Own taste, and the chance now: both 0 … 1. */
  taste: number;
  chance: number;
  active: boolean;
  /** The push at which she said yes; 0: before the first. */
  when: number;
  fill: string;
  /** The fill is light: its number is dark. */
  light: boolean;
  refusals: number;
  focused: boolean;
  /** She was pushed a moment ago. */
  fresh: boolean;
  /** A push was made a moment ago: what it changes moves there. */
  moving: boolean;
  hinted: boolean;
  onEnter: () => void;
  onClick: () => void;
}

/** More refusals than these are counted in a number. */
const MOST_TICKS = 4;

/** A user of the board: hollow with her chance and the ring that explains it, or filled with the push at which she said yes. */
export function BoardUser(props: Props) {
  const { id, x, y, radius, name, active, when, refusals, focused } = props;
  const label = active ? words.yes(name, when) : words.open(name, props.chance, refusals);
  return (
    <>
      <g
        id={id}
        className={active ? 'play-u on' : 'play-u'}
        role="option"
        aria-selected={focused}
        aria-label={label}
        data-fresh={props.fresh || undefined}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') props.onEnter();
        }}
        onClick={(event) => {
          // A finger looks first: the card has the button.
          const touch = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType !== 'mouse';
          if (touch) props.onEnter();
          else props.onClick();
        }}
      >
        <circle cx={x} cy={y} r={radius + 7} fill="transparent" />
        {/* The name comes first, as in the label. */}
        <text className="play-nm" x={x} y={y + radius + (radius < 17 ? 17 : 19)}>
          {name}
        </text>{' '}
        {active ? (
          <>
            <circle className="play-disc-on" cx={x} cy={y} r={radius} style={{ fill: props.fill }} />
            <text className="play-pct on" x={x} y={y + 5} data-light={props.light || undefined}>
              {when > 0 ? when : ''}
            </text>
          </>
        ) : (
          <Chance {...props} />
        )}
        {focused && <circle className="play-focus" cx={x} cy={y} r={radius + 8} />}
        {props.hinted && <circle className="play-hinted" cx={x} cy={y} r={radius + 11} />}
      </g>
      {!active && <Ticks x={x + radius + 10} y={y} n={refusals} />}
    </>
  );
}

/** After the draw, the fill and the edges: each takes 200 ms. */
const RINGS_AFTER_MS = 600;

function Chance({ x, y, radius, taste, chance, moving }: Props) {
  const now = useRolling(chance, moving ? RINGS_AFTER_MS : 0);
  const r = radius + 3;
  const turn = `rotate(-90 ${x} ${y})`;
  const friends = Math.max(0, now - taste - 0.008);
  return (
    <>
      <circle className="play-disc" cx={x} cy={y} r={radius} />
      {taste > 0 && (
        <circle
          className="play-gb"
          cx={x}
          cy={y}
          r={r}
          pathLength={1}
          strokeDasharray={`${taste} 2`}
          transform={turn}
        />
      )}
      {friends > 0 && (
        <circle
          className="play-gi"
          cx={x}
          cy={y}
          r={r}
          pathLength={1}
          strokeDasharray={`${friends} 2`}
          strokeDashoffset={-(taste + 0.008)}
          transform={turn}
        />
      )}
      <text className="play-pct" x={x} y={y + 5}>
        {words.percent(now)}
      </text>
    </>
  );
}

function Ticks({ x, y, n }: { x: number; y: number; n: number }) {
  if (n > MOST_TICKS)
    return (
      <text className="play-tally-n" x={x - 2} y={y + 4.5}>
        {`${n}×`}
      </text>
    );
  return (
    <>
      {Array.from({ length: n }, (_, i) => (
        <line key={i} className="play-tally" x1={x + 4 * i} x2={x + 4 * i} y1={y - 5} y2={y + 5} />
      ))}
    </>
  );
}
