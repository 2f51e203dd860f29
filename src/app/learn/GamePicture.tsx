import { useEffect, useRef, useState } from 'react';
import { useWidth } from '../../plots/use-width';
import { Board } from '../campaign/play/Board';
import { Strip } from '../campaign/play/Strip';
import { UserCard } from '../campaign/play/UserCard';
import { UserList } from '../campaign/play/UserList';
import '../campaign/play/play.css';
import { playWords } from '../text/en-campaign-play';
import { useHeight } from '../ui/use-height';
import './game-picture.css';
import { useLessonGame, type LessonGame } from './use-lesson-game';

const words = playWords.readouts;
/** Narrower pictures have the card under the board. */
const BESIDE = 700;
const CARD = { width: 304, pad: 32, corner: { width: 354, height: 300 } };
const LEAST = 260;

interface Props {
  /** A level of the game by its id. */
  level: string;
  /** Of its luck. */
  seed: number;
  /** Told, perhaps more than once, when a game is over: how many said yes. */
  onOver: (reached: number) => void;
  /** Without the strip of pushes. */
  compact?: boolean;
  height?: number;
}

/** A board to play on in a lesson: by pointer, by touch and by keys. */
export function GamePicture({ level, seed, onOver, compact = false, height = 560 }: Props) {
  const { game, failure } = useLessonGame(level, seed);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage, 700);
  const reached = game?.over ? game.whole.yeses : undefined;
  useEffect(() => {
    if (reached !== undefined) onOver(reached);
  }, [reached, onOver]);
  if (failure !== undefined) return <p className="why warn">{failure}</p>;
  const beside = width >= BESIDE;
  return (
    <div className="lesson-game" ref={stage} style={beside ? { height } : undefined} aria-busy={game === undefined}>
      {game && (
        <>
          <Played game={game} width={width} beside={beside} />
          {!compact && <Strip game={game} />}
        </>
      )}
    </div>
  );
}

function Played({ game, width, beside }: { game: LessonGame; width: number; beside: boolean }) {
  const wrap = useRef<HTMLDivElement>(null);
  const height = useHeight(wrap, LEAST);
  const [list, setList] = useState(false);
  const small = width < 500 || height < 340;
  const box = {
    width,
    height,
    radius: small ? 14 : 17,
    apart: small ? 48 : 74,
    ...(beside ? { corner: CARD.corner } : {}),
  };
  return (
    <div className="campaign-play play-stage" data-beside={beside || undefined}>
      <div className="play-readouts">
        <Readout value={String(game.left)} of={words.of(game.budget)} label={words.left} />
        <Readout value={String(game.now.yeses)} label={game.over && !game.back ? words.result : words.yes} />
        <div className="play-tools">
          {game.back && (
            <button type="button" className="btn" onClick={() => game.lookAt(game.pushes.length)}>
              {words.now}
            </button>
          )}
          {game.pushes.length > 0 && (
            <button type="button" className="btn" onClick={game.restart}>
              {playWords.levels.again}
            </button>
          )}
          <button type="button" className="btn" onClick={() => setList(!list)}>
            {list ? words.board : words.list}
          </button>
        </div>
      </div>
      <div className="play-wrap" ref={wrap}>
        {list ? <UserList game={game} /> : <Board game={game} box={box} />}
        {beside && !list && <UserCard game={game} width={CARD.width - CARD.pad} />}
      </div>
      {!beside && <UserCard game={game} width={Math.max(200, width - CARD.pad)} />}
    </div>
  );
}

function Readout({ value, of, label }: { value: string; of?: string; label: string }) {
  return (
    <div className="play-ro">
      <b className="play-big">
        {value} {of !== undefined && <small>{of}</small>}
      </b>
      <span>{label}</span>
    </div>
  );
}
