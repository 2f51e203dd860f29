import { useId, useMemo } from 'react';
import { nodeLabel } from '../../../core/network';
import type { Campaign } from '../../../models/push-driven-cascade/campaign';
import { neighbourTowards, type Direction } from '../../../network-view/walk';
import { textWidth } from '../../../plots/labels';
import { rampFunction, rampStops, tokenReader } from '../../../plots/colour';
import { playWords } from '../../text/en-campaign-play';
import { drawEdges, placeUsers, type BoardBox, type DrawnEdge } from './board-layout';
import { BoardUser } from './BoardUser';
import { yesAt } from './game-state';
import type { BoardGame } from './use-game';

const words = playWords.board;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Names on a small board, as a part of their size elsewhere. */
const SMALL_NAMES = 11 / 13;

/** The edges of a campaign as [v, u, w]. */
function edgesOf({ n, outOffsets, outTargets, outWeights }: Campaign): [number, number, number][] {
  const edges: [number, number, number][] = [];
  for (let v = 0; v < n; v++)
    for (let a = outOffsets[v]; a < outOffsets[v + 1]; a++)
      if (outTargets[a] !== v) edges.push([v, outTargets[a], outWeights[a]]);
  return edges;
}

/** Users as circles, who listens to whom as arrows. One stop of the Tab key; arrows walk, Enter pushes. */
export function Board({ game, box }: { game: BoardGame; box: BoardBox }) {
  const { campaign, network, now, focus } = game;
  const own = useId();
  const help = `${own}-help`;
  const { width, height, radius, apart, corner } = box;
  const small = radius < 17;
  const edges = useMemo(() => edgesOf(campaign), [campaign]);
  const at = useMemo(
    () =>
      placeUsers(
        campaign.n,
        network.positions,
        edges.map(([v, u]) => [v, u]),
        {
          width,
          height,
          radius,
          apart,
          ...(corner ? { corner } : {}),
          names: Array.from(
            { length: campaign.n },
            (_, u) => textWidth(nodeLabel(network, u)) * (small ? SMALL_NAMES : 1),
          ),
        },
      ),
    [campaign.n, network, edges, width, height, radius, apart, corner, small],
  );
  const drawn = useMemo(() => drawEdges(campaign.n, edges, at, radius), [campaign.n, edges, at, radius]);
  const when = useMemo(() => yesAt(game), [game]);
  const users = useMemo(() => Array.from({ length: campaign.n }, (_, u) => u), [campaign.n]);
  const ramp = useMemo(() => rampFunction(rampStops('viridis', tokenReader(document.documentElement))), []);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = ARROWS[event.key];
    if (direction) {
      const next = neighbourTowards(at, focus, users, direction);
      if (next >= 0) game.setFocus(next);
    } else if (event.key === 'Enter' || event.key === ' ') game.push(focus);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className="vh" id={help}>
        {words.help}
      </p>
      <div
        className="play-board"
        data-small={small || undefined}
        role="listbox"
        tabIndex={0}
        aria-label={words.name(campaign.n, now.yeses, game.left)}
        aria-describedby={help}
        aria-activedescendant={`${own}-${focus}`}
        onKeyDown={onKeyDown}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation" data-figure>
          <Edges drawn={drawn} game={game} compact={corner === undefined} />
          {users.map((user) => (
            <BoardUser
              key={user}
              id={`${own}-${user}`}
              x={at[2 * user]}
              y={at[2 * user + 1]}
              radius={radius}
              name={game.name(user)}
              taste={campaign.b[user]}
              chance={now.state.q[user]}
              active={now.state.active[user] === 1}
              when={when[user]}
              fill={when[user] > 0 && game.budget > 1 ? ramp((when[user] - 1) / (game.budget - 1)) : ramp(0)}
              light={when[user] > 0 && game.budget > 1 && (when[user] - 1) / (game.budget - 1) > 0.55}
              refusals={now.refusals[user]}
              focused={user === focus}
              fresh={game.fresh > 0 && game.pushes[game.fresh - 1] === user}
              moving={game.fresh > 0}
              hinted={game.hint && game.review?.moves[0]?.user === user}
              onEnter={() => game.setFocus(user)}
              onClick={() => (now.state.active[user] ? game.setFocus(user) : game.push(user))}
            />
          ))}
          <Weights drawn={drawn} game={game} compact={corner === undefined} />
        </svg>
      </div>
    </>
  );
}

/** Edges of the user in focus lie on top; those that raise her chance are ink, those that she would raise are dashed. */
function kindOf({ from, to }: DrawnEdge, { now, focus }: BoardGame): '' | 'in' | 'out' | 'live' {
  const { active } = now.state;
  if (to === focus && active[from] && !active[to]) return 'in';
  if (from === focus && !active[from] && !active[to]) return 'out';
  return active[from] ? 'live' : '';
}

function Edges({ drawn, game, compact }: { drawn: readonly DrawnEdge[]; game: BoardGame; compact: boolean }) {
  const { focus } = game;
  const touches = ({ from, to }: DrawnEdge): number => (from === focus || to === focus ? 1 : 0);
  const order = [...drawn].sort((a, b) => touches(a) - touches(b));
  return (
    <g aria-hidden="true" data-moving={game.fresh > 0 || undefined}>
      {order.map((edge) => {
        const kind = kindOf(edge, game);
        return (
          <g key={`${edge.from} ${edge.to}`}>
            <path className={`play-e ${kind}`} d={edge.path} strokeWidth={(compact ? 0.7 : 0.8) + edge.weight * 6} />
            <path className={`play-ah ${kind}`} d={edge.head} />
          </g>
        );
      })}
    </g>
  );
}

/** What friends who said yes add, written on their edges into the user in focus. */
function Weights({ drawn, game, compact }: { drawn: readonly DrawnEdge[]; game: BoardGame; compact: boolean }) {
  if (compact) return null;
  return (
    <g aria-hidden="true">
      {drawn
        .filter((edge) => kindOf(edge, game) === 'in')
        .map(({ from, middle, weight }) => (
          <text key={from} className="play-wl" x={middle[0]} y={middle[1] + 4}>
            {words.plus(weight)}
          </text>
        ))}
    </g>
  );
}
