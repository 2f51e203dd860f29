import { registry } from '../../../experiment/campaign-registry';
import { lab, useLab } from '../../../store/lab';
import { titleOf } from '../../../store/titles';
import { openDialog } from '../../dialogs/open';
import { BrowseButton } from '../../import/BrowseButton';
import { wantedFile } from '../../import/wanted';
import { LearnedFrom } from '../../spread/learn/LearnedFrom';
import { en } from '../../text/en';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import type { CampaignView } from '../use-campaign';
import { Attention } from './Attention';
import { drawnLog, learningOf, offLearnedCampaign } from './learned-campaign';
import { Tastes } from './Tastes';
import '../../run/tabs.css';

/** Tastes and influence from an action log, the campaign that they make, and whether attention is limited. */
export function LearnTab({ campaign }: { campaign: CampaignView }) {
  const cascades = useLab((s) => s.cascades);
  const wanted = useLab(wantedFile);
  return (
    <div className="method-tab">
      {cascades.type === 'none' ? (
        <NoLog campaign={campaign} />
      ) : (
        <>
          <h3 className="h-panel">{words.from}</h3>
          <LearnedFrom problems={[]} note="" />
        </>
      )}
      <OpenNetwork campaign={campaign} />
      {cascades.type === 'ready' && wanted === undefined && <Tastes campaign={campaign} log={cascades.data} />}
      <Attention campaign={campaign} />
    </div>
  );
}

/** The ways to a log. */
function NoLog({ campaign: { dataset, experiment } }: { campaign: CampaignView }) {
  return (
    <div className="empty">
      <p className="voice">{words.empty}</p>
      <div className="actions">
        <BrowseButton label={words.bring} fieldLabel={en.drop.bring} />
        <button
          type="button"
          className="btn"
          disabled={!dataset}
          data-tip={words.drawHelp}
          onClick={() => dataset && lab.getState().setCascades(drawnLog(dataset.source, experiment.seed))}
        >
          {words.draw}
        </button>
        <button
          type="button"
          className="link small"
          aria-haspopup="dialog"
          disabled={!dataset}
          onClick={() => openDialog('draw')}
        >
          {words.drawMore}
        </button>
      </div>
    </div>
  );
}

/** Where the network that is open was learned: from what, and the way back to the one before. */
function OpenNetwork({ campaign: { experiment } }: { campaign: CampaignView }) {
  const learning = learningOf(experiment);
  if (!learning) return null;
  const { cascades } = learning.inputs;
  return (
    <p className="small open-network">
      {words.open(cascades ? words.openFrom(titleOf(cascades, registry)) : '')}{' '}
      <button
        type="button"
        className="link small"
        onClick={() => lab.getState().edit(`off-learned:${Date.now()}`, offLearnedCampaign)}
      >
        {words.back}
      </button>
    </p>
  );
}
