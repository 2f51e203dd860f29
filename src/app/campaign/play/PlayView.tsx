import { Frame } from '../../ui/Frame';
import type { CampaignView } from '../use-campaign';

/** STUB. */
export function PlayView({ campaign }: { campaign: CampaignView }) {
  return <Frame setup={campaign.experiment.title} stage={null} results={null} />;
}
