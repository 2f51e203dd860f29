import { said } from '../../../core/language';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import { lab, useLab } from '../../../store/lab';
import { playWords as words } from '../../text/en-campaign-play';
import { Frame } from '../../ui/Frame';
import { toPlan } from '../mode';
import type { CampaignView } from '../use-campaign';
import { MOST_USERS } from './game-state';
import { PlaySetup } from './PlaySetup';
import { PlayStage } from './PlayStage';
import { Score } from './Score';
import { Strip } from './Strip';
import { useGame } from './use-game';
import './play.css';

/** The game: whom would you notify next? */
export function PlayView({ campaign }: { campaign: CampaignView }) {
  const game = useGame(campaign);
  return (
    <Frame
      title={words.title}
      stageLabel={words.stageName}
      names={words.tabs}
      resultsFirst
      setup={<PlaySetup campaign={campaign} game={game} />}
      stage={game ? <PlayStage game={game} /> : <NoBoard campaign={campaign} />}
      timeline={game ? <Strip game={game} /> : <section className="timeline" aria-label={words.strip.name} />}
      results={game ? <Score campaign={campaign} game={game} /> : null}
    />
  );
}

/** Why there is no board, and the way on. */
function NoBoard({ campaign }: { campaign: CampaignView }) {
  const { dataset } = campaign;
  const state = useLab((s) => s.dataset);
  const say = words.states;
  if (state.type === 'loading' && !dataset)
    return (
      <div className="stage-empty" aria-busy="true">
        <p className="voice">{say.loading(said(state.title))}</p>
      </div>
    );
  const users = dataset?.network.n ?? 0;
  const large = users > MOST_USERS;
  const failed = state.type === 'failed' ? said(state.error.message) : undefined;
  return (
    <div className="stage-empty">
      <p className="voice">{large ? say.tooLarge(users, MOST_USERS) : (failed ?? (dataset ? say.wrong : say.none))}</p>
      {large && <p>{say.tooLargeWay}</p>}
      <div className="actions">
        <button type="button" className="btn run" onClick={() => lab.getState().open(campaignLevels[0].experiment)}>
          {say.level}
        </button>
        {large && (
          <button type="button" className="btn" onClick={() => lab.getState().open(toPlan(campaign.experiment))}>
            {say.plan}
          </button>
        )}
      </div>
    </div>
  );
}
