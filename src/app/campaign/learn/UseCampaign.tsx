import { registry } from '../../../experiment/campaign-registry';
import { toCsv } from '../../../plots/csv';
import type { NetworkOutput, TableOutput } from '../../../core/outputs';
import { withTitle } from '../../../store/edits';
import { lab } from '../../../store/lab';
import { titleOf } from '../../../store/titles';
import { outputOf } from '../../run/shown';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import { saveFile } from '../../ui/save-file';
import { LEARN } from '../methods';
import type { CampaignView } from '../use-campaign';
import { campaignSource, onLearnedCampaign } from './learned-campaign';

/** The tab of the plan that shows what the policies reach. */
const PLAN = 'policies';

/** Opens the learned campaign in one step of the history and turns to the plan; or saves it. */
export function UseCampaign({ campaign }: { campaign: CampaignView }) {
  const { picture, stale } = campaign.shown[LEARN];
  const network = outputOf(picture?.outputs, 'campaign', 'network');
  const learned = picture?.result?.stamp.experiment;
  if (!network) return null;
  const use = (): void => {
    if (!learned) return;
    const title = titleOf(campaignSource(learned), registry);
    lab
      .getState()
      .edit(`use-learned:${Date.now()}`, (experiment) => withTitle(onLearnedCampaign(experiment, learned), title));
    lab.getState().turnTo(PLAN);
  };
  return (
    <>
      <div className="actions">
        <button type="button" className="btn" disabled={!learned || stale} onClick={use} data-tip={words.useHelp}>
          {words.use}
        </button>
        <button
          type="button"
          className="link small"
          onClick={() => saveFile(toCsv(edgesOf(network)), words.influenceFile, 'text/csv')}
        >
          {words.influenceCsv}
        </button>
      </div>
      {stale && <p className="small quiet">{words.waiting}</p>}
    </>
  );
}

/** Edge by edge, so that the lab and others read it as a network with influence. */
function edgesOf({ from, to, labels, edgeValues }: NetworkOutput): TableOutput {
  const name = (node: number): string => labels?.[node] ?? String(node);
  return {
    kind: 'table',
    columns: [
      { id: 'from', label: 'from', values: Array.from(from, name) },
      { id: 'to', label: 'to', values: Array.from(to, name) },
      { id: 'influence', label: 'influence', values: edgeValues.influence },
    ],
  };
}
