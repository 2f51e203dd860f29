import { useCallback, useMemo } from 'react';
import { Timeline } from '../../../plots/Timeline';
import { playhead } from '../../../store/lab';
import { planWords as words } from '../../text/en-campaign-plan';
import { ONE_CAMPAIGN } from '../methods';
import type { CampaignView } from '../use-campaign';
import { yesesAt, yesTimes } from './course';

/** The strip under the stage: the pushes of one campaign, with a bar for every yes. */
export function Time({ campaign, pushes }: { campaign: CampaignView; pushes: number }) {
  const outputs = campaign.shown[ONE_CAMPAIGN].picture?.outputs;
  const events = useMemo(() => yesTimes(outputs), [outputs]);
  const stateText = useCallback((t: number) => words.stateText(yesesAt(outputs, t)), [outputs]);
  return (
    <Timeline
      transport={playhead}
      events={events}
      unit={words.pushes(pushes)}
      symbol="t"
      colour="viridis"
      whole
      stateText={stateText}
    />
  );
}
