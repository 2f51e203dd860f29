import type { ReactNode } from 'react';
import { textWidth } from '../../../plots/labels';
import { playWords } from '../../text/en-campaign-play';
import { yesAt } from './game-state';
import type { BoardGame } from './use-game';

const words = playWords.card;

/** The user in focus: what her chance is made of, what her yes would change, and the button. */
export function UserCard({ game, width, actions }: { game: BoardGame; width: number; actions?: ReactNode }) {
  const { now, focus } = game;
  const name = game.name(focus);
  const active = now.state.active[focus] === 1;
  const when = yesAt(game)[focus];
  const refused = now.refusals[focus];
  const gains = gainsOf(game);
  const asked = when > 0 ? now.played[when - 1] : undefined;
  return (
    <section className="play-card" aria-label={words.region}>
      <h2>
        {name}
        <span>{active ? words.saidYes(when) : refused > 0 ? words.refused(refused) : words.fresh}</span>
      </h2>
      <div className="play-qq">
        <b className="play-big">{active ? words.yes : words.percent(now.state.q[focus])}</b>
        <span>{active ? (asked ? words.wasYes(asked.chance) : '') : words.chance}</span>
      </div>
      <Stack game={game} width={width} />
      <p>
        {gains.length === 0
          ? words.nobody
          : (active ? words.now : words.ifYes)(gains.map(([user, w]) => words.gain(game.name(user), w)).join(', '))}
      </p>
      <div className="play-act">
        <Push game={game} active={active} />
        {actions}
      </div>
    </section>
  );
}

function Push({ game, active }: { game: BoardGame; active: boolean }) {
  const { focus } = game;
  const name = game.name(focus);
  const why = game.scored && game.back ? words.back : game.now.complete ? words.everybody : words.over;
  if (!game.canPush) return <span className="unit small">{why}</span>;
  return (
    <>
      <button type="button" className="btn run" disabled={active} onClick={() => game.push(focus)}>
        {game.back ? words.pushFrom(name) : words.push(name)}
      </button>
      <span className="unit small">{words.uses(game.left)}</span>
    </>
  );
}

/** Those still undecided who listen to the user in focus, with what her yes adds; for one who said yes: what it added to them. */
function gainsOf({ campaign, now, focus }: BoardGame): [number, number][] {
  const { outOffsets, outTargets, outWeights } = campaign;
  const gains: [number, number][] = [];
  for (let a = outOffsets[focus]; a < outOffsets[focus + 1]; a++)
    if (!now.state.active[outTargets[a]] && outWeights[a] > 0) gains.push([outTargets[a], outWeights[a]]);
  return gains.sort((a, b) => b[1] - a[1]);
}

const HEIGHT = 56;
const BAR = { top: 16, height: 16 };
/** Narrower parts carry no number. */
const LEAST_LABEL = 16;

/** Own taste and friends who said yes, end to end, out of 100. */
function Stack({ game, width }: { game: BoardGame; width: number }) {
  const { campaign, now, focus } = game;
  const { b, inOffsets, inSources, inWeights } = campaign;
  const own = Math.min(1, b[focus]);
  const parts: { name: string; share: number; friend: number }[] = [{ name: words.own, share: own, friend: 0 }];
  let sum = own;
  for (let a = inOffsets[focus]; a < inOffsets[focus + 1]; a++) {
    if (!now.state.active[inSources[a]] || !(inWeights[a] > 0)) continue;
    // Chances end at 1.
    const share = Math.min(inWeights[a], 1 - sum);
    if (share <= 0) break;
    parts.push({ name: game.name(inSources[a]), share, friend: parts.length });
    sum += share;
  }
  let x = 0;
  let end = 0;
  const placed = parts.map((part) => {
    const from = x;
    const wide = part.share * width;
    x += wide;
    const text = textWidth(part.name) * 0.96;
    const at = Math.max(end, Math.min(width - text, from + wide / 2 - text / 2));
    const fits = at + text <= width;
    if (fits) end = at + text + 8;
    return { ...part, from, wide, at: fits ? at : undefined };
  });
  return (
    <svg
      className="play-stack"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={words.parts(own, sum - own)}
    >
      <rect className="play-stack-all" x={0} y={BAR.top} width={width} height={BAR.height} rx={3} />
      {placed.map(({ name, share, friend, from, wide, at }) => (
        <g key={`${friend} ${name}`}>
          <rect
            className={friend === 0 ? 'play-stack-own' : 'play-stack-friend'}
            x={from}
            y={BAR.top}
            width={Math.max(1, wide - 1.5)}
            height={BAR.height}
            opacity={friend === 0 ? 1 : Math.max(0.35, 1 - 0.16 * (friend - 1))}
          />
          {wide >= LEAST_LABEL && (
            <text className="tick ink" x={from + wide / 2} y={11} textAnchor="middle">
              {Math.round(100 * share)}
            </text>
          )}
          {at !== undefined && (
            <text className="tick" x={at} y={48}>
              {name}
            </text>
          )}
        </g>
      ))}
      <line className="play-stack-end" x1={x - 1} x2={x - 1} y1={BAR.top - 4} y2={BAR.top + BAR.height + 4} />
      {end < width - 24 && (
        <text className="tick" x={width} y={48} textAnchor="end">
          100
        </text>
      )}
    </svg>
  );
}
