import { useMemo } from 'react';
import type { MethodId } from '../../../../core/method';
import { methods } from '../../../../models/push-driven-cascade/all';
import type { LineSeries } from '../../../../plots/line-layout';
import { LinePlot } from '../../../../plots/LinePlot';
import { playhead, useLab } from '../../../../store/lab';
import { provenanceLine } from '../../../run/provenance';
import { outputOf } from '../../../run/shown';
import { stateOf } from '../../../run/state-of';
import { useTall } from '../../../run/use-tall';
import { resultWords as words } from '../../../text/en-campaign-results';
import { ONLINE_SEARCH, OPTIMUM, SHORT } from '../../methods';
import type { CampaignView } from '../../use-campaign';
import { answersAtOnce, resultsOf } from '../numbers';
import { useMomentChosen } from '../use-push';
import { Differences } from './Differences';
import { Explanation } from './Explanation';
import { ResultsTable } from './ResultsTable';
import { Spreads } from './Spreads';

const PUSH = { label: words.push } as const;
const USERS = { label: words.users } as const;
const CHANCE = { label: words.chance } as const;
const INFLUENCE = { label: words.influence } as const;

/** All ticked policies side by side: how yeses grow, what it came to, with which users. */
export function ComparePart({ campaign }: { campaign: CampaignView }) {
  const moment = useMomentChosen();
  const { shown, ticked, experiment, dataset } = campaign;
  const tall = useTall();
  const pins = useLab((s) => s.pins);
  const active = useMemo(() => {
    const list = linesOf(campaign, 'active', true);
    for (const pin of pins) {
      if (!pin.visible) continue;
      for (const id of ticked) {
        const kept = pin.outputs[id]?.active;
        if (kept?.kind !== 'series' || kept.x.length === 0) continue;
        const { bands: _bands, standardError: _error, ...output } = kept;
        const label = `${pin.name} ${SHORT[id]}`;
        list.push({ id: `pin-${pin.id}-${id}`, label, role: methods[id].role, output, broken: true });
      }
    }
    return list;
  }, [campaign, pins, ticked]);
  const chance = useMemo(() => linesOf(campaign, 'chance', false), [campaign]);
  const influence = useMemo(() => linesOf(campaign, 'influence', false), [campaign]);
  const lead = shown[ticked.find((id) => shown[id].picture) ?? ONLINE_SEARCH];
  const provenance = provenanceLine({ experiment, dataset }, Number(campaign.values.budget), lead, true);
  const runs = resultsOf(shown, ticked).at(0)?.runs;
  return (
    <>
      <LinePlot
        id="yeses"
        title={words.yeses}
        x={PUSH}
        y={USERS}
        xName="t"
        wholeX
        series={active}
        {...(moment ? { cursor: playhead } : {})}
        height={Math.round(228 * tall)}
        {...stateOf(lead)}
        caption={
          active.length > 0
            ? words.yesesCaption(
                runs,
                lead.picture?.base.seed ?? experiment.seed,
                atOnceNow(campaign) || !ticked.includes(OPTIMUM),
              )
            : ticked.length > 0
              ? words.notYet
              : words.tickOne
        }
        provenance={provenance}
      />
      <Explanation campaign={campaign} />
      <ResultsTable campaign={campaign} />
      <Differences campaign={campaign} provenance={provenance} />
      {chance.length > 0 && (
        <LinePlot
          id="chance-pushed"
          title={words.chanceOf}
          x={PUSH}
          y={CHANCE}
          xName="t"
          wholeX
          series={chance}
          height={Math.round(144 * tall)}
          {...stateOf(lead)}
          caption={words.chanceCaption}
          provenance={provenance}
        />
      )}
      {influence.length > 0 && (
        <LinePlot
          id="influence-pushed"
          title={words.influenceOf}
          x={PUSH}
          y={INFLUENCE}
          xName="t"
          wholeX
          series={influence}
          height={Math.round(144 * tall)}
          {...stateOf(lead)}
          caption={words.influenceCaption}
          provenance={provenance}
        />
      )}
      <Spreads campaign={campaign} provenance={provenance} />
    </>
  );
}

/** Whether the results that are shown are of answers at once; without any, what the form says. */
function atOnceNow({ shown, ticked, values }: Pick<CampaignView, 'shown' | 'ticked' | 'values'>): boolean {
  return resultsOf(shown, ticked).at(0)?.atOnce ?? answersAtOnce(values);
}

/** One line for each ticked method that has one; half of the runs as a band of the first alone, since many of them hide each other. */
function linesOf({ shown, ticked, values }: CampaignView, output: string, bands: boolean): LineSeries[] {
  const first = ticked.find((id) => shown[id].picture);
  return ticked.flatMap((id: MethodId): LineSeries[] => {
    // The optimum is for answers at once.
    if (id === OPTIMUM && !atOnceNow({ shown, ticked, values })) return [];
    const series = outputOf(shown[id].picture?.outputs, output, 'series');
    if (!series || series.x.length === 0) return [];
    const inner = series.bands?.slice(-1) ?? [];
    const { standardError: _error, ...line } = series;
    return [
      { id, label: SHORT[id], role: methods[id].role, output: { ...line, bands: bands && id === first ? inner : [] } },
    ];
  });
}
