import { playWords } from '../../text/en-campaign-play';
import { decimals } from '../../text/format';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import type { CampaignView } from '../use-campaign';
import { Bridge } from './Bridge';
import { CoursePlot } from './CoursePlot';
import { Refused } from './Refused';
import { bridgeOf } from './review';
import { ReviewTable } from './ReviewTable';
import { rivalsOf } from './rivals';
import { ScoreSheet } from './ScoreSheet';
import { isToBeat, type Game } from './use-game';

const words = playWords.score;

/** How it goes: the verdict, the course, luck and skill, the review; at the end the score sheet. */
export function Score({ campaign, game }: { campaign: CampaignView; game: Game }) {
  const rivals = rivalsOf(campaign);
  return (
    <div className="campaign-play panel-scroll">
      <section className="play-sect" aria-label={words.title}>
        <h2 className="h-panel">{words.title}</h2>
        <p className="play-lede" role="status">
          {verdict(game)}
        </p>
        {game.over && <Teaches game={game} />}
      </section>
      <Refused />
      {game.over && game.review && <ScoreSheet game={game} rivals={rivals} />}
      <CoursePlot game={game} rivals={rivals} />
      {game.review && <Bridge review={game.review} over={game.over} seed={game.seed} />}
      <ReviewTable game={game} />
      {game.review && (
        <p className="caption play-how">
          {game.review.replays > 0 ? words.replayed(game.review.replays) : words.exact}
        </p>
      )}
    </div>
  );
}

/** Differences that are written as 0.00 are none. */
const SEEN = 0.005;

function verdict({ hopeless, pushes, review, over, whole, name, failed, scored }: Game): string {
  if (hopeless) return words.hopeless;
  if (failed && !review) return words.failed;
  if (pushes.length === 0) return words.none;
  if (!review || review.rows.length === 0) return words.pending;
  const { skill, luck } = bridgeOf(review);
  const dearest = review.rows.reduce((worst, row, i) => (row.loss > review.rows[worst].loss ? i : worst), 0);
  const choices =
    skill < -SEEN
      ? // Which push it was would be a hint.
        scored && !over
        ? words.costSoFar(skill)
        : words.cost(skill, name(review.rows[dearest].user), dearest + 1)
      : skill > SEEN
        ? words.gain(skill)
        : review.rows.every(({ best, user }) => best === user)
          ? words.clean
          : words.even;
  const wasted = whole.played.filter((push) => push.wasted).length;
  return [words.luck(luck, over), choices, ...(wasted > 0 ? [words.wasted(wasted)] : [])].join(' ');
}

/** What a level shows, once it is over, and the way on. */
function Teaches({ game }: { game: Game }) {
  const { level, review, whole } = game;
  const say = playWords.levels;
  const preset = level >= 0 ? campaignLevels[level] : undefined;
  if (!preset) return null;
  const missed = isToBeat(level) && review !== undefined && whole.yeses <= review.startValue;
  return (
    <div className="play-teaches">
      <p className="play-lede">{say.words[preset.id]?.teaches}</p>
      {missed && review && <p className="small quiet">{say.almost(decimals(review.startValue, 2))}</p>}
      <div className="play-row">
        {level + 1 < campaignLevels.length && !missed && (
          <button type="button" className="btn run" onClick={() => game.openLevel(level + 1)}>
            {say.next}
          </button>
        )}
        <button type="button" className="btn" onClick={game.newGame}>
          {say.again}
        </button>
      </div>
    </div>
  );
}
