import { useRef, useState, type ReactNode } from 'react';
import { useWidth as useElementWidth } from '../../../plots/use-width';
import { playWords } from '../../text/en-campaign-play';
import { decimals } from '../../text/format';
import { useHeight } from '../../ui/use-height';
import { Board } from './Board';
import type { BoardBox } from './board-layout';
import { parAfter } from './review';
import { UserCard } from './UserCard';
import { UserList } from './UserList';
import type { Game } from './use-game';
import { useRolling } from './use-rolling';

const words = playWords.readouts;
/** Narrower stages have the card under the board. */
const BESIDE = 700;
const CARD = { width: 304, pad: 32, corner: { width: 354, height: 300 } };

/** Numbers above, the board, and the card of the user in focus in its free corner or under it. */
export function PlayStage({ game }: { game: Game }) {
  const stage = useRef<HTMLDivElement>(null);
  const wrap = useRef<HTMLDivElement>(null);
  const width = useElementWidth(stage, 700);
  const height = useHeight(wrap, 260);
  const [list, setList] = useState(false);
  const beside = width >= BESIDE;
  const small = width < 500 || (!beside && height < 420);
  const box: BoardBox = {
    width,
    height,
    radius: small ? 14 : 17,
    apart: small ? 48 : 74,
    ...(beside ? { corner: CARD.corner } : {}),
  };
  return (
    <div className="campaign-play play-stage" ref={stage} data-beside={beside || undefined}>
      <Readouts game={game} list={list} onList={setList} />
      <div className="play-wrap" ref={wrap}>
        {list ? <UserList game={game} /> : <Board game={game} box={box} />}
        {beside && !list && <UserCard game={game} width={CARD.width - CARD.pad} />}
      </div>
      {!beside && <UserCard game={game} width={Math.max(200, width - CARD.pad)} />}
    </div>
  );
}

/** After the draw, the fill, the edges and the rings. */
const PAR_AFTER_MS = 800;

function Readouts({ game, list, onList }: { game: Game; list: boolean; onList: (on: boolean) => void }) {
  const par = parAfter(game.review, game.at);
  const rolling = useRolling(par ?? NaN, game.fresh > 0 ? PAR_AFTER_MS : 0);
  const ended = game.over && !game.back;
  return (
    <div className="play-readouts">
      <Readout value={String(game.left)} of={words.of(game.budget)} label={words.left} />
      <Readout value={String(game.now.yeses)} label={ended ? words.result : words.yes} />
      {ended && game.review ? (
        <Readout value={decimals(game.review.startValue, 1)} label={words.average} />
      ) : (
        <Readout
          value={par === undefined || Number.isNaN(rolling) ? '–' : decimals(rolling, 1)}
          label={words.par}
          tip={words.parTip}
        />
      )}
      <div className="play-tools">
        {game.back && (
          <button type="button" className="btn" onClick={() => game.lookAt(game.pushes.length)}>
            {words.now}
          </button>
        )}
        {!game.scored && (
          <>
            <button type="button" className="btn" disabled={game.pushes.length === 0} onClick={game.undo}>
              {words.undo}
            </button>
            <button
              type="button"
              className="btn"
              aria-pressed={game.hint}
              disabled={game.back || game.over}
              onClick={() => game.setHint(!game.hint)}
            >
              {words.hint}
            </button>
          </>
        )}
        <button type="button" className="btn" onClick={() => onList(!list)}>
          {list ? words.board : words.list}
        </button>
        {!game.scored && <Hint game={game} />}
      </div>
    </div>
  );
}

function Readout({ value, of, label, tip }: { value: string; of?: string; label: ReactNode; tip?: string }) {
  return (
    <div className="play-ro" data-tip={tip}>
      <b className="play-big">
        {value} {of !== undefined && <small>{of}</small>}
      </b>
      <span className={tip === undefined ? undefined : 'play-tipped'}>
        {label}
        {tip !== undefined && <span className="vh">: {tip}</span>}
      </span>
    </div>
  );
}

/** How many moves a hint names. */
const NAMED = 3;

/** The best moves of this moment. Its line is there whether it says something or not, so that the board keeps its size. */
function Hint({ game }: { game: Game }) {
  const moves = game.review?.moves ?? [];
  const say = playWords.hint;
  return (
    <p className="play-hint" role="status">
      {!game.hint
        ? ''
        : moves.length === 0
          ? words.noHint
          : say.best(moves.slice(0, NAMED).map(({ user, value }) => say.move(game.name(user), value)))}
    </p>
  );
}
