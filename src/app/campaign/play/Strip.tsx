import { useMemo, useRef } from 'react';
import { rampFunction, rampStops, tokenReader } from '../../../plots/colour';
import { textWidth } from '../../../plots/labels';
import { useWidth as useElementWidth } from '../../../plots/use-width';
import { playWords } from '../../text/en-campaign-play';
import { useHeight } from '../../ui/use-height';
import type { BoardGame } from './use-game';

const words = playWords.strip;
const LEGEND = 132;
const AXIS = 34;

/** One column per push: the chance as a bar, the draw as a dot; inside the bar it is a yes. Moments after the one looked at are dimmed. */
export function Strip({ game }: { game: BoardGame }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, 700);
  const height = useHeight(box, 76);
  const ramp = useMemo(() => rampFunction(rampStops('viridis', tokenReader(document.documentElement))), []);
  const { budget, whole } = game;
  const narrow = width < 500;
  const x0 = narrow ? AXIS : LEGEND;
  // The strip is measured after its first frame.
  const step = Math.max(1, (width - x0 - 16) / budget);
  const bar = Math.min(18, step * 0.5);
  const y = (share: number): number => height - 26 - share * (height - 38);
  const names = !narrow && whole.played.every(({ user }) => textWidth(game.name(user)) < step);
  // Numbers stand where there is room for them.
  const every = Math.max(1, Math.ceil(22 / step));
  return (
    <section className="timeline campaign-play play-strip" aria-label={words.name}>
      <div ref={box}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.summary(whole.played.length, whole.yeses)}
        >
          {!narrow &&
            [words.bar, words.dot, words.yes].map((text, i) => (
              <text key={text} className="axis-title" x={20} y={22 + 18 * i}>
                {text}
              </text>
            ))}
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <text className="tick" x={x0 - 2} y={y(share) + 4} textAnchor="end">
                {share === 0.5 ? '' : share}
              </text>
              <line
                className={share > 0 ? 'gridline' : 'play-axis'}
                x1={x0 + 4}
                x2={width - 16}
                y1={y(share)}
                y2={y(share)}
              />
            </g>
          ))}
          {Array.from({ length: budget }, (_, i) => {
            const cx = x0 + 10 + step * (i + 0.5);
            const push = whole.played[i];
            const next = i === whole.played.length && !game.over;
            if (!push)
              return (
                <g key={i}>
                  <circle className="play-to-come" cx={cx} cy={y(0)} r={2.5} />
                  {next && (
                    <text className="play-next" x={cx} y={height - 8}>
                      {narrow || step < 34 ? words.nextShort : words.next}
                    </text>
                  )}
                </g>
              );
            return (
              <g
                key={i}
                className="play-column"
                data-dim={i >= game.at || undefined}
                data-fresh={game.fresh === i + 1 || undefined}
                onClick={() => game.lookAt(i + 1)}
              >
                <rect x={cx - step / 2} y={0} width={step} height={height} fill="transparent" />
                {push.wasted ? (
                  <text className="tick" x={cx} y={y(0) - 6} textAnchor="middle">
                    ×
                  </text>
                ) : (
                  <>
                    <rect
                      className={push.yes ? 'play-bar yes' : 'play-bar'}
                      x={cx - bar / 2}
                      y={y(push.chance)}
                      width={bar}
                      height={y(0) - y(push.chance)}
                      style={push.yes ? { fill: ramp(budget > 1 ? i / (budget - 1) : 0) } : undefined}
                    />
                    <circle
                      className={push.yes ? 'play-dot yes' : 'play-dot'}
                      cx={cx}
                      cy={y(push.draw)}
                      r={Math.min(4, step * 0.4)}
                    />
                  </>
                )}
                {(names || i % every === 0) && (
                  <text className={push.yes ? 'tick play-said' : 'tick'} x={cx} y={height - 8} textAnchor="middle">
                    {names ? game.name(push.user) : i + 1}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </section>
  );
}
