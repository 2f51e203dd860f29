import { campaignLevels } from '../../experiment/library/campaign-levels';
import { lab } from '../../store/lab';
import { campaignWords as words } from '../text/en-campaign';
import { Segmented } from '../ui/Segmented';
import { MOST_ON_BOARD, toGame, toPlan } from './mode';
import type { CampaignView } from './use-campaign';

const OPTIONS = [
  { value: 'play', label: words.play, help: words.playHelp },
  { value: 'plan', label: words.plan, help: words.planHelp },
] as const;

/** Play on a board, or plan on any network: one step of the history either way. */
export function ModeSwitch({ campaign }: { campaign: CampaignView }) {
  const users = campaign.dataset?.network.n ?? Infinity;
  return (
    <Segmented
      label={words.mode}
      options={OPTIONS}
      value={campaign.playing ? 'play' : 'plan'}
      onChange={(mode) => {
        const { open, history } = lab.getState();
        if (mode === 'plan') open(toPlan(history.present));
        else open(users <= MOST_ON_BOARD ? toGame(history.present) : campaignLevels[0].experiment);
      }}
      full
    />
  );
}
