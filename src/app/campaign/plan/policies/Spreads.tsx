import { useState } from 'react';
import { methods } from '../../../../models/push-driven-cascade/all';
import { HistogramPlot } from '../../../../plots/HistogramPlot';
import type { MethodId } from '../../../../core/method';
import { outputOf } from '../../../run/shown';
import { stateOf } from '../../../run/state-of';
import { resultWords } from '../../../text/en-campaign-results';
import { POLICIES, SHORT } from '../../methods';
import type { CampaignView } from '../../use-campaign';

const words = resultWords.spreads;
const X = { label: words.x } as const;
const Y = { label: words.y } as const;

/** How often the runs of a policy came to how many. */
export function Spreads({ campaign, provenance }: { campaign: CampaignView; provenance: string }) {
  const { shown, ticked } = campaign;
  const [wanted, setWanted] = useState<MethodId>();
  const there = POLICIES.filter(
    (id) => ticked.includes(id) && outputOf(shown[id].picture?.outputs, 'spreads', 'histogram'),
  );
  const id = there.find((one) => one === wanted) ?? there.at(0);
  const histogram = id && outputOf(shown[id].picture?.outputs, 'spreads', 'histogram');
  if (!id || !histogram || histogram.counts.length === 0) return null;
  return (
    <HistogramPlot
      id="spreads"
      title={words.title}
      x={X}
      y={Y}
      histogram={histogram}
      role={methods[id].role}
      {...stateOf(shown[id])}
      caption={
        <label>
          {words.of}{' '}
          <select value={id} onChange={(event) => setWanted(event.currentTarget.value as MethodId)}>
            {there.map((one) => (
              <option key={one} value={one}>
                {SHORT[one]}
              </option>
            ))}
          </select>
        </label>
      }
      provenance={provenance}
    />
  );
}
