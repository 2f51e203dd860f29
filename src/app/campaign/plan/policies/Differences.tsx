import { useMemo } from 'react';
import { methods } from '../../../../models/push-driven-cascade/all';
import { DotPlot, type Dot } from '../../../../plots/DotPlot';
import { stateOf } from '../../../run/state-of';
import { resultWords } from '../../../text/en-campaign-results';
import { ONLINE_SEARCH, SHORT } from '../../methods';
import type { CampaignView } from '../../use-campaign';
import { differencesOf } from '../differences';

const words = resultWords.differences;
const X = { label: words.x } as const;

/** What OnlineSearch gains over every policy, run by run under the same luck. */
export function Differences({ campaign, provenance }: { campaign: CampaignView; provenance: string }) {
  const { shown, ticked } = campaign;
  const differences = useMemo(() => differencesOf(shown).filter(({ id }) => ticked.includes(id)), [shown, ticked]);
  const dots = useMemo(
    () =>
      differences.map(({ id, mean, half }): Dot => ({
        id,
        label: SHORT[id],
        role: methods[id].role,
        value: mean,
        half,
      })),
    [differences],
  );
  if (differences.length === 0) return null;
  // The narrowest gain is the one that is in question.
  const close = differences.reduce((a, b) => (b.mean < a.mean ? b : a));
  return (
    <DotPlot
      id="differences"
      title={words.title}
      x={X}
      dots={dots}
      {...stateOf(shown[ONLINE_SEARCH])}
      caption={words.caption(SHORT[close.id], close.better, close.worse, close.unpaired / close.half)}
      provenance={provenance}
    />
  );
}
